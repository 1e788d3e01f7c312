import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {rulesOf} from '../../src/background/rules';
import {limits} from '../../src/mention/limits';
import {backupRow} from '../../src/messages/shapes/backup-row';
import {rowLine} from '../../src/report/backup/format';
import {readSettings} from '../../src/settings/read';
import {database} from '../../src/store/database';
import type {KeptRow} from '../../src/store/kept-row';
import {everything} from '../../src/store/read/everything';
import {recordFollowUps} from '../../src/store/write/follow-ups';
import {restore} from '../../src/store/write/restore';
import {later} from '../store/sample';
import {fakeTabs} from './fake-tabs';
import {eachWithWorker, fromPage, fromPopup, post, refusal, seen, THREAD, tell} from './worker';

eachWithWorker();

/** What of a backup made now would be refused when it is brought back: nothing may be. */
async function refused(): Promise<string[]> {
  const lines: string[] = [];
  for await (const {rows} of everything()) lines.push(...rows.map(({is, row}) => rowLine(is, row)));
  expect(lines).not.toEqual([]);
  return lines.flatMap(line => {
    const checked = backupRow(line);
    return checked.ok ? [] : [`${checked.reason}: ${line.slice(0, 80)}`];
  });
}

const BLOG = `https://blog.example/?${'x'.repeat(limits.url)}`;
const FRAME = {url: 'https://disqus.com/embed/comments/', frameId: 7, tabId: 2, tabUrl: BLOG};

test('comments on a page with an address longer than any that is kept', async () => {
  fakeTabs.open({id: 2, url: BLOG});
  const page = {url: FRAME.url};
  const own = {site: 'disqus.com', permalink: `${FRAME.url}#1`, threadUrl: FRAME.url};
  await fromPage('mentions.seen', {page, seen: [seen('1', own)]}, FRAME);
  await fromPage(
    'follow-ups.seen',
    {page, posts: [post('2', {...own, permalink: `${FRAME.url}#2`})]},
    FRAME,
  );
  await fromPage('page.read', {page, threadUrl: FRAME.url, posts: []}, FRAME);
  expect(await database.mentions.count()).toBe(1);
  expect(await refused()).toEqual([]);
});

test('places whose addresses are longer than a name, or than an address once it is written out', async () => {
  const watch = (query: string) =>
    fromPopup('place.saved', {address: `https://forum.example/?q=${query}`, name: ''});
  await watch('x'.repeat(3000));
  expect(await refusal(watch('ä'.repeat(3000)))).toMatchObject({because: 'not allowed'});
  expect(await refused()).toEqual([]);
});

test('as many follow-ups as two browsers kept of one mention', async () => {
  await tell(seen('1'));
  const [mention] = await database.mentions.toArray();
  const id = mention?.id ?? '';
  const rules = rulesOf(await readSettings());
  const follow = (some: string) => {
    const sightings = Array.from({length: limits.followUps}, (_, at) => later(`${some}${at}`, at));
    return recordFollowUps({threadUrl: THREAD, sightings, belongsTo: () => id, rules, room: 99});
  };
  await follow('there');
  const there: KeptRow[] = [];
  for await (const {rows} of everything()) there.push(...rows);
  await Promise.all(database.tables.map(table => table.clear()));
  await tell(seen('1'));
  await follow('here');
  await restore(there, rules);
  expect(await refused()).toEqual([]);
});
