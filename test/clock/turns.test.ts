import {dismissedWaits, dueAgainAt, turnsOf, waitsAgainSince} from '../../src/clock/turns';
import type {MentionState} from '../../src/mention/fold';
import type {FollowUp} from '../../src/mention/mention';
import {answeredAt, clocked, noon} from './made';

/** A follow-up of a range in minutes after noon, seen when a test says. */
const wrote = (from: number, to = from, seen = to): FollowUp => ({
  id: `${from}`,
  words: 'Still broken',
  posted: {from: noon(from), to: noon(to)},
  seenAt: noon(seen),
});

/** A mention answered after so many minutes each, the first being the response. */
function answered(minutes: number[], followUps: FollowUp[], state: Partial<MentionState> = {}) {
  const replies = minutes.map(noon);
  return clocked({state: {standing: answeredAt(minutes[0] ?? 0), replies, ...state}, followUps});
}

describe('an answered mention', () => {
  it.each([
    ['waits again since its author wrote after our reply', [10], [wrote(30)], 30],
    ['does not wait again for what was written before it', [10], [wrote(5)], undefined],
    ['does not wait again once we replied to that', [10, 40], [wrote(30)], undefined],
    ['waits from the first of several in a row', [10], [wrote(50), wrote(30)], 30],
    ['waits from the earliest moment of a range, after our reply', [10], [wrote(0, 30)], 10],
    ['waits again although a reply of ours came before', [10, 40], [wrote(30), wrote(60)], 60],
  ])('%s', (_claim, replies, followUps, since) => {
    const waits = waitsAgainSince(answered(replies, followUps));
    expect(waits).toBe(since === undefined ? undefined : noon(since));
  });

  it('counts a follow-up without any time from when it was seen', () => {
    const untimed: FollowUp = {id: 'f', words: 'Hello?', seenAt: noon(25)};
    expect(waitsAgainSince(answered([10], [untimed]))).toBe(noon(25));
  });

  it('has its next reply due a target after that', () => {
    expect(dueAgainAt(answered([10], [wrote(30)]), 60)).toBe(noon(90));
    expect(dueAgainAt(answered([10], []), 60)).toBeUndefined();
  });
});

describe('that no reply is needed', () => {
  it('ends the wait for what was seen by then', () => {
    const mention = answered([10], [wrote(30)], {dismissals: [noon(35)]});
    expect(waitsAgainSince(mention)).toBeUndefined();
  });

  it('says nothing of what was written before, yet seen only later', () => {
    const mention = answered([10], [wrote(30, 30, 50)], {dismissals: [noon(35)]});
    expect(waitsAgainSince(mention)).toBe(noon(30));
  });

  it('does not undo what was answered before', () => {
    const mention = answered([10, 40], [wrote(30), wrote(60)], {dismissals: [noon(70)]});
    expect(turnsOf(mention).filter(({by}) => by === 'customer')).toHaveLength(1);
  });
});

describe('the waits that ended in being waved off', () => {
  it.each([
    ['last from the follow-up until then', [10], [wrote(30)], [35], [5]],
    ['are one where several were waved off at once', [10], [wrote(50), wrote(30)], [60], [30]],
    [
      'are two where each was waved off by itself',
      [10],
      [wrote(30), wrote(50)],
      [40, 60],
      [10, 10],
    ],
    ['begin after our reply', [10], [wrote(0, 30)], [40], [30]],
    ['are none before our first reply', [10], [wrote(5)], [20], []],
    ['are none where we replied first', [10, 40], [wrote(30)], [70], []],
    ['are none where nobody was', [10], [wrote(30)], [], []],
  ])('%s', (_claim, replies, followUps, dismissals, waits) => {
    expect(
      dismissedWaits(answered(replies, followUps, {dismissals: dismissals.map(noon)})),
    ).toEqual(waits);
  });
});

test('neither the unanswered, nor the archive, waits again', () => {
  expect(waitsAgainSince(clocked({followUps: [wrote(30)]}))).toBeUndefined();
  const archived = {...answered([10], [wrote(30)]), archived: true};
  expect(waitsAgainSince(archived)).toBeUndefined();
});
