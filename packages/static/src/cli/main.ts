import { text } from 'node:stream/consumers';
import { run } from './run.js';

// Problems with a page's input are for whoever builds it: only outside production do they have words.
process.env.NODE_ENV = 'development';
// A reader that has seen enough (`| head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

process.exitCode = await run(process.argv.slice(2), { out: console.log, err: console.error, input: () => text(process.stdin), cwd: process.cwd() });
