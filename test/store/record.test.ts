import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {intersect} from '../../src/background/posted/intersect';
import {database} from '../../src/store/database';
import {
  archivedMentions,
  counts,
  decisionsOf,
  evidenceOf,
  mentionById,
  recentMentions,
  waitingMentions,
} from '../../src/store/read';
import {decide} from '../../src/store/write/decide';
import {record} from '../../src/store/write/record';
import {undo} from '../../src/store/write/undo';
import {dana, eachWithEmptyStore, later, MINUTE, NOON, rules, sighting} from './sample';

eachWithEmptyStore();

const seen = (...sightings: ReturnType<typeof sighting>[]) =>
  record(sightings, {rules, room: Infinity});

describe('recording', () => {
  it('keeps a post seen twice as one mention with two sightings', async () => {
    await seen(sighting('a'));
    const [again] = await seen(later('a', 60));
    expect(again).toMatchObject({isNew: false, mention: {sightings: 2, seenAt: NOON}});
    expect(await counts()).toMatchObject({total: 1, waiting: 1});
  });

  it('takes a message that arrives twice for one sighting', async () => {
    await seen(sighting('a'), sighting('a'));
    const [again] = await seen(later('a', 0.05));
    expect(again?.mention.sightings).toBe(1);
  });

  it('keeps that their threads were read with the mentions, both or neither', async () => {
    const elsewhere = sighting('c', {post: {threadUrl: 'https://forum.example/t/2'}});
    const dies = () => {
      throw new Error('The worker dies here.');
    };
    database.readings.hook('creating', dies);
    await expect(seen(sighting('a'), sighting('b'), elsewhere)).rejects.toThrow('dies here');
    database.readings.hook('creating').unsubscribe(dies);
    expect((await counts()).total).toBe(0);
    await seen(sighting('a'), sighting('b'), elsewhere);
    expect(await database.readings.toArray()).toMatchObject([
      {place: 'https://forum.example/t/1', at: NOON, mentions: 2},
      {place: 'https://forum.example/t/2', at: NOON, mentions: 1},
    ]);
  });

  it('overwrites nothing that a person decided', async () => {
    await seen(sighting('a'));
    await decide([{mentionId: 'a', kind: 'answered', replyAt: NOON, how: 'by hand'}], dana);
    const [again] = await seen(later('a', 60, {post: {body: 'edited'}, brands: ['acme']}));
    expect(again?.mention.state.standing).toMatchObject({is: 'answered', answerAt: NOON});
  });

  it('keeps the facts of the first sighting and another text as evidence, once', async () => {
    await seen(sighting('a'));
    await seen(later('a', 60, {post: {body: 'All is well'}}));
    await seen(later('a', 90, {post: {body: 'All is well'}}));
    expect((await mentionById('a'))?.post.body).toBe('Acme lost my parcel (a)');
    expect(await evidenceOf('a')).toMatchObject([{kind: 'edited', body: 'All is well'}]);
  });

  it('keeps no translation as an edit', async () => {
    await seen(sighting('a'));
    await seen(later('a', 60, {post: {body: 'Acme a perdu mon colis', isTranslated: true}}));
    expect(await evidenceOf('a')).toEqual([]);
  });

  it('keeps fifty other texts of a post that is rewritten for ever', async () => {
    await seen(sighting('a'));
    await seen(...Array.from({length: 70}, (_, n) => later('a', n, {post: {body: `text ${n}`}})));
    expect(await evidenceOf('a')).toHaveLength(50);
  });

  it('is one mention for a second brand, which waits even if the first was answered', async () => {
    await seen(sighting('a'));
    const answer = {kind: 'answered', replyAt: NOON, how: 'by hand', brandId: 'acme'} as const;
    await decide([{mentionId: 'a', ...answer}], dana);
    expect(await counts()).toMatchObject({answered: 1, waiting: 0});
    await seen(later('a', 1, {brands: ['zenith']}));
    expect(await mentionById('a')).toMatchObject({brandIds: ['acme', 'zenith']});
    expect(await counts()).toMatchObject({answered: 0, waiting: 1, total: 1});
  });

  it('narrows when it was posted to what all sightings allow', async () => {
    await seen(sighting('a', {posted: {from: NOON - 90 * MINUTE, to: NOON - 10 * MINUTE}}));
    await seen(later('a', 1, {posted: {from: NOON - 60 * MINUTE, to: NOON}}));
    expect((await mentionById('a'))?.posted).toEqual({
      from: NOON - 60 * MINUTE,
      to: NOON - 10 * MINUTE,
    });
  });

  it('sets an old post aside, out of the waiting list', async () => {
    const old = NOON - 30 * 1440 * MINUTE;
    await seen(sighting('a', {posted: {from: old, to: old}}));
    expect(await counts()).toMatchObject({archived: 1, waiting: 0, total: 1});
    expect(await archivedMentions(5)).toHaveLength(1);
    expect(await waitingMentions(5)).toEqual([]);
  });

  it('does not make an erased mention again', async () => {
    await database.tombstones.add({idHash: 'tomb of a', at: NOON, by: 'Dana'});
    expect(await seen(sighting('a'))).toEqual([undefined]);
    expect(await counts()).toMatchObject({total: 0});
  });

  it('takes no more new mentions than there is room for, but every known one', async () => {
    await seen(sighting('a'));
    const recorded = await record([sighting('b'), sighting('c'), later('a', 60)], {rules, room: 1});
    expect(recorded.map(one => one?.mention.id)).toEqual(['b', undefined, 'a']);
  });

  it('keeps a thousand mentions of one message in one transaction', async () => {
    const keys = Array.from({length: 1000}, (_, n) => `k${n}`);
    await seen(...keys.map(key => sighting(key)));
    expect(await counts()).toMatchObject({total: 1000, waiting: 1000});
  });

  it('keeps nothing of a message when one of its rows cannot be written', async () => {
    const broken = sighting('b');
    Object.assign(broken.facts.post, {body: () => 'not data'});
    await expect(seen(sighting('a'), broken)).rejects.toThrow();
    expect(await recentMentions(5)).toEqual([]);
  });
});

