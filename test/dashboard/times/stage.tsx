import {render, screen} from '@testing-library/preact';
import {Times} from '../../../src/dashboard/times/times';
import type {Choice, TriageKind} from '../../../src/mention/decision';
import {readSettings} from '../../../src/settings/read';
import {decide} from '../../../src/store/write/decide';
import {record} from '../../../src/store/write/record';
import {rules, sighting} from '../../store/sample';

const MINUTE = 60_000;
const DAY = 1_440 * MINUTE;

/** A post so many days old, known to so many minutes, seen ten minutes after. */
export type Told = {
  key: string;
  days?: number;
  wide?: number;
  brands?: string[];
  seenAfter?: number;
  host?: string;
  triage?: TriageKind;
};

/** A post, and what was decided about it so many minutes after it was posted; by itself an answer. */
export type Story = [told: Told, after?: number, choice?: Choice];

function seen(told: Told) {
  const {key, wide = 0, brands, seenAfter = 10, host} = told;
  const from = postedAt(told);
  return sighting(key, {
    facts: {seenAt: from + seenAfter * MINUTE, ...(host === undefined ? {} : {host})},
    posted: {from, to: from + wide * MINUTE},
    ...(brands === undefined ? {} : {brands}),
  });
}

const signed = (at: number) => ({by: 'Dana', at, rules});
const postedAt = ({days = 2}: Told) => Date.now() - days * DAY;

/** Keeps posts with what was decided about each. */
export async function keepAll(stories: Story[]): Promise<void> {
  await record(
    stories.map(([told]) => seen(told)),
    {rules, room: 999},
  );
  const decided = stories.flatMap(([told, after, choice]): (Choice & {mentionId: string})[] => {
    const {key: mentionId, triage} = told;
    const replyAt = postedAt(told) + (after ?? 0) * MINUTE;
    const isAnswered = after !== undefined && choice === undefined;
    return [
      ...(triage ? [{mentionId, kind: 'triaged', as: triage} as const] : []),
      ...(isAnswered ? [{mentionId, kind: 'answered', replyAt, how: 'by hand'} as const] : []),
    ];
  });
  await decide(decided, signed(Date.now()));
  for (const [told, after = 0, choice] of stories) {
    if (!choice) continue;
    const made = [{mentionId: told.key, ...choice}];
    await decide(made, signed(postedAt(told) + after * MINUTE));
  }
}

/** Keeps one post. */
export const keep = (...story: Story): Promise<void> => keepAll([story]);

/** So many stories, each with its number. */
export const times = (count: number, story: (each: number) => Story): Story[] =>
  Array.from({length: count}, (_, each) => story(each));

/** Keeps posts of two days ago: so many answered after half an hour, so many not at all. */
export const keepMany = (answered: number, waiting: number): Promise<void> =>
  keepAll([
    ...times(answered, each => [{key: `answered ${each}`}, 30]),
    ...times(waiting, each => [{key: `waiting ${each}`}]),
  ]);

/** What jsdom lacks of the page that pictures are drawn on. */
export function setPictureStage(): void {
  beforeEach(() => {
    Object.assign(globalThis, {
      matchMedia: () => new EventTarget(),
      ResizeObserver: class {
        observe(): void {}
        disconnect(): void {}
      },
    });
  });
}

/** Opens the section; its choices are there at once. */
export async function showTimes(): Promise<void> {
  render(<Times settings={await readSettings()} />);
}

/** Opens the section, once its figures are there. */
export async function openTimes(): Promise<void> {
  await showTimes();
  await screen.findByRole('region', {name: 'The customer’s clock'});
}
