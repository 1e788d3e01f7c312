import {spawn} from 'node:child_process';
import {root} from '../support/root';
import type {Trial} from './trial';

/** A trial whose rounds are made in memory: tests of the unit suite, gone through many times over. */
export const unitTrial =
  (file: string, env: (rounds: number) => Record<string, string> = () => ({})) =>
  ({rounds, say}: Trial): Promise<string[]> =>
    new Promise((resolve, reject) => {
      const jest = ['node_modules/jest/bin/jest.js', '--selectProjects', 'node', '--ci', '--'];
      const child = spawn(process.execPath, [...jest, file], {
        cwd: root,
        env: {...process.env, ...env(rounds)},
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) {
        stream.on('data', text => {
          said += text;
        });
      }
      child.once('error', reject);
      child.once('exit', code => {
        for (const [line] of said.matchAll(/^.*[✓✕].*$/gm)) say(line.trim());
        resolve(code === 0 ? [] : [said.slice(-4_000)]);
      });
    });