describe('two ids for one post', () => {
  const permalink = 'https://forum.example/t/1#p5';
  const unkeyed = () => {
    const shown = sighting('old', {post: {permalink, body: 'Same'}});
    delete shown.facts.post.key;
    return shown;
  };
  const keyed = () => later('new', 60, {post: {permalink, body: 'Same'}});

  it('are joined by a decision, and later sightings of either are of one mention', async () => {
    await seen(unkeyed());
    const [joined] = await seen(keyed());
    await seen(later('new', 120, {post: {permalink, body: 'Same'}}));
    expect(joined?.mention.id).toBe('old');
    expect(await decisionsOf('new')).toMatchObject([{kind: 'merged', into: 'old'}]);
    expect(await mentionById('new')).toMatchObject({id: 'old', sightings: 3});
    expect(await counts()).toMatchObject({total: 1});
  });

  it('share what is decided on either', async () => {
    await seen(unkeyed());
    await seen(keyed());
    await decide([{mentionId: 'new', kind: 'not us'}], dana);
    expect((await mentionById('old'))?.state.standing.is).toBe('not us');
  });

  it('part again when the merge is undone, and stay apart', async () => {
    await seen(unkeyed());
    await seen(keyed());
    const [merge] = await decisionsOf('new');
    await undo([merge?.id ?? ''], dana);
    await seen(later('new', 120, {post: {permalink, body: 'Same'}}));
    expect(await mentionById('new')).toMatchObject({id: 'new'});
    expect(await counts()).toMatchObject({total: 2});
  });

  it('stay what they were captured as while the one they are joined to cannot be read', async () => {
    await seen(unkeyed());
    await seen(keyed());
    const before = await database.mentions.get('new');
    await database.mentions.delete('old'); // Put aside, or not brought back from a backup yet
    await database.outlines.clear();
    const recorded = await record([later('new', 120, {post: {permalink, body: 'Same'}})], {
      rules,
      room: 9,
    });
    expect(recorded).toMatchObject([{isNew: false, tookRoom: false}]);
    expect(await database.mentions.get('new')).toMatchObject({
      seenAt: before?.seenAt,
      sightings: 2,
    });
    await database.counters.clear();
  });

  it('take room as new mentions do: without it the post is known, and nothing is added', async () => {
    await seen(unkeyed());
    const many = Array.from({length: 9}, (_, at) => {
      const {facts, ...rest} = later(`new${at}`, 60, {post: {permalink, body: 'Same'}});
      const {key: _key, ...post} = facts.post;
      return {...rest, facts: {...facts, post}};
    });
    const recorded = await record(many, {rules, room: 3});
    expect(recorded.map(one => one?.mention.id)).toEqual(many.map(() => 'old'));
    expect(recorded.filter(one => one?.tookRoom)).toHaveLength(3);
    expect(await database.mentions.count()).toBe(4);
    expect(await counts()).toMatchObject({total: 1});
  });

  it('stay two of the site’s own, though a third without one is like both', async () => {
    const shared = {permalink, body: 'Same'};
    await seen(unkeyed());
    await seen(later('a', 60, {post: shared}), later('b', 60, {post: shared}));
    expect(await counts()).toMatchObject({total: 2});
    expect(await mentionById('a')).toMatchObject({id: 'old'});
    expect(await mentionById('b')).toMatchObject({id: 'b'});
  });

  it('stay two where the site itself gave each an id', async () => {
    const shared = {permalink: 'https://forum.example/t/1', body: '+1'};
    await seen(sighting('a', {post: shared}), sighting('b', {post: shared}));
    await seen(later('c', 60, {post: shared}));
    expect(await counts()).toMatchObject({total: 3});
  });
});

