import type {Load} from '../trial';
import type {Fared, Sample} from './samples';
import {slope} from './slope';

/** A line of the table: what was measured, and whether it is within its limit. */
export type Line = {what: string; measured: string; limit: string; isWithin: boolean};

/** The part of the time in which memory may still grow to its size. */
const WARM_UP = 0.3;

/** What a worker, a tab and its document may gain in a minute; a tab knows each mention that it told of. */
const LIMITS = {worker: 100, tab: 100, nodes: 200};

/** What the worker may hold of each mention of the last sixteen days, for the storm rule: kilobytes. */
const OF_EACH = 0.5;

/** In less than so many minutes the worker still grows to its size: code is compiled, pages of the store read. */
const JUDGED = 10;

const after = (samples: Sample[]): Sample[] => {
  const end = samples.at(-1)?.minute ?? 0;
  return samples.filter(({minute}) => minute >= end * WARM_UP);
};

function growth(samples: Sample[], name: keyof typeof LIMITS, unit: string, of: number): Line[] {
  const points = after(samples).flatMap(({minute, [name]: value}) =>
    value === undefined ? [] : [[minute, value / of] as const],
  );
  const last = points.at(-1);
  if (!last || points.length < 3) return [];
  const grown = slope(points);
  const [minute, size] = last;
  const each = slope(after(samples).map(({minute, kept}) => [minute, kept] as const));
  const limit = Math.round(LIMITS[name] + (name === 'worker' ? OF_EACH * each : 0));
  return [
    {
      what: `${name}: growth after warm-up (at the end ${Math.round(size)} ${unit})`,
      measured: `${grown.toFixed(1)} ${unit}/min`,
      limit: `${limit} ${unit}/min`,
      isWithin: grown <= limit || minute < JUDGED,
    },
  ];
}

function most(what: string, measured: number, limit: number): Line {
  const ms = `${measured.toFixed(0)} ms`;
  return {what, measured: ms, limit: `${limit.toFixed(0)} ms`, isWithin: measured <= limit};
}

const TASK = 50;
/** The popup's budget; on a machine that is short of time, so many times what is the least there. */
const budget = ({mentions}: Load): number => (mentions > 100_000 ? 400 : 200);
const TIMES_PLAIN = 3;

function popup({popup, plain}: Fared, at: string, load: Load): Line {
  const what = `popup, ${at}: first rows (a page without us ${plain.toFixed(0)} ms)`;
  return most(what, popup, Math.max(budget(load), TIMES_PLAIN * plain));
}

/** What was measured, as the lines of a table. */
export function verdict(samples: Sample[], all: Fared[], load: Load): Line[] {
  const names = [
    'before the load',
    ...all.slice(2).map((_, at) => `under load, ${at + 1}`),
    'at the end',
  ];
  return [
    ...growth(samples, 'worker', 'kB', 1_000),
    ...growth(samples, 'tab', 'kB', 1_000),
    ...growth(samples, 'nodes', 'nodes', 1),
    ...all.map((one, at) => popup(one, names[at] ?? '', load)),
    ...(all.length === 0
      ? []
      : [
          most(
            'our longest task in a tab, of the processor',
            Math.max(...all.map(({task}) => task)),
            TASK,
          ),
        ]),
  ];
}
