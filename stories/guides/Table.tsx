import type { ReactNode } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';

const Grid = styled.table.withConfig({ componentId: 'hp-story-table' })`
  margin: 1rem 0 1.5rem;
  border-collapse: collapse;
  ${paper}
  && { background: none; }
  font-size: 0.875rem;
  line-height: 1.5;
  th, td { padding: 0.3rem 1.25rem 0.3rem 0; text-align: start; vertical-align: top; }
  tr + tr, tbody tr { border-top: 1px solid color-mix(in srgb, currentColor 22%, transparent); }
  td:not(:last-child) { white-space: nowrap; }
  && code { margin: 0; padding: 0; border: 0; background: none; color: inherit; font: 0.8125rem ui-monospace, monospace; }
`;

/** A table for guides, which Markdown alone can't make here. */
export function Table({ head, rows }: { head: readonly string[]; rows: readonly (readonly ReactNode[])[] }) {
  return (
    <Grid className="sb-unstyled">
      <thead>
        <tr>
          {head.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((cells, row) => (
          <tr key={row}>
            {cells.map((cell, column) => (
              <td key={column}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
}

/** Class names and the like, each set as code. */
export const codes = (...names: readonly string[]): ReactNode =>
  names.map((name, at) => (
    <span key={name}>
      {at > 0 && ' '}
      <code>{name}</code>
    </span>
  ));
