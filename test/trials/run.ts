// The long attacks on what must not break: `npm run trials -- NAME [--rounds N] [--firefox]`.
import {parseArgs} from 'node:util';
import type {BrowserName} from '../support/browsers/places';
import {kill} from './kill';

const trials = {kill};

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {rounds: {type: 'string'}, firefox: {type: 'boolean', default: false}},
});
const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
const rounds = Number(values.rounds ?? (values.firefox ? 50 : 200));
const [name = ''] = positionals;

if (!Object.hasOwn(trials, name) || !Number.isInteger(rounds) || rounds < 1) {
  console.error(`npm run trials -- ${Object.keys(trials).join(' | ')} [--rounds N] [--firefox]`);
  process.exitCode = 1;
} else {
  const faults = await trials[name as keyof typeof trials]({browser, rounds, say: console.log});
  for (const fault of faults) console.error(fault);
  console.log(`${name}, ${browser}: ${rounds} rounds, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
