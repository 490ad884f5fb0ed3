import { describe, expect, it } from 'vitest';
import { parseFile } from './program.mjs';
import { clientReasons, handsOver, hasDirective, serverDangers } from './use-client.mjs';

const read = (text) => parseFile('Component.tsx', text);

describe('what makes a client module', () => {
  it.each([
    ['a hook', 'const A = () => { useState(0); };', 'calls useState (line 1)'],
    ['a hook of our own', 'const A = () => { useParallax(); };', 'calls useParallax (line 1)'],
    ['a hook through the namespace', 'const A = () => { React.useEffect(f); };', 'calls useEffect (line 1)'],
    ['a class component', 'class A extends Component {}', 'has a class component (line 1)'],
    ['a class component through the namespace', 'class A extends React.PureComponent<P> {}', 'has a class component (line 1)'],
    ['a handler that is written in place', '\nconst A = () => <a onClick={() => go()} />;', 'has its own onClick handler (line 2)'],
    ['a handler that is written in the module', 'const A = () => { const go = () => {}; return <a onClick={go} />; };', 'has its own onClick handler (line 1)'],
  ])('is %s', (_, text, reason) => {
    expect(clientReasons(read(text))).toContain(reason);
  });

  it.each([
    ['hooks that the server has too', 'const A = () => { useId(); useMemo(f); useCallback(f); };'],
    ['a hook with a twin for the server', 'import { useDefaults } from "#defaults"; const A = () => { useDefaults(); };'],
    ['a handler that is handed through', 'const A = ({ onClick, action }) => <a onClick={onClick} onFocus={action.onFocus} />;'],
    ['an ordinary class', 'class A extends Error {}'],
  ])('is not %s', (_, text) => {
    expect(clientReasons(read(text))).toEqual([]);
  });
});

describe('what a server may not load', () => {
  it.each([
    ['a context', 'const C = createContext(null);', ['creates a context']],
    ['framer-motion', 'import { frame } from "framer-motion";', ['imports framer-motion']],
    ['not the types of framer-motion', 'import type { MotionValue } from "framer-motion"; import { type Frame } from "framer-motion";', []],
  ])('is %s', (_, text, expected) => {
    expect(serverDangers(read(text))).toEqual(expected);
  });
});

describe('what only a client module can hand to an island', () => {
  it.each([
    ['a function that is made here', 'const driver = createDriver(); const A = () => <Island driver={driver} />;', true],
    ['a function that is written in place', 'const A = () => <Island driver={() => 1} />;', true],
    ['not what was passed in', 'const A = ({ driver }) => <Island driver={driver} />;', false],
    ['not to an element', 'const label = read(); const A = () => <a title={label} />;', false],
    ['not text', 'const label = "Stop"; const A = () => <Island label={label} />;', false],
  ])('is %s', (_, text, expected) => {
    expect(handsOver(read(text))).toBe(expected);
  });
});

describe('the directive', () => {
  it.each([
    ['the first line', "'use client';\nimport 'x';", true],
    ['the line after another directive', "'use strict';\n'use client';", true],
    ['a comment above', "// why\n'use client';", true],
    ['a line further down', "import 'x';\n'use client';", false],
  ])('is looked for on %s', (_, text, expected) => {
    expect(hasDirective(read(text))).toBe(expected);
  });
});
