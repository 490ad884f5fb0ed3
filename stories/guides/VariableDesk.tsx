import { NotFound } from '@humble-pie/react';
import { useState } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';
import { Fields } from './Fields.js';

const Bar = styled.header.withConfig({ componentId: 'hp-story-variable-desk' })`
  ${paper}
  padding: 1rem;
`;

/** What a site's own stylesheet says wins over the theme of the page. */
export function VariableDesk() {
  const [color, setColor] = useState('#6b2fb3');
  const [radius, setRadius] = useState(24);
  const rule = `.shop { --hp-button: ${color}; --hp-accent: ${color}; --hp-button-text: #ffffff; --hp-radius-button: ${radius}px }`;
  return (
    <>
      <Bar>
        <Fields aria-label="Variables">
          <label>
            --hp-button
            <input type="color" value={color} onChange={({ target }) => setColor(target.value)} />
          </label>
          <label>
            --hp-radius-button
            <input type="range" min={0} max={32} value={radius} onChange={({ target }) => setRadius(Number(target.value))} />
          </label>
          <code>{rule}</code>
        </Fields>
      </Bar>
      <div className="shop">
        <style>{rule}</style>
        <NotFound colorScheme="light" />
      </div>
    </>
  );
}