describe('a post that only its words tell, and a time that ticks', () => {
  const intersects = {...rules, intersect};
  const told = (...sightings: ReturnType<typeof sighting>[]) =>
    record(sightings, {rules: intersects, room: Infinity});

  /** Seen so many minutes after noon, when it said to be posted so many minutes before. */
  const ticking = (minutes: number, ago: number, body = 'Acme lost my parcel') => {
    const postedText = `${ago} minutes ago`;
    const seenAt = NOON + minutes * MINUTE;
    const [from, to] = [seenAt - (ago + 1) * MINUTE, seenAt - (ago - 0.5) * MINUTE];
    const id = `${body} ${postedText}`;
    const shown = later(id, minutes, {post: {body, postedText}, posted: {from, to}});
    delete shown.facts.post.key;
    return {...shown, isTicking: true as const};
  };

  it('is one mention, whose time is told more closely each time', async () => {
    await told(ticking(0, 5));
    const [again] = await told(ticking(1, 6));
    const [third] = await told(ticking(9.5, 15));
    expect(again).toMatchObject({isNew: false, tookRoom: false, mention: {sightings: 2}});
    const posted = {from: NOON - 6 * MINUTE, to: NOON - 5 * MINUTE};
    expect(third?.mention).toMatchObject({sightings: 3, seenAt: NOON, posted});
    expect(await counts()).toMatchObject({total: 1});
  });

  it('keeps what was decided on it', async () => {
    const [first] = await told(ticking(0, 5));
    const mentionId = first?.mention.id ?? '';
    await decide([{mentionId, kind: 'answered', replyAt: NOON, how: 'by hand'}], dana);
    const [again] = await told(ticking(1, 6));
    expect(again?.mention.state.standing.is).toBe('answered');
  });

  it('is another one where it was posted at another time, or says something else', async () => {
    await told(ticking(0, 50));
    await told(ticking(10, 5), ticking(10, 60, 'Acme found it'));
    expect(await counts()).toMatchObject({total: 3});
  });

  it('is the one that was seen before its time came', async () => {
    const {posted: _, isTicking: __, ...early} = ticking(0, 5);
    await told({...early, facts: {...early.facts, id: 'early'}});
    const [again] = await told(ticking(1, 6));
    expect(again?.mention).toMatchObject({id: 'early', posted: {to: NOON - 4.5 * MINUTE}});
  });

  it('is another one where the page says the day and the hour, which do not tick', async () => {
    await told(ticking(0, 5));
    const {isTicking: _, ...other} = ticking(1, 6);
    await told(other);
    expect(await counts()).toMatchObject({total: 2});
  });

  it('is another one where it says to be younger than the first, which stands there still', async () => {
    await told(ticking(0, 6));
    await told(ticking(0.1, 5));
    expect(await counts()).toMatchObject({total: 2});
  });

  it('is not looked for among all that its author wrote elsewhere', async () => {
    const elsewhere = (at: number) =>
      later(`${at}`, 0, {post: {threadUrl: `https://forum.example/t/${at + 2}`}});
    await told(...Array.from({length: 50}, (_, at) => elsewhere(at)), ticking(0, 5));
    let rows = 0;
    const count = (row: unknown) => {
      rows++;
      return row;
    };
    database.mentions.hook('reading', count);
    await told(ticking(1, 6));
    database.mentions.hook('reading').unsubscribe(count);
    expect(rows).toBeLessThan(5);
  });

  it('is two where a page shows it twice', async () => {
    await told(ticking(0, 5), ticking(0, 6));
    await told(ticking(1, 6), ticking(1, 7));
    expect(await counts()).toMatchObject({total: 2});
  });
});
