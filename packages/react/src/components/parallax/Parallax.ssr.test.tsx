import { Parallax, useParallax } from '@humble-pie/react';
import { renderToStaticMarkup, renderToString } from 'react-dom/server';
import { describe, expect, it } from 'vitest';

describe('Parallax on the server', () => {
  it('renders its planes at rest, left to CSS, with a motion switch that waits for script', () => {
    const html = renderToStaticMarkup(
      <Parallax id="hero" className="mine" data-test="kept">
        <Parallax.Layer depth={0.5}>near</Parallax.Layer>
      </Parallax>,
    );
    expect(html).toMatch(/^<div id="hero" class="[^"]*\bmine"[^>]* data-hp-motion="css">/);
    expect(html).toContain('data-test="kept"');
    expect(html).toMatch(/<div data-hp-depth="0.5" class="[^"]+">near<\/div>/);
    expect(html).toMatch(/<button type="button" data-hp-part="motion" hidden="" aria-pressed="false"[^>]*>Pause motion<\/button>/);
    expect(html).not.toContain('style=');
  });

  it('is off and has no button when disabled', () => {
    const html = renderToStaticMarkup(<Parallax disabled>still</Parallax>);
    expect(html).toContain('data-hp-motion="off"');
    expect(html).not.toContain('<button');
  });

  it('has no button when told so, and words of its own when given', () => {
    expect(renderToStaticMarkup(<Parallax motionSwitch={false} />)).not.toContain('<button');
    expect(renderToStaticMarkup(<Parallax labels={{ pauseMotion: 'Bewegung anhalten' }} />)).toContain('>Bewegung anhalten</button>');
  });

  it('hands out a pose at rest, inside and outside of a stage', () => {
    const Pose = () => {
      const { x, y } = useParallax();
      return <b>{`${x.get()},${y.get()}`}</b>;
    };
    expect(renderToString(<Parallax><Pose /></Parallax>)).toContain('<b>0,0</b>');
    expect(renderToString(<Pose />)).toBe('<b>0,0</b>');
  });
});
