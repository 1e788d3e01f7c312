import {createHash} from 'node:crypto';
import type {Decision, TriageKind} from '../../../src/mention/decision';
import {outlineOf, packedOutlines, startOf} from '../../../src/store/outline';
import {project} from '../../../src/store/project';
import type {MentionRow} from '../../../src/store/rows';
import {rules, sighting} from '../../store/sample';
import type {Driver} from '../../support/driver/driver';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const DAYS = 84;

const NAME = 'Fernhill';
const BODIES = [
  'Fernhill keeps charging me after I cancelled. I wrote twice and nobody answered.',
  'Does anybody know whether Fernhill ships to Norway?',
  'Fernhill put it right within the hour. Thank you!',
  'My Fernhill kettle leaks from the base, third one this year.',
  'They say Fernhill was bought by a bank. Is that so?',
];
const KINDS: TriageKind[] = ['concern', 'question', 'praise', 'concern', 'error of fact'];
const HOSTS = ['lobby.example', 'beans.example', 'nursery.example', 'www.reviews.example'];

/** A small fixed random sequence: every run has the same season. */
function sequence(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** When people write: the more often towards the evening, less at weekends. */
function writtenAt(random: () => number, now: number): number {
  const at = new Date(now - random() * DAYS * DAY);
  at.setHours(Math.floor(7 + 15 * Math.sqrt(random())), Math.floor(random() * 60));
  return Math.min(at.getTime(), now - 30 * MINUTE);
}

/** The first moment at or after another at which somebody is at work. */
function atWork(from: number): number {
  const at = new Date(from);
  while (at.getDay() % 6 === 0 || at.getHours() < 9 || at.getHours() >= 18) {
    at.setHours(at.getHours() + 1, 3);
  }
  return at.getTime();
}

function decisionsOn(mentionId: string, from: number, random: () => number, now: number) {
  const signed = (seq: number, at: number) => ({
    id: `${mentionId}-${seq}`,
    mentionId,
    seq,
    at,
    by: 'Dana',
  });
  const kind = KINDS[Number(mentionId.split('-')[1]) % KINDS.length] ?? 'neutral';
  const decisions: Decision[] = [{...signed(1, from), kind: 'triaged', as: kind}];
  const isLate = (now - from) / DAY / DAYS;
  const chance = kind === 'praise' ? 0.8 : 0.75 - 0.35 * isLate;
  const replyAt = atWork(from + 5 * MINUTE) - 4 * HOUR * Math.log(1 - random()) * (0.1 + isLate);
  if (random() < chance && replyAt < now) {
    decisions.push({...signed(2, replyAt), kind: 'answered', how: 'by hand', replyAt});
  } else if (random() < 0.08) {
    decisions.push({...signed(2, from + DAY), kind: 'no reply needed'});
  }
  return decisions;
}

/** The mentions of twelve weeks as the store keeps them. */
export function season(count: number, now: number): MentionRow[] {
  const random = sequence();
  return Array.from({length: count}, (_, each) => {
    const from = writtenAt(random, now);
    const wide = random() < 0.1 ? 2 * HOUR : 0;
    const seenAt = Math.min(now, from + wide + random() * random() * 6 * HOUR);
    const id = `season-${each}`;
    const body = BODIES[each % BODIES.length] ?? '';
    const host = HOSTS[each % HOSTS.length] ?? '';
    const {facts} = sighting(id, {
      facts: {seenAt, host, textHash: createHash('sha256').update(body).digest('hex')},
      post: {
        body,
        author: `reader${each % 37}`,
        permalink: `https://${host}/t/${each}`,
      },
    });
    const start = body.indexOf(NAME);
    const spans = [{start, end: start + NAME.length, in: 'body' as const}];
    const captured = {
      ...facts,
      matches: [{brandId: 'sample', spans}],
      brandIds: ['sample'],
      posted: {from, to: from + wide},
      sightings: 1,
      lastSeenAt: seenAt,
    };
    return project(captured, {decisions: decisionsOn(id, from, random, now)}, rules);
  });
}

/** The rows of each table that mentions are kept in. */
export function tablesOf(mentions: MentionRow[]): Record<string, object[]> {
  const starts = [...new Set(mentions.map(({id}) => startOf(id)))];
  const outlines = starts.map(start => {
    const rows = mentions.filter(({id}) => startOf(id) === start);
    return {start, stamp: 1, packed: packedOutlines(rows.flatMap(row => outlineOf(row) ?? []))};
  });
  return {mentions, outlines};
}

/** What puts rows into the store from a page of our own. */
export const putTables = (tables: string) => `new Promise((resolve, reject) => {
  const tables = ${tables};
  const opening = indexedDB.open('earmark');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const db = opening.result;
    const writing = db.transaction(Object.keys(tables), 'readwrite');
    for (const [name, rows] of Object.entries(tables)) {
      for (const row of rows) writing.objectStore(name).put(row);
    }
    writing.oncomplete = () => { db.close(); resolve(true); };
    writing.onerror = () => reject(writing.error);
  };
})`;

/** Puts a season of mentions into the store of a set-up browser, with opening hours on weekdays. */
export async function keepSeason(driver: Driver, count = 420): Promise<void> {
  const desk = await driver.desk();
  await desk.evaluate(putTables(JSON.stringify(tablesOf(season(count, Date.now())))));
  const open = [['09:00', '18:00']];
  const hours = {zone: 'Europe/London', week: [open, open, open, open, open, [], []]};
  const schedule = JSON.stringify([{since: 0, hours}]);
  await desk.evaluate(`chrome.storage.local.get('settings').then(({settings}) =>
    chrome.storage.local.set({settings: {...settings, schedule: ${schedule}}}))`);
}
