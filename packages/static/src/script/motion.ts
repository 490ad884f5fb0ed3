import { attachFocus, attachPointer, attachSurprise, attachSwitch, createSpringDriver, createStage } from '@humble-pie/core';

/** Gives the scenes of a static page their depth: pointer, touch, focus, the surprise and the motion switch. */
export function startMotion(document: Document): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-hp-motion=css]')) {
    const stage = createStage(root, { driver: createSpringDriver() });
    attachPointer(stage);
    attachFocus(stage);
    attachSurprise(root);
    const button = root.querySelector<HTMLElement>('[data-hp-part=motion]');
    if (button) attachSwitch(stage, button);
  }
}
