import type { PageModel } from '@humble-pie/core';

/** The number of the error, small: it helps support, not the visitor. */
export function Code({ model }: { model: PageModel }) {
  return model.code === null ? null : <span data-hp-part="code">{model.labels.code.replace('{code}', String(model.code))}</span>;
}
