import {entering, type Headline, HOUR, hasClock, headline} from '../../src/clock';
import type {Mention} from '../../src/mention/mention';
import {inWords} from './table';

const HORIZONS: [words: string, minutes: number][] = [
  ['60 min', HOUR],
  ['4 h', 4 * HOUR],
  ['24 h', 24 * HOUR],
];
const WEEK_MS = 7 * 24 * 60 * 60_000;

const percent = (share: number): string => `${Math.round(share * 100)} %`;

function said(figure: Headline): string {
  if (figure.is === 'not known yet') return `not known yet (${figure.of} mentions)`;
  if (figure.is === 'so far') return `${figure.answered} of ${figure.of} so far`;
  const {share, low, high, of} = figure;
  return `${percent(share)} (${percent(low)} to ${percent(high)}, of ${of})`;
}

/** The headline figures of the week, each with what it leaves out. */
export function figures(mentions: Mention[], now: number): string {
  const week = mentions.filter(({posted, seenAt}) => (posted?.from ?? seenAt) > now - WEEK_MS);
  const shares = HORIZONS.map(([words, horizon]) => {
    const asked = {clock: 'customer' as const, horizon, now, target: HOUR};
    const {waits, outside} = entering(week, asked);
    const vague = outside['posted too vague'];
    const left = vague > 0 ? `; ${vague} left out, their time is too vague` : '';
    return `Answered within ${words}: ${said(headline(waits, horizon))}${left}`;
  });
  const waiting = mentions.filter(
    mention => hasClock(mention) && mention.state.standing.is === 'waiting',
  );
  const oldest = Math.min(...waiting.map(({posted, seenAt}) => posted?.from ?? seenAt));
  const archived = mentions.filter(mention => !hasClock(mention)).length;
  return [
    ...shares,
    `Waiting now: ${waiting.length}${waiting.length > 0 ? `, the longest for ${inWords(now - oldest)}` : ''}`,
    `In the archive, outside every figure: ${archived}`,
  ].join('\n');
}
