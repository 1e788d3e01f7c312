import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import fc from 'fast-check';
import type {Choice, Decision} from '../../src/mention/decision';
import {database} from '../../src/store/database';
import {loadLogs} from '../../src/store/log';
import {capturedOf, project} from '../../src/store/project';
import {
  answeredMentions,
  counts,
  decisionsOf,
  lateMentions,
  mentionById,
  recentMentions,
  waitingMentions,
} from '../../src/store/read';
import {decide, UnknownMention} from '../../src/store/write/decide';
import {flag} from '../../src/store/write/flag';
import {record} from '../../src/store/write/record';
import {reproject} from '../../src/store/write/reproject';
import {decideInThread} from '../../src/store/write/thread';
import {undo} from '../../src/store/write/undo';
import {checkStore} from './check-store';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const answered = (replyAt = NOON) => ({kind: 'answered', replyAt, how: 'by hand'}) as const;
const seen = (...keys: string[]) =>
  record(
    keys.map(key => sighting(key)),
    {rules, room: Infinity},
  );

describe('deciding', () => {
  it('numbers the decisions on a mention whatever the clock says', async () => {
    await seen('a');
    await decide([{mentionId: 'a', kind: 'not us'}], dana);
    await decide([{mentionId: 'a', kind: 'reopened'}], {...dana, at: 0});
    expect((await decisionsOf('a')).map(({seq, kind}) => [seq, kind])).toEqual([
      [1, 'not us'],
      [2, 'reopened'],
    ]);
    expect((await mentionById('a'))?.state.standing.is).toBe('waiting');
  });

  it('keeps none of several choices when one is on a mention nobody saw', async () => {
    await seen('a');
    const both = decide(
      [
        {mentionId: 'a', kind: 'not us'},
        {mentionId: 'nowhere', kind: 'not us'},
      ],
      dana,
    );
    await expect(both).rejects.toThrow(UnknownMention);
    expect(await decisionsOf('a')).toEqual([]);
  });

  it('keeps none of several choices when one is refused', async () => {
    await seen('a', 'b');
    const check = ({id}: {id: string}) => {
      if (id === 'b') throw new RangeError('not b');
    };
    const both = ['a', 'b'].map(mentionId => ({mentionId, ...answered()}));
    await expect(decide(both, {...dana, check})).rejects.toThrow('not b');
    expect(await counts()).toMatchObject({waiting: 2, answered: 0});
  });

  it('takes a decision back once, however often it is asked', async () => {
    await seen('a');
    const {made} = await decide([{mentionId: 'a', ...answered()}], dana);
    const ids = made.map(({id}) => id);
    const first = await undo([...ids, ...ids], dana);
    const second = await undo(ids, dana);
    expect([first.made.length, second.made.length]).toEqual([1, 0]);
    expect(await counts()).toMatchObject({waiting: 1, answered: 0});
  });

  it('keeps both of two decisions made at once', async () => {
    await seen('a');
    await Promise.all([
      decide([{mentionId: 'a', kind: 'tagged', tags: ['billing']}], dana),
      decide([{mentionId: 'a', kind: 'tagged', tags: ['refund']}], dana),
    ]);
    expect((await mentionById('a'))?.state.tags.sort()).toEqual(['billing', 'refund']);
  });

  it('keeps a step once, though it arrives twice', async () => {
    await seen('a', 'b');
    const both = ['a', 'b'].map(mentionId => ({mentionId, kind: 'noted', text: 'Hi'}) as const);
    const first = await decide(both, {...dana, step: 'one'});
    const again = await decide(both, {...dana, step: 'one', at: NOON + 9 * MINUTE});
    expect(again).toEqual(first);
    expect(await decisionsOf('a')).toHaveLength(1);
    await decide(both, {...dana, step: 'on'});
    expect(await decisionsOf('a')).toHaveLength(2);
  });

  it('decides on the mentions of a thread as they are at that moment', async () => {
    await seen('a', 'b', 'c');
    await decide([{mentionId: 'a', ...answered()}], dana);
    const {made} = await decideInThread(
      'https://forum.example/t/1',
      mentions =>
        mentions
          .filter(({mention}) => mention.state.standing.is === 'waiting')
          .map(({mention}) => ({mentionId: mention.id, kind: 'no reply needed'})),
      dana,
    );
    expect(made.map(({mentionId}) => mentionId).sort()).toEqual(['b', 'c']);
  });
});

describe('flagging', () => {
  const bare = sighting('a', {brands: []});
  const byButton = {...dana, how: 'button'} as const;

  it('flags a post once, however often it is asked', async () => {
    await flag(bare, byButton);
    await flag(bare, byButton);
    expect(await decisionsOf('a')).toHaveLength(1);
    expect(await counts()).toMatchObject({flagged: 1, waiting: 1, total: 1});
  });

  it('is no sighting of its own: the page told of the post before', async () => {
    await record([sighting('a')], {rules, room: 1});
    const flagged = await flag(later('a', 3), {...byButton, at: NOON + 3 * MINUTE});
    expect(flagged).toMatchObject({sightings: 1, state: {flagged: true}});
  });

  it('leaves no trace in the lists once a flag on a post without a brand is taken back', async () => {
    const flagged = await flag(bare, byButton);
    await undo([flagged?.state.flaggedBy ?? ''], dana);
    expect(await recentMentions(5)).toEqual([]);
    expect(await waitingMentions(5)).toEqual([]);
    expect(await counts()).toMatchObject({flagged: 0, waiting: 0, total: 0});
    expect(await decisionsOf('a')).toHaveLength(2);
  });

  it('does not bring an erased post back', async () => {
    await database.tombstones.add({idHash: 'tomb of a', at: NOON, by: 'Dana'});
    expect(await flag(bare, byButton)).toBeUndefined();
  });
});

