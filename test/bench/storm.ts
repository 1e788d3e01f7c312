import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {type Bin, replay} from '../../src/storm/replay';

const STEP = 5 * 60_000;
const HOUR_STEPS = 12;
const DAY_STEPS = 288;
/** The first rows of each file teach and are not scored. */
const LEARNING_ROWS = 750;
const WEEK_STEPS = 7 * DAY_STEPS;

type Labelled = {bins: Bin[]; events: {from: number; to: number}[]};
type Rule = {name: string; onsets(bins: Bin[]): number[]};
type Score = {
  name: string;
  found: number;
  of: number;
  falsePerWeek: number;
  medianDelayHours: number;
};

const instant = (text: string): number => Date.parse(`${text.replace(' ', 'T').slice(0, 19)}Z`);

function binsOf(csv: string): Bin[] {
  const rows = csv.trim().split('\n').slice(1);
  return rows.map(row => {
    const [time = '', count = ''] = row.split(',');
    return {at: instant(time), count: Number(count)};
  });
}

/** Labelled series of mention counts, in the layout of the Numenta Anomaly Benchmark. */
function labelled(folder: string): Labelled[] {
  const windows: Record<string, [string, string][]> = JSON.parse(
    readFileSync(join(folder, 'windows.json'), 'utf8'),
  );
  const files = readdirSync(folder).filter(name => name.endsWith('.csv'));
  return files.map(name => ({
    bins: binsOf(readFileSync(join(folder, name), 'utf8')),
    events: (windows[name] ?? []).map(([from, to]) => ({from: instant(from), to: instant(to)})),
  }));
}

/** Sums of the last `steps` counts, at every step. */
function sliding(counts: number[], steps: number): number[] {
  let sum = 0;
  return counts.map((count, index) => {
    sum += count - (counts[index - steps] ?? 0);
    return sum;
  });
}

/** A vendor's rule with our own latch, so that rules are compared and not latches. */
function onsetsWhere(bins: Bin[], holds: (index: number) => boolean): number[] {
  let lastHeld = Number.NEGATIVE_INFINITY;
  return bins.flatMap(({at}, index) => {
    if (!holds(index)) return [];
    const isOnset = at - lastHeld > 6 * HOUR_STEPS * STEP;
    lastHeld = at;
    return isOnset && index >= LEARNING_ROWS ? [at] : [];
  });
}

const countsOf = (bins: Bin[]): number[] => bins.map(({count}) => count);

/** Surge alert as Agility PR documents it: help.agilitypr.com, article 9272018. */
const surge: Rule = {
  name: 'an hour above 150 % of the hourly mean of 7 days',
  onsets(bins) {
    const hour = sliding(countsOf(bins), HOUR_STEPS);
    const week = sliding(countsOf(bins), WEEK_STEPS);
    return onsetsWhere(bins, index => {
      const hours = Math.min(index + 1, WEEK_STEPS) / HOUR_STEPS;
      return (hour[index] ?? 0) > (1.5 * (week[index] ?? 0)) / hours;
    });
  },
};

/** Variation alert as Socialmetrix documents it, at its most sensitive: article 1000143951. */
const variation: Rule = {
  name: '24-hour mean above the 7-day mean + 1.5 deviations',
  onsets(bins) {
    const hours = sliding(countsOf(bins), HOUR_STEPS);
    const day = sliding(hours, DAY_STEPS);
    const week = sliding(hours, WEEK_STEPS);
    const squares = sliding(
      hours.map(count => count * count),
      WEEK_STEPS,
    );
    return onsetsWhere(bins, index => {
      const known = Math.min(index + 1, WEEK_STEPS);
      const mean = (week[index] ?? 0) / known;
      const deviation = Math.sqrt(Math.max(0, (squares[index] ?? 0) / known - mean * mean));
      return (day[index] ?? 0) / DAY_STEPS > mean + 1.5 * deviation;
    });
  },
};

/** Percentile threshold as Salesforce Social Hub documents it: article 000232591. */
const sameHours: Rule = {
  name: '24 hours above 150 % of the same in 4 weeks before',
  onsets(bins) {
    const day = sliding(countsOf(bins), DAY_STEPS);
    return onsetsWhere(bins, index => {
      const before = [1, 2, 3, 4].flatMap(weeks => day[index - weeks * WEEK_STEPS] ?? []);
      const usual = before.reduce((sum, count) => sum + count, 0) / before.length;
      return (day[index] ?? 0) > 1.5 * usual;
    });
  },
};

function ours(level: 'watch' | 'storm'): Rule {
  return {
    name: `Earmark, ${level}`,
    onsets: bins =>
      replay(bins, {learningDays: LEARNING_ROWS / DAY_STEPS})
        .filter(onset => onset.level === level)
        .map(({at}) => at),
  };
}

/** An onset inside an event's window finds it; an onset outside every window is a false alert. */
function score({name, onsets}: Rule, files: Labelled[]): Score {
  const delays: number[] = [];
  let missed = 0;
  let falseAlerts = 0;
  let weeks = 0;
  for (const {bins, events} of files) {
    const alerts = onsets(bins);
    weeks += (bins.length - LEARNING_ROWS) / WEEK_STEPS;
    falseAlerts += alerts.filter(at => !events.some(e => e.from <= at && at <= e.to)).length;
    for (const {from, to} of events) {
      const first = alerts.find(at => from <= at && at <= to);
      if (first === undefined) missed++;
      else delays.push((first - (from + to) / 2) / (HOUR_STEPS * STEP));
    }
  }
  const found = delays.length;
  const middle = delays.toSorted((a, b) => a - b)[Math.floor(found / 2)] ?? Number.NaN;
  return {
    name,
    found,
    of: found + missed,
    falsePerWeek: falseAlerts / weeks,
    medianDelayHours: middle,
  };
}

const RULES = [ours('watch'), ours('storm'), surge, variation, sameHours];

/** The storm rule beside rules that three vendors document, on labelled counts in `folder`. */
export function stormTable(folder: string): string {
  if (!existsSync(join(folder, 'windows.json'))) return `storm: not measured (no ${folder})`;
  const files = labelled(folder);
  const rows = RULES.map(rule => {
    const {name, found, of, falsePerWeek, medianDelayHours} = score(rule, files);
    const figures = [`${found}/${of}`, falsePerWeek.toFixed(2), medianDelayHours.toFixed(1)];
    return `${name.padEnd(52)}${figures.map(text => text.padStart(14)).join('')}`;
  });
  const head = ['found', 'false/week', 'h from middle'].map(text => text.padStart(14)).join('');
  return [`${'storm'.padEnd(52)}${head}`, ...rows].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  console.log(stormTable(process.argv[2] ?? '../shared/storm'));
}
