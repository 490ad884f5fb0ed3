// Runs before `npm start` and `npm test`, on whatever Node there is: only the version check is imported
// before that check has passed, so that an old Node gets a sentence and not a syntax error.
import { readFileSync } from 'fs';
import { nodeVersionProblem } from './node-version.mjs';

const { engines } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const problem = nodeVersionProblem(process.version, engines.node);

if (problem) {
  console.error(problem);
  process.exit(1);
} else {
  import('./setup-steps.mjs').then((steps) => steps.setUp({ browser: process.argv.includes('--browser') })).catch((error) => {
    console.error(error.message);
    process.exit(1);
  });
}
