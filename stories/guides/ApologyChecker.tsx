import { checkApology, checkedLanguages, type FindingSeverity, type Severity } from '@humble-pie/core';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import { paper } from '../content/paper.js';

const Desk = styled.main.withConfig({ componentId: 'hp-story-checker' })`
  display: grid;
  gap: 0.75rem;
  padding: 1rem;
  min-height: 100vh;
  box-sizing: border-box;
  align-content: start;
  ${paper}
  font: 1rem/1.5 system-ui, sans-serif;
  h1 { margin: 0; font-size: 1.125rem; }
  label { font-weight: 700; }
  textarea, select { padding: 0.5rem 0.75rem; border: 1px solid #8a6d5c; border-radius: 8px; background: transparent; color: inherit; font: inherit; }
  textarea { width: 100%; box-sizing: border-box; }
  fieldset { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; margin: 0; padding: 0; border: 0; }
  fieldset label { display: flex; align-items: center; gap: 0.5rem; }
  ul { margin: 0; padding: 0; list-style: none; }
  li { padding: 0.5rem 0; border-top: 1px solid #cfb5a3; }
  p { margin: 0; }
  option { background: Canvas; color: CanvasText; }
  mark { padding: 0 0.15em; border-radius: 3px; background: #ffe0b8; color: #33161c; }
  [data-severity='error'] mark { background: #ffd2cb; }
`;

const levels: Readonly<Record<FindingSeverity, string>> = { error: 'Undoes it', warn: 'Weakens it', info: 'Could be better' };
const severities: readonly Severity[] = ['notice', 'minor', 'major', 'critical', 'grave'];

export interface ApologyCheckerProps {
  /** What stands in the field at first. */
  text: string;
  /** Default: `en`. */
  locale?: string;
  /** Default: `minor`. */
  severity?: Severity;
}

/** A field to write an apology in, and what the check makes of it. */
export function ApologyChecker({ text: given, locale: language = 'en', severity: first = 'minor' }: ApologyCheckerProps) {
  const [text, setText] = useState(given);
  const [locale, setLocale] = useState(language);
  const [severity, setSeverity] = useState(first);
  const id = useId();
  const { findings } = checkApology(text, { locale, severity });
  return (
    <Desk>
      <h1>
        <label htmlFor={id}>Your apology</label>
      </h1>
      <textarea id={id} rows={4} value={text} onChange={(event) => setText(event.target.value)} />
      <fieldset>
        <label>
          Language
          <select value={locale} onChange={(event) => setLocale(event.target.value)}>
            {checkedLanguages.map((tag) => (
              <option key={tag}>{tag}</option>
            ))}
          </select>
        </label>
        <label>
          How bad it is
          <select value={severity} onChange={(event) => setSeverity(event.target.value as Severity)}>
            {severities.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      </fieldset>
      <p role="status">{findings.length ? `${findings.length} to say better` : 'Nothing in it only sounds like an apology.'}</p>
      <ul>
        {findings.map(({ ruleId, severity: level, span, why, better }) => (
          <li key={`${ruleId} ${span.start}`} data-severity={level}>
            <p>
              <strong>{levels[level]}:</strong> <mark>{text.slice(span.start, span.end)}</mark>
            </p>
            <p>{why}</p>
            <p>
              Better: <em>{better}</em>
            </p>
          </li>
        ))}
      </ul>
    </Desk>
  );
}
