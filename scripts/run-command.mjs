import { spawn } from 'node:child_process';

/**
 * Runs a command to its end.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string | URL, quiet?: boolean, timeout?: number }} [options]
 *   `quiet` collects the output instead of showing it; `timeout` in milliseconds, none unless given
 * @returns {Promise<{ code: number, output: string, seconds: number }>} `code` is 127 when there is no such command, 124 after the timeout
 */
export function runCommand(command, args, { env = {}, cwd, quiet = false, timeout } = {}) {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(command, args, { cwd, env: { ...process.env, ...env }, stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit' });
    let output = '';
    let late = false;
    const collect = (chunk) => { output += chunk; };
    child.stdout?.setEncoding('utf8').on('data', collect);
    child.stderr?.setEncoding('utf8').on('data', collect);
    const timer = timeout && setTimeout(() => {
      late = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), 5000).unref();
    }, timeout);
    const end = (code, note = '') => {
      clearTimeout(timer);
      resolve({ code, output: output + note, seconds: (performance.now() - began) / 1000 });
    };
    child.on('error', (error) => end(127, `${command}: ${error.message}\n`));
    child.on('close', (code, signal) => {
      if (late) end(124, `\nStopped: still running after ${Math.round(timeout / 1000)} s.\n`);
      else end(code ?? 1, signal ? `\nEnded by ${signal}.\n` : '');
    });
  });
}
