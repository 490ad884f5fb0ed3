import type { ReactNode } from 'react';
import { styled } from 'styled-components';

const Frame = styled.div.withConfig({ componentId: 'hp-story-app' })`
  min-height: 100vh;
  background: #eef1f4;
  color: #1d2730;
  font: 1rem/1.5 system-ui, sans-serif;
  > header { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: center; padding: 0.75rem 1.5rem; background: #1d2730; color: #fff; }
  > header b { font-size: 1.125rem; }
  > header span { opacity: 0.8; }
  > main { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); gap: 1rem; padding: 1rem; align-items: start; }
  > main > h1 { grid-column: 1 / -1; margin: 0.5rem 0 0; font-size: 1.375rem; }
  > main > .wide { grid-column: 1 / -1; }
`;

const Tile = styled.section.withConfig({ componentId: 'hp-story-tile' })`
  padding: 1rem 1.25rem;
  border-radius: 12px;
  background: #fff;
  h2 { margin: 0 0 0.5rem; font-size: 1rem; }
  p { margin: 0; font-size: 2rem; font-weight: 700; }
  small { color: #51606d; }
`;

/** An app that has nothing to do with errors, around a part of it that failed. */
export function AppFrame({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Frame>
      <header>
        <b>Larder</b>
        <span>Orders</span>
        <span>Stock</span>
        <span>Reports</span>
      </header>
      <main>
        <h1>{title}</h1>
        {children}
      </main>
    </Frame>
  );
}

/** One figure of a dashboard that works. */
export function AppTile({ name, figure, note }: { name: string; figure: string; note: string }) {
  return (
    <Tile>
      <h2>{name}</h2>
      <p>{figure}</p>
      <small>{note}</small>
    </Tile>
  );
}
