import { createPageModel, type Copy, type PageModel, type StatusKey, type Theme } from '@humble-pie/core';
import { bakery } from '@humble-pie/core/themes';
import { ErrorPage, Maintenance, NotFound, ServerError, Timeout, type ErrorPageProps, type PageProps, type SceneProps } from '@humble-pie/react';
import { errorFallback } from '@humble-pie/react/error-boundary';
import { Oven } from '@humble-pie/react/scenes/oven';
import { createRef, type ComponentType, type ReactNode } from 'react';
import { ErrorBoundary, type FallbackProps } from 'react-error-boundary';
import { describe, expectTypeOf, it } from 'vitest';

const model = createPageModel({ status: 404 });

describe('ErrorPage', () => {
  it('takes a status, or a model that is ready', () => {
    <ErrorPage status={503} />;
    <ErrorPage status="offline" />;
    <ErrorPage model={model} />;
  });

  it('does not take both, nor neither', () => {
    // @ts-expect-error the model has a status already
    <ErrorPage status={503} model={model} />;
    // @ts-expect-error a page of what?
    <ErrorPage />;
    // @ts-expect-error there is no such status by name
    <ErrorPage status="not-found" />;
  });

  it('has parts that take the model', () => {
    <ErrorPage.Root model={model}>
      <ErrorPage.Title model={model} />
    </ErrorPage.Root>;
    // @ts-expect-error a title of what?
    <ErrorPage.Title />;
  });
});

describe('a named page', () => {
  it('takes everything but a status', () => {
    expectTypeOf<keyof PageProps>().toEqualTypeOf<Exclude<keyof ErrorPageProps, 'status' | 'model'>>();
    // @ts-expect-error it is bound to 404
    <NotFound status={500} />;
  });

  it('of a timeout takes the two statuses that are one', () => {
    <Timeout />;
    <Timeout status={408} />;
    // @ts-expect-error that is no timeout
    <Timeout status={500} />;
  });

  it('takes themes and scenes as values, never as names', () => {
    <NotFound theme={bakery} scene={Oven} />;
    <NotFound scene={null} />;
    expectTypeOf(Oven).toExtend<ComponentType<SceneProps>>();
    // @ts-expect-error a name would ship every theme
    <NotFound theme="bakery" />;
    // @ts-expect-error a name would ship every scene
    <NotFound scene="oven" />;
  });

  it('has tones from 0 to 3', () => {
    <NotFound tone={0} />;
    // @ts-expect-error there is nothing above playful
    <NotFound tone={4} />;
  });

  it('takes times as dates, ISO text or milliseconds', () => {
    <Maintenance since={new Date(0)} until="2026-11-22T16:00:00Z" now={0} />;
    // @ts-expect-error a truth is no time
    <Maintenance until={true} />;
  });

  it('has actions that lead somewhere or do something', () => {
    <ServerError actions={[{ label: 'Home', href: '/' }, { label: 'Again', onClick: (event) => event.currentTarget.blur() }]} />;
    // @ts-expect-error not both
    <ServerError actions={[{ label: 'Home', href: '/', onClick: () => undefined }]} />;
    // @ts-expect-error not neither
    <ServerError actions={[{ label: 'Home' }]} />;
  });

  it('takes an apology as data, as content, or as a function of the model', () => {
    <ServerError apology="We are sorry." />;
    <ServerError apology={<p>We are sorry.</p>} />;
    <ServerError apology={(page) => page.heading} />;
    expectTypeOf<(page: PageModel) => ReactNode>().toExtend<PageProps['apology']>();
    // @ts-expect-error an apology says more than that it is one
    <ServerError apology={{ regret: 'We are sorry.' }} />;
  });

  it('hands what belongs to an element to its root', () => {
    <NotFound className="mine" id="page" data-test="x" ref={createRef<HTMLElement>()} />;
    // @ts-expect-error that is no attribute of an element
    <NotFound classname="mine" />;
  });
});

describe('the adapters', () => {
  it('fit the slots of the library', () => {
    expectTypeOf(errorFallback).toExtend<(props: FallbackProps) => ReactNode>();
    <ErrorBoundary fallbackRender={errorFallback}>x</ErrorBoundary>;
    <ErrorBoundary FallbackComponent={errorFallback}>x</ErrorBoundary>;
  });
});

describe('tables', () => {
  it('do not type with a row missing', () => {
    expectTypeOf<StatusKey>().toExtend<string | number>();
    const { sky: _, ...rest } = bakery.light;
    // @ts-expect-error a theme without a sky
    ({ ...bakery, light: rest }) satisfies Theme;
    // @ts-expect-error words without the plain tone
    [] satisfies Copy;
  });
});