describe('the lists', () => {
  const at = (key: string, minutes: number) =>
    sighting(key, {facts: {seenAt: NOON + minutes * MINUTE}});
  const ids = async (mentions: Promise<{id: string}[]>) => (await mentions).map(({id}) => id);

  it('have the most urgent first, without what is snoozed until later', async () => {
    await record([at('c', -10), at('a', -90), at('b', -30)], {rules, room: 9});
    await decide([{mentionId: 'b', kind: 'snoozed', until: NOON + 1}], dana);
    expect(await ids(waitingMentions(5))).toEqual(['a', 'c']);
    expect(await ids(waitingMentions(2))).toEqual(['a', 'c']);
    expect(await ids(lateMentions(5))).toEqual(['a']);
    jest.setSystemTime(NOON + 1);
    expect(await ids(waitingMentions(5))).toEqual(['a', 'b', 'c']);
    expect(await ids(waitingMentions(1))).toEqual(['a']);
  });

  it('have the latest answer first', async () => {
    await seen('a', 'b');
    await decide([{mentionId: 'a', ...answered(NOON + 2)}], dana);
    await decide([{mentionId: 'b', ...answered(NOON + 1)}], dana);
    expect(await ids(answeredMentions(5))).toEqual(['a', 'b']);
  });

  it('give every mention once, page by page, those of one moment together', async () => {
    await record([at('a', 3), at('b', 2), at('c', 2), at('d', 1)], {rules, room: 9});
    const first = await recentMentions(2);
    const rest = await recentMentions(2, first.at(-1)?.seenAt);
    expect([...first, ...rest].map(({id}) => id).sort()).toEqual(['a', 'b', 'c', 'd']);
    expect(rest.map(({id}) => id)).toEqual(['d']);
  });
});

const choice = fc.oneof<fc.Arbitrary<Choice>[]>(
  fc.record({
    kind: fc.constant('answered' as const),
    replyAt: fc.integer({min: NOON, max: NOON + 99}),
    how: fc.constant('by hand' as const),
  }),
  fc.record({kind: fc.constant('flagged' as const), how: fc.constant('button' as const)}),
  fc.record({
    kind: fc.constantFrom('not us', 'no reply needed', 'reopened', 'pulled from archive'),
  }),
  fc.record({
    kind: fc.constant('snoozed' as const),
    until: fc.integer({min: NOON - 9, max: NOON + 9}),
  }),
  fc.record({kind: fc.constant('noted' as const), text: fc.string()}),
);
const step = fc.record({
  key: fc.constantFrom('a', 'b', 'c'),
  brandId: fc.option(fc.constantFrom('acme', 'zenith'), {nil: undefined}),
  choice,
  undoes: fc.option(fc.nat(9), {nil: undefined}),
});

describe('the projection', () => {
  it('is what the log makes of the facts, in whatever order decisions come', async () => {
    const property = fc.asyncProperty(fc.array(step, {maxLength: 12}), async steps => {
      await Promise.all(database.tables.map(table => table.clear()));
      await record(
        ['a', 'b', 'c'].map(key => sighting(key, {brands: ['acme', 'zenith']})),
        {rules, room: 9},
      );
      const made: Decision[] = [];
      for (const {key, brandId, choice, undoes} of steps) {
        const earlier = undoes === undefined ? undefined : made[undoes];
        const brand = brandId === undefined ? {} : {brandId};
        const done = earlier
          ? await undo([earlier.id], dana)
          : await decide([{mentionId: key, ...brand, ...choice}], dana);
        made.push(...done.made);
      }
      const {stale, counts: counters} = await checkStore(rules);
      expect(stale).toEqual([]);
      expect(counters.kept).toEqual(counters.found);
      for (const row of await database.mentions.toArray()) {
        const {decisions} = (await loadLogs([row.id])).of(row.id);
        const shuffled = project(capturedOf(row), {decisions: decisions.reverse()}, rules);
        expect(shuffled).toEqual(row);
      }
    });
    await fc.assert(property, {numRuns: 30});
  }, 30_000);

  it('follows new rules, begun again as often as it is cut off', async () => {
    await seen('a', 'b');
    const hurried = {...rules, dueAt: () => NOON + MINUTE};
    expect(await reproject(hurried)).toBe(2);
    expect(await reproject(hurried)).toBe(0);
    expect(await database.mentions.orderBy('index.due').keys()).toEqual([
      NOON + MINUTE,
      NOON + MINUTE,
    ]);
    await reproject(rules);
  });
});
