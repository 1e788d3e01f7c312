// The long attacks on what must not break: `npm run trials -- NAME [--rounds N] [--firefox]`; `soak`
// takes [--minutes 20] [--tabs 50] [--rate 20] [--mentions 100000] [--profile DIR] instead of rounds.
import {parseArgs} from 'node:util';
import type {BrowserName} from '../support/browsers/places';
import {hostile} from './hostile';
import {kill} from './kill';
import {network} from './network';
import {soak} from './soak';
import {storage} from './storage';
import {time} from './time';
import type {Load, Trial} from './trial';
import {unitTrial} from './unit';
import {update} from './update';
import {walk} from './walk';

/** Each trial, and how many rounds of it are enough in Chromium and in Firefox. */
const trials: Record<string, {run(trial: Trial): Promise<string[]>; enough: [number, number]}> = {
  kill: {run: kill, enough: [200, 50]},
  hostile: {run: hostile, enough: [3, 3]},
  storage: {run: storage, enough: [3, 3]},
  network: {run: network, enough: [2, 2]},
  update: {run: update, enough: [3, 3]},
  walk: {run: walk, enough: [1, 1]},
  soak: {run: soak, enough: [1, 1]},
  time: {run: time, enough: [1, 1]},
  // In memory: the same for every browser
  door: {
    run: unitTrial('test/background/door', rounds => ({EARMARK_FUZZ: String(rounds)})),
    enough: [3_000, 3_000],
  },
};

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {
    rounds: {type: 'string'},
    firefox: {type: 'boolean', default: false},
    minutes: {type: 'string', default: '20'},
    tabs: {type: 'string', default: '50'},
    /** Posts that each tab adds in a second. */
    rate: {type: 'string', default: '20'},
    /** Mentions in the store before it begins, three decisions on each. */
    mentions: {type: 'string', default: '100000'},
    /** A folder for the profile, kept and used again: it is filled only once. */
    profile: {type: 'string'},
  },
});
const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
const [name = ''] = positionals;
const trial = Object.hasOwn(trials, name) ? trials[name] : undefined;
const load: Load = {
  minutes: Number(values.minutes),
  tabs: Number(values.tabs),
  perSecond: Number(values.rate),
  mentions: Number(values.mentions),
  ...(values.profile === undefined ? {} : {profile: values.profile}),
};
const rounds = Number(values.rounds ?? trial?.enough[values.firefox ? 1 : 0]);

if (
  !trial ||
  ![rounds, load.minutes, load.tabs, load.perSecond, load.mentions].every(one => one > 0)
) {
  console.error(`npm run trials -- ${Object.keys(trials).join(' | ')} [--rounds N] [--firefox]`);
  process.exitCode = 1;
} else {
  const faults = await trial.run({browser, rounds, load, say: console.log});
  for (const fault of faults) console.error(fault);
  console.log(`${name}, ${browser}: ${rounds} rounds, ${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
}
