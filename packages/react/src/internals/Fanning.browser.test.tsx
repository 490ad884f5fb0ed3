import { BadGateway, ServerError } from '@humble-pie/react';
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';

const wave = (scene: Element) => {
  for (let move = 0; move < 30; move += 1) scene.dispatchEvent(Object.assign(new Event('pointermove'), { movementX: move % 2 ? 200 : -200, movementY: 0 }));
};

it.each([
  ['marks a playful scene that can be fanned', <ServerError key="" intensity="playful" />, ''],
  ['leaves one alone that is only looked at', <ServerError key="" intensity="full" />, null],
  ['leaves a scene alone that has nothing to wave away', <BadGateway key="" intensity="playful" />, null],
])('%s', (_, page, fanned) => {
  const { container } = render(page);
  const scene = container.querySelector('[data-hp-part=scene]')!;
  wave(scene);
  expect(scene.getAttribute('data-hp-fanned')).toBe(fanned);
});

it('marks a scene that becomes playful', () => {
  const { container, rerender } = render(<ServerError intensity="full" />);
  rerender(<ServerError intensity="playful" />);
  const scene = container.querySelector('[data-hp-part=scene]')!;
  wave(scene);
  expect(scene).toHaveAttribute('data-hp-fanned');
});
