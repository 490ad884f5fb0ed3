import { expect, it } from 'vitest';
import { nodeVersionProblem } from './node-version.mjs';

const range = '^20.19.0 || ^22.13.0 || >=24.0.0';

it.each(['v20.19.0', 'v20.20.2', 'v22.13.0', 'v22.99.1', 'v24.0.0', 'v31.2.0'])('takes %s', (version) => {
  expect(nodeVersionProblem(version, range)).toBeNull();
});

it.each(['v12.22.12', 'v18.20.8', 'v20.18.3', 'v21.7.3', 'v22.12.0', 'v23.11.1'])('refuses %s', (version) => {
  expect(nodeVersionProblem(version, range)).toContain(`this is Node ${version.slice(1)}`);
});

it('says what is wrong, what follows and what to do', () => {
  expect(nodeVersionProblem('v18.20.8', range)).toBe(
    'Humble Pie: this is Node 18.20.8, and the tools need 20.19, 22.13, 24.0 or later. '
    + 'Nothing was installed or built. Install a newer Node from https://nodejs.org and run the command again.',
  );
});
