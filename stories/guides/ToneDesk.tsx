import type { StatusKey } from '@humble-pie/core';
import type { PageInput } from '@humble-pie/react';
import { useState } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';
import { sceneTable } from '../content/sceneTable.js';
import { Fields } from './Fields.js';
import { ToneDial } from './ToneDial.js';

const Desk = styled.main.withConfig({ componentId: 'hp-story-tone-desk' })`
  ${paper}
  display: grid;
  gap: 1.25rem;
  min-height: 100vh;
  box-sizing: border-box;
  align-content: start;
  padding: 1rem;
  h1 { margin: 0; font: 700 1.25rem/1.3 system-ui, sans-serif; }
  figure { max-width: 44rem; }
`;

const failures: readonly (readonly [label: string, status: StatusKey, scene: keyof typeof sceneTable])[] = [
  ['a link leads nowhere (404)', 404, 'missing-slice'],
  ['our server failed (500)', 500, 'burnt-pie'],
  ['too much at once (503)', 503, 'juggler'],
  ['planned work', 'maintenance', 'oven'],
  ['the network is gone', 'offline', 'island'],
];

/** Each field sets one fact; its first value says that nothing is known of it. */
const facts: readonly (readonly [label: string, values: readonly (readonly [label: string, facts: PageInput])[]])[] = [
  ['How bad it is', [['not said', {}], ...(['notice', 'minor', 'major', 'critical', 'grave'] as const).map((severity) => [severity, { severity }] as const)]],
  ['What is at stake', [['nothing', {}], ...(['money', 'data', 'health', 'safety', 'legal', 'bereavement'] as const).map((atStake) => [atStake, { atStake }] as const)]],
  ['How long it has lasted', [['not said', {}], ['5 minutes', { since: 0, now: 300_000 }], ['40 minutes', { since: 0, now: 2_400_000 }]]],
  ['Whose site it is', [['anybody’s', {}], ['a bank’s', { site: { category: 'bank' } }], ['a hospital’s', { site: { category: 'health' } }]]],
  ['Which sight it is today', [['the first', {}], ['the third', { views: 3 }], ['the fourth', { views: 4 }], ['the fifth', { views: 5 }]]],
  ['Tone by hand', [['none', {}], ['3, playful', { tone: 3 }], ['2, light', { tone: 2 }], ['1, warm', { tone: 1 }], ['0, plain', { tone: 0 }]]],
];

const switches: readonly (readonly [label: string, facts: PageInput])[] = [
  ['A form was being sent', { dataInFlight: true }],
  ['The visitor pays', { payer: true }],
  ['The visitor asked for calm', { calm: true }],
];

/** Say what has happened, and see how light words and picture may still be. */
export function ToneDesk() {
  const [failed, setFailed] = useState(0);
  const [chosen, setChosen] = useState<Readonly<Record<string, PageInput>>>({});
  const choose = (label: string, value: PageInput) => setChosen({ ...chosen, [label]: value });
  const [, status, scene] = failures[failed]!;
  return (
    <Desk>
      <h1>What the facts allow</h1>
      <Fields aria-label="Facts">
        <label>
          What failed
          <select value={failed} onChange={({ target }) => setFailed(Number(target.value))}>
            {failures.map(([label], index) => (
              <option key={label} value={index}>
                {label}
              </option>
            ))}
          </select>
        </label>
        {facts.map(([label, values]) => (
          <label key={label}>
            {label}
            <select onChange={({ target }) => choose(label, values[target.selectedIndex]![1])}>
              {values.map(([name]) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        ))}
        {switches.map(([label, value]) => (
          <label key={label}>
            <input type="checkbox" onChange={({ target }) => choose(label, target.checked ? value : {})} />
            {label}
          </label>
        ))}
      </Fields>
      <ToneDial status={status} scene={sceneTable[scene]} {...Object.assign({}, ...Object.values(chosen))} />
    </Desk>
  );
}
