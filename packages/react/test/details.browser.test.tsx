import { BadGateway, Forbidden, Gone, NotFound, SignInRequired, Timeout, TooLarge, TooManyRequests } from '@humble-pie/react';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(cleanup);

describe('trying again', () => {
  it.each([408, 504] as const)('asks first where something was being sent: %s', async (status) => {
    const onRetry = vi.fn();
    render(<Timeout status={status} method="POST" onRetry={onRetry} check={{ label: 'Check your orders', href: '/orders' }} />);
    expect(screen.getByRole('link', { name: 'Check your orders' })).toHaveAttribute('data-hp-primary');
    expect(screen.getByText('Send it again')).not.toBeVisible();
    await userEvent.click(screen.getByText('Try again'));
    expect(onRetry).not.toHaveBeenCalled();
    expect(screen.getByText(/could do it twice/)).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Send it again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });

  it('asks nothing where nothing was sent', async () => {
    const onRetry = vi.fn();
    render(<BadGateway onRetry={onRetry} />);
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(onRetry).toHaveBeenCalledOnce();
  });
});

describe('searching', () => {
  it('leads on a lost page, before the way home', () => {
    render(<NotFound search={{ action: '/search' }} />);
    const button = screen.getByRole('button', { name: 'Search' });
    expect(button).toHaveAttribute('data-hp-primary');
    expect(button.compareDocumentPosition(screen.getByRole('link', { name: /home page/ })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
    expect(document.querySelectorAll('[data-hp-primary]')).toHaveLength(1);
  });

  it('waits below where something else leads', () => {
    render(<BadGateway search={{ action: '/search' }} />);
    expect(screen.getByRole('button', { name: 'Search' })).not.toHaveAttribute('data-hp-primary');
    expect(screen.getByText('Try again')).toHaveAttribute('data-hp-primary');
  });
});

describe('what a page knows besides', () => {
  const shown = () => Array.from(document.querySelectorAll('[data-hp-part=facts] > div'), (row) => [row.querySelector('dt')!.innerText, row.querySelector('dd')!.innerText]);

  it('is shown as a list of facts', () => {
    render(<TooLarge size={31_400_000} limit={25_000_000} facts={[{ label: 'Order', value: 1042, href: '/orders/1042' }]} />);
    expect(shown()).toEqual([['Order', '1042'], ['Your file', '31.4 MB'], ['Our limit', '25 MB']]);
    expect(screen.getByRole('link', { name: '1042' })).toHaveAttribute('href', '/orders/1042');
  });

  it('is who is signed in, and who decides', () => {
    render(<Forbidden account="ada@pies.example" owner={{ name: 'Grace', href: 'mailto:grace@pies.example' }} />);
    expect(shown()).toEqual([['Signed in as', 'ada@pies.example'], ['Who decides', 'Grace']]);
    expect(screen.getByRole('link', { name: 'Ask for access' })).toHaveAttribute('data-hp-primary');
  });

  it('is the day on which a page was removed', () => {
    render(<Gone since="2026-03-01T10:00:00Z" timeZone="Pacific/Kiritimati" locale="en-GB" />);
    expect(shown()).toEqual([['Removed', '2 March 2026']]);
  });

  it('is when a wait is over', () => {
    render(<TooManyRequests retryAfter="600" now={Date.now()} limit="ten reports an hour" />);
    expect(shown()).toEqual([['Our limit', 'ten reports an hour']]);
    expect(screen.getByRole('timer')).toHaveTextContent('10 minutes');
  });

  it('is the way back after signing in', () => {
    render(<SignInRequired site={{ signInHref: '/sign-in' }} path="/orders?page=2" />);
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute('href', '/sign-in?returnTo=%2Forders%3Fpage%3D2');
  });
});
