import type { ReactNode } from 'react';
import { Card } from '../../internals/Card.js';
import { Contained } from '../../internals/Contained.js';

/** A slot's content on a panel of its own, named by `part`; nothing when it is empty. */
export function SlotCard({ part, children }: { part: string; children?: ReactNode }) {
  return children ? (
    <Card data-hp-part={part}>
      <Contained name={part}>{children}</Contained>
    </Card>
  ) : null;
}
