import type {Page} from 'puppeteer-core';

type Event = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: {data?: {url?: string}};
};

/** What scripts of ours did on a page, in milliseconds. */
export type Work = {
  /** All of it, of the processor's time. */
  sum: number;
  /** The longest task that was ours, of the processor's time. */
  longest: number;
  /** The same by the clock, other work on the machine included. */
  longestByClock: number;
};

const CATEGORIES = ['devtools.timeline', 'v8', 'disabled-by-default-devtools.timeline', 'toplevel'];
const CALLS = new Set(['FunctionCall', 'EvaluateScript']);

const urlOf = ({args}: Event): string => args?.data?.url ?? '';
const isIn = (call: Event, {ts, dur = 0}: Event): boolean => call.ts >= ts && call.ts < ts + dur;

/** In a task that we began all is ours; in one of the page's only what it called of ours. */
function partsOf(task: Event, calls: Event[], isOurs: (url: string) => boolean): Event[] {
  const inside = calls.filter(call => isIn(call, task));
  const [first] = inside;
  return first && isOurs(urlOf(first)) ? [task] : inside.filter(call => isOurs(urlOf(call)));
}

function workIn(events: Event[], isOurs: (url: string) => boolean): Work {
  const calls = events.filter(event => CALLS.has(event.name) && urlOf(event) !== '');
  const thread = calls.find(call => isOurs(urlOf(call)));
  const isHere = ({pid, tid}: Event) => pid === thread?.pid && tid === thread?.tid;
  const here = calls.filter(isHere).sort((a, b) => a.ts - b.ts);
  const tasks = events.filter(event => event.name === 'RunTask' && isHere(event));
  const parts = tasks.flatMap(task => partsOf(task, here, isOurs));
  const processor = parts.map(({tdur = 0}) => tdur / 1000);
  return {
    sum: processor.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(0, ...processor),
    longestByClock: Math.max(0, ...parts.map(({dur = 0}) => dur / 1000)),
  };
}

/** Records what a browser does while something happens, and what of it was ours. */
export async function traced(
  page: Page,
  isOurs: (url: string) => boolean,
  happen: () => Promise<unknown>,
): Promise<Work> {
  await page.tracing.start({categories: CATEGORIES});
  await happen();
  const recorded = await page.tracing.stop();
  const {traceEvents} = JSON.parse(new TextDecoder().decode(recorded)) as {traceEvents: Event[]};
  return workIn(traceEvents, isOurs);
}
