import type Dexie from 'dexie';
import {remakeOutlines} from './write/outlines';

/** What mentions are found by since version 5. */
const mentions5 = [
  'id',
  'index.seen',
  'index.due',
  'index.remind',
  'index.answered',
  'index.archived',
  'index.happened',
  'index.unsorted',
  'index.praised',
  'index.snoozed',
  'index.handed',
  'index.thread',
  'index.author',
  'index.link',
  'index.mergedInto',
  'host',
  '*brandIds',
];

/**
 * Every version of the schema since the first release, oldest first, with the reason for each.
 * None is ever changed or taken out: a browser may hold data of any of them.
 */
export function declareVersions(database: Dexie): void {
  // 1: the first release
  database.version(1).stores({
    mentions: [
      'id',
      'index.seen',
      'index.due',
      'index.answered',
      'index.archived',
      'index.happened',
      'index.thread',
      'index.author',
      'index.link',
      'index.mergedInto',
      'host',
      '*brandIds',
    ].join(),
    decisions: 'id, mentionId, at',
    evidence: 'id, mentionId, [mentionId+kind]',
    readings: '[place+hour], at',
    outbox: 'id, nextAt',
    counters: 'name',
    private: 'key',
    tombstones: 'idHash',
  });
  // 2: outlines, by which a hundred thousand mentions are filtered and counted at once
  database.version(2).stores({outlines: 'start, stamp'}).upgrade(remakeOutlines);
  // 3: when to remind of what waits; the rows have it once they are projected by the new rules
  database.version(3).stores({
    mentions: [
      'id',
      'index.seen',
      'index.due',
      'index.remind',
      'index.answered',
      'index.archived',
      'index.happened',
      'index.thread',
      'index.author',
      'index.link',
      'index.mergedInto',
      'host',
      '*brandIds',
    ].join(),
  });
  // 4: hints beside the mentions; what is to be sorted, thanked for, and set aside, listed
  database.version(4).stores({
    hints: 'id, model',
    mentions: [
      'id',
      'index.seen',
      'index.due',
      'index.remind',
      'index.answered',
      'index.archived',
      'index.happened',
      'index.unsorted',
      'index.praised',
      'index.snoozed',
      'index.thread',
      'index.author',
      'index.link',
      'index.mergedInto',
      'host',
      '*brandIds',
    ].join(),
  });
  // 5: what others have in hand, listed; what waits to be sent, by its mention
  database.version(5).stores({
    outbox: 'id, nextAt, mentionId',
    mentions: mentions5.join(),
  });
  // 6: the logs of storms, and which there were
  database.version(6).stores({storms: 'id, stormId, brandId, [seq+at]'});
  // 7: pictures of flagged posts, beside the evidence that names them
  database.version(7).stores({pictures: 'id, mentionId, size'});
  // 8: places that are watched
  database.version(8).stores({places: 'address'});
  // 9: tests of contact points; the tones of threads
  database.version(9).stores({
    contactTests: 'id, pointId, at, [pointId+at]',
    tones: '[thread+page], thread, at',
  });
  // 10: outlines that tell what came after the first answer, and the cause of a complaint
  database.version(10).stores({}).upgrade(remakeOutlines);
  // 11: since when somebody waits; the rows have it once they are projected by the new rules
  database.version(11).stores({mentions: [...mentions5, 'index.waiting'].join()});
}
