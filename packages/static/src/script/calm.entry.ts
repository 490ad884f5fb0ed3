// Keeps a visitor's wish for calm, and calms a page that is seen too often.
import { attachCalm } from '@humble-pie/core';

attachCalm(document.querySelector<HTMLInputElement>('[data-hp-steps]')!);
