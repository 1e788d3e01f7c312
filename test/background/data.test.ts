import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {tabPages} from '../../src/background/tab-page';
import {rowLine} from '../../src/report/backup/format';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import {counts, waitingMentions} from '../../src/store/read';
import {everything} from '../../src/store/read/everything';
import {
  acme,
  eachWithWorker,
  flag,
  fromPage,
  fromPopup,
  post,
  refusal,
  seen,
  set,
  THREAD,
  tell,
} from './worker';

eachWithWorker();

/** The lines of a backup of all there is. */
async function backedUp(): Promise<string[]> {
  const lines = [rowLine('settings', await readSettings())];
  for await (const {rows} of everything()) {
    lines.push(...rows.map(({is, row}) => rowLine(is, row)));
  }
  return lines;
}

const wrong = async (line: string, from = 2) =>
  refusal(fromPopup('backup.checked', {lines: [line], from}));

const mentionLine = async () =>
  (await backedUp()).find(line => line.startsWith('{"mention"')) ?? '';

describe('restoring', () => {
  it('brings mentions, decisions and settings back into an Earmark that was never set up', async () => {
    await tell(seen('1'), seen('2'));
    await flag(post('2'));
    await fromPopup('person.named', {name: 'Dana'});
    const lines = await backedUp();
    expect(await fromPopup('backup.checked', {lines, from: 2})).toEqual({rows: lines.length});
    const before = await database.mentions.toArray();
    await Promise.all(database.tables.map(table => table.clear()));
    await set({ready: false, brands: []});
    const {merged} = await fromPopup('backup.restored', {lines, from: 2});
    expect(merged.map(({is, added}) => [is, added])).toEqual([
      ['settings', 1],
      ['private', 1],
      ['mention', 2],
      ['decision', 1],
      ['reading', 1],
    ]);
    expect(await database.mentions.toArray()).toEqual(before);
    expect(await readSettings()).toMatchObject({ready: true, brands: [acme]});
  });

  it('adds the brands of a backup to those that are here, whose settings stay', async () => {
    const other = {...acme, id: 'zenith', name: 'Zenith', query: 'zenith'};
    const there = {...(await readSettings()), target: 5, brands: [{...acme, name: 'Old'}, other]};
    await fromPopup('backup.restored', {lines: [rowLine('settings', there)], from: 2});
    expect(await readSettings()).toMatchObject({target: 60, brands: [acme, other]});
  });

  it('refuses a row with its line and the reason, and keeps none of its handful', async () => {
    await tell(seen('1'));
    const good = await mentionLine();
    await fromPopup('mentions.erased', {which: {by: 'brand', brandId: 'acme'}, atMost: 2});
    await database.tombstones.clear();
    const lines = [good, good.replace(/"seenAt":\d+/, '"seenAt":"yesterday"')];
    const error = await refusal(fromPopup('backup.restored', {lines, from: 70_000}));
    expect(String(error)).toMatch(/worker_backup_row 70001 mention\.seenAt: .*yesterday/);
    expect(await database.mentions.count()).toBe(0);
  });

  it.each([
    ['a __proto__ key', '{"mention":{"__proto__":{"id":"x"}}}', /__proto__/],
    ['a __proto__ row', '{"__proto__":{}}', /not a row/],
    ['a hidden __proto__ key', '{"tombstone":{"\\u005f_proto__":1}}', /__proto__/],
    ['a constructor key', '{"private":{"key":"zones","value":{"constructor":{}}}}', /constructor/],
    ['what is not JSON', '{"mention":', /not JSON/],
    ['an unknown row', '{"secret":{}}', /not a row/],
    ['two rows in one', '{"tombstone":{},"mention":{}}', /not a row/],
    ['a list', '[]', /not a row/],
    ['an unknown setting', '{"private":{"key":"rules","value":"x"}}', /private\.key/],
  ])('refuses %s', async (_, line, reason) => {
    expect(String(await wrong(line))).toMatch(reason);
  });

  it('refuses a brand whose query cannot be compiled, before anything is written', async () => {
    const settings = {...(await readSettings()), brands: [{...acme, query: 'acme AND'}]};
    expect(String(await wrong(rowLine('settings', settings), 2))).toMatch(/worker_backup_row 2/);
    expect(await readSettings()).toMatchObject({brands: [acme]});
  });

  it('is not for pages', async () => {
    const error = await refusal(fromPage('backup.restored', {lines: [], from: 1}));
    expect(error).toMatchObject({because: 'not allowed'});
  });
});

describe('erasing', () => {
  it('takes mentions out of the lists and the badge, signed by the person', async () => {
    await fromPopup('person.named', {name: 'Dana'});
    await tell(seen('1'), seen('2'));
    const which = {by: 'author', host: 'forum.example', name: 'Robin'} as const;
    expect(await fromPopup('mentions.erased', {which, atMost: 2})).toEqual({erased: 2});
    expect(await waitingMentions(9)).toEqual([]);
    expect(await counts()).toMatchObject({total: 0});
    expect((await tabPages()).flatMap(({states}) => states)).toEqual([]);
    const tombs = await database.tombstones.toArray();
    expect(new Set(tombs.map(({by}) => by))).toEqual(new Set(['Dana']));
  });

  it('holds for the same post under another id, and for no other post', async () => {
    const {key: _, ...keyless} = post('1');
    await tell(seen('1'));
    await fromPopup('mentions.erased', {which: {by: 'brand', brandId: 'acme'}, atMost: 2});
    const matches = seen('1').matches;
    expect((await tell({post: keyless, matches})).states).toEqual([null]);
    expect((await tell(seen('2', {...keyless, author: 'Ash'}))).states).not.toEqual([null]);
    expect(await counts()).toMatchObject({total: 1});
  });

  it('is not undone by reading the page again', async () => {
    await tell(seen('1'));
    await fromPopup('mentions.erased', {which: {by: 'brand', brandId: 'acme'}, atMost: 2});
    expect(await tell(seen('1'))).toEqual({states: [null]});
    expect(await counts()).toMatchObject({total: 0});
  });

  it('is not for pages', async () => {
    const which = {by: 'brand', brandId: 'acme'} as const;
    const error = await refusal(fromPage('mentions.erased', {which, atMost: 2}, {url: THREAD}));
    expect(error).toMatchObject({because: 'not allowed'});
  });
});

describe('checking the store', () => {
  it('finds a sound store sound', async () => {
    await tell(seen('1'));
    expect(await fromPopup('store.checked', {})).toEqual({aside: 0, mended: 0, recounted: false});
  });

  it('mends a row that is not what its decisions say, and counters that are wrong', async () => {
    await tell(seen('1'), seen('2'));
    const [row] = await database.mentions.toArray();
    await database.mentions.update(row?.id ?? '', {'index.due': 5, 'state.flagged': true});
    const kept = await database.counters.get('mentions');
    if (kept) await database.counters.put({...kept, counts: {...kept.counts, waiting: 77}});
    expect(await fromPopup('store.checked', {})).toMatchObject({mended: 1, recounted: true});
    expect(await counts()).toMatchObject({waiting: 2, flagged: 0});
    expect(await fromPopup('store.checked', {})).toEqual({aside: 0, mended: 0, recounted: false});
  });
});
