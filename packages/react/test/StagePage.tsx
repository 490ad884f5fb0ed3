// What the stage's page tests open: a scene of eight planes between two links, rendered on a server, then either
// hydrated or given the static page's script.
import { Parallax, useParallax, type ParallaxProps } from '@humble-pie/react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { ServerStyleSheet } from 'styled-components';

const depths = [0.05, 0.15, 0.25, 0.35, 0.5, 0.85, 1, 1.15];

/** Forty shapes a plane: a restyle or repaint that spreads into the art shows in the counts. */
const circles = depths.map((_, plane) => Array.from({ length: 40 }, (_, shape) => ({ cx: (shape * 97 + plane * 31) % 800, cy: (shape * 53 + plane * 17) % 450 })));

/** Hands the pose out to the test, as it would be to a user's own element. */
function Pose() {
  const { x } = useParallax();
  Object.assign(globalThis, { poseX: () => x.get() });
  return null;
}

export function StagePage(props: ParallaxProps) {
  return (
    <main data-hp-theme="test">
      <a href="#home" data-hp-primary="">Home</a>
      <Parallax id="scene" surprise {...props}>
        {depths.map((depth, plane) => (
          <svg key={depth} viewBox="0 0 800 450" data-hp-depth={depth} aria-hidden>
            {circles[plane]!.map((at, key) => <circle key={key} {...at} r="9" />)}
          </svg>
        ))}
        <Pose />
      </Parallax>
      <a id="last" href="#last">Contact</a>
    </main>
  );
}

/** The page as a server sends it: its body, and the tags of its styles. */
export function renderStagePage(props: ParallaxProps, hydrated: boolean): { body: string; styles: string } {
  const sheet = new ServerStyleSheet();
  const body = (hydrated ? renderToString : renderToStaticMarkup)(sheet.collectStyles(<StagePage {...props} />));
  return { body, styles: sheet.getStyleTags() };
}
