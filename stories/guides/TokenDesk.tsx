import { NotFound } from '@humble-pie/react';
import { themeFromTokens, themeToTokens } from '@humble-pie/react/design-tokens';
import { corporate } from '@humble-pie/react/themes';
import type { Problem } from '@humble-pie/core';
import { useState } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';

const Desk = styled.main.withConfig({ componentId: 'hp-story-token-desk' })`
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(26rem, 100%), 1fr));
  gap: 1rem;
  padding: 1rem;
  ${paper}
  font: 0.875rem/1.5 system-ui, sans-serif;
  h1 { grid-column: 1 / -1; margin: 0; font-size: 1.25rem; }
  .tokens { display: grid; grid-template-rows: auto 1fr; gap: 0.5rem; font-weight: 700; }
  textarea { min-height: 26rem; padding: 0.75rem; border: 1px solid #a08a78; border-radius: 8px; background: transparent; color: inherit; font: 0.8125rem/1.5 ui-monospace, monospace; resize: vertical; }
  ul { margin: 0.5rem 0 0; padding-inline-start: 1.25rem; }
`;

/** A designer's own colours, and two of a theme's tokens that refer to them. */
const sample = {
  brand: { $type: 'color', plum: { $value: { colorSpace: 'oklch', components: [0.42, 0.16, 330] } }, cream: { $value: '#fff4ea' } },
  light: { $type: 'color', sky: { $value: '{brand.cream}' }, button: { $value: '{brand.plum}' }, accent: { $value: '{brand.plum}' } },
  shape: { radius: { $type: 'dimension', $value: { value: 24, unit: 'px' } } },
};

/** Design tokens on one side, the page on the other, and what was wrong below it. */
export function TokenDesk() {
  const [text, setText] = useState(JSON.stringify(sample, null, 2));
  const problems: Problem[] = [];
  const theme = themeFromTokens(text, { id: 'desk', base: corporate, problems });
  return (
    <Desk>
      <h1>A theme of design tokens</h1>
      <div>
        <label className="tokens">
          Tokens
          <textarea value={text} spellCheck={false} onChange={(event) => setText(event.target.value)} />
        </label>
        <p>
          <button type="button" onClick={() => setText(JSON.stringify(themeToTokens(theme), null, 2))}>
            Write out every token
          </button>
        </p>
      </div>
      <div>
        <NotFound theme={theme} colorScheme="light" layout="embedded" headingLevel={2} intensity="full" />
        <div role="status">
          {problems.length > 0 && (
            <ul>
              {problems.map(({ what, consequence, fix }) => (
                <li key={what}>
                  {what}, so {consequence}. {fix}
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </Desk>
  );
}
