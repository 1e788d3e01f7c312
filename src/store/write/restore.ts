import Dexie, {type Table} from 'dexie';
import type {Decision, MentionId} from '../../mention/decision';
import {database} from '../database';
import {type Evidence, followUpIn} from '../evidence-rows';
import type {KeptRow, RowOf} from '../kept-row';
import {asideAmong, type Logs, loadLogs} from '../log';
import {capturedOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import {restoreTests} from './contact-tests';
import {eraseBuried} from './erase';
import {withoutFollowUps} from './erase-follow-ups';
import {namesBeside, withoutErasedBeside} from './erase-neighbours';
import {joined} from './join';
import {eraseBuriedStorms, restoreStorms} from './kept-storms';
import {dropPictures} from './picture';
import {restorePlaces} from './places';
import {restoreReadings} from './reading';
import {type Numbers, noNumbers, restorePrivate, restoreTombstones} from './restore-beside';
import {picturesIn, restorePictures} from './restore-pictures';
import {erasedAmong, erasedAs, tombNames} from './tombs';
import {restoreTones} from './tones';
import {putRows, rowsOf, writing} from './transaction';
import {joinTwins} from './twins';

/** What became of the rows of one kind: refused are those of what was erased. */
export type Tally = Numbers & {is: KeptRow['is']};

/** The rows of a handful that are of one kind. */
const ofKind = <K extends KeptRow['is']>(rows: KeptRow[], is: K): RowOf<K>[] =>
  rows.filter(one => one.is === is).map(({row}) => row as RowOf<K>); // By its own kind

type Rows = ReadonlyMap<MentionId, MentionRow>;

/** What is captured of each mention after these were joined to what is here; without the erased. */
function joinedHere(found: Captured[], erased: ReadonlySet<string>, here: Rows, rules: Rules) {
  const alive = found.filter(one => !erasedAs(one).some(name => erased.has(name)));
  const changed = new Map<MentionId, Captured>();
  for (const one of alive) {
    const other = withoutErasedBeside(withoutFollowUps(one, erased), erased);
    const row = here.get(other.id);
    const known = changed.get(other.id) ?? (row && capturedOf(row));
    const both = known ? joined(known, other, rules) : other;
    if (both) changed.set(other.id, both);
  }
  const added = [...changed.keys()].filter(id => !here.has(id)).length;
  const numbers = {added, kept: alive.length - added, refused: found.length - alive.length};
  return {changed, numbers};
}

type Owned = {id: string; mentionId: MentionId};

/** Adds rows; gives back those whose place was free. What stands there stays. */
async function addedTo<Row extends Owned>(table: Table<Row, string>, rows: Row[]): Promise<Row[]> {
  try {
    await table.bulkAdd(rows);
    return rows;
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const other = failures.find(([, {name}]) => name !== 'ConstraintError');
    if (other) throw other[1];
    const taken = new Set(failures.map(([place]) => Number(place)));
    return rows.filter((_, place) => !taken.has(place));
  }
}

/**
 * Adds the rows that are new, among those whose mention is kept. What belongs to a mention that is
 * new itself is not looked for, as each look costs as much as a row; under the id of one that
 * another mention has, it is refused.
 */
async function restoreOwned<Row extends Owned>(
  found: Row[],
  table: Table<Row, string>,
  here: Rows,
  isKept: (row: Row) => boolean,
) {
  const owned = found.filter(isKept);
  const possible = owned.filter(({mentionId}) => here.has(mentionId)).map(({id}) => id);
  const known = possible.length === 0 ? [] : await table.bulkGet(possible);
  const there = new Set(known.flatMap(row => row?.id ?? []));
  const unkept = new Map(owned.filter(({id}) => !there.has(id)).map(row => [row.id, row]));
  const rows = await addedTo(table, [...unkept.values()]);
  const foreign = unkept.size - rows.length;
  const refused = found.length - owned.length + foreign;
  return {rows, numbers: {added: rows.length, kept: owned.length - unkept.size, refused}};
}

/** The logs of mentions: of those that were never here only what comes with them. */
async function logsWith(here: Rows, ids: MentionId[], decisions: Decision[]): Promise<Logs> {
  const known = new Set([...here.keys(), ...(await asideAmong(ids))]);
  const roots = decisions.flatMap(decision => (decision.kind === 'merged' ? decision.into : []));
  const logs = await loadLogs([...new Set([...ids.filter(id => known.has(id)), ...roots])]);
  for (const decision of decisions) if (!known.has(decision.mentionId)) logs.add(decision);
  return logs;
}

async function putProjected(captured: Captured[], before: Rows, logs: Logs, rules: Rules) {
  const rows = captured.map(one => project(one, logs.of(one.id), rules));
  await putRows(rows, before);
  return rows;
}

/** What these are merged into, now or before, and what is merged into these: it follows too. */
async function projectRoots(some: MentionRow[], rules: Rules): Promise<void> {
  const merged = await database.mentions
    .where('index.mergedInto')
    .anyOf(some.map(({id}) => id))
    .toArray();
  const roots = [...some, ...merged].flatMap(({index}) => index.mergedInto ?? []);
  const ids = [...roots, ...merged.map(({id}) => id)];
  const before = await rowsOf(ids);
  if (before.size === 0) return;
  const logs = await loadLogs([...before.keys()]);
  await putProjected([...before.values()].map(capturedOf), before, logs, rules);
}

async function restoreMentions(rows: KeptRow[], names: ReadonlyMap<string, string>, rules: Rules) {
  const [mentions, decisions] = [ofKind(rows, 'mention'), ofKind(rows, 'decision')];
  const evidence = ofKind(rows, 'evidence');
  const owners = [...decisions, ...evidence].map(({mentionId}) => mentionId);
  const here = await rowsOf([...mentions.map(({id}) => id), ...owners]);
  const erased = await erasedAmong(names);
  const {changed, numbers} = joinedHere(mentions, erased, here, rules);
  const isKept = ({mentionId: id}: Owned) => here.has(id) || changed.has(id);
  const isAlive = (row: Evidence) => isKept(row) && !erased.has(followUpIn(row) ?? '');
  const made = await restoreOwned(decisions, database.decisions, here, isKept);
  const found = await restoreOwned(evidence, database.evidence, here, isAlive);
  const decided = new Set(made.rows.map(({mentionId}) => mentionId));
  for (const id of decided) {
    const row = here.get(id);
    if (row && !changed.has(id)) changed.set(id, capturedOf(row));
  }
  const logs = await logsWith(here, [...changed.keys()], made.rows);
  const after = await putProjected([...changed.values()], here, logs, rules);
  const before = after.flatMap(({id}) => here.get(id) ?? []);
  await projectRoots([...before, ...after], rules);
  await joinTwins(
    after.filter(({id}) => !here.has(id)),
    rules,
  );
  // What is here may have taken a flag back that the backup has a picture of, or the other way round
  await dropPictures([...new Map([...here.values(), ...after].map(row => [row.id, row])).values()]);
  return {mention: numbers, decision: made.numbers, evidence: found.numbers};
}

/** All that a tombstone may name among these rows: mentions, what followed them, authors beside them. */
const erasableIn = (rows: KeptRow[]): string[] => [
  ...ofKind(rows, 'mention').flatMap(mention => [
    ...erasedAs(mention),
    ...(mention.followUps ?? []).map(one => one.id),
    ...namesBeside(mention),
  ]),
  ...ofKind(rows, 'evidence').flatMap(row => followUpIn(row) ?? []),
];

/**
 * Brings rows of a backup back, all of a handful or none of it. What is kept here stays; what a
 * backup knows beyond is added; what was erased, here or there, stays erased. Done twice it is as
 * done once.
 */
export async function restore(rows: KeptRow[], rules: Rules): Promise<Tally[]> {
  // Not inside the transaction: it would end while it waits
  const names = await tombNames(erasableIn(rows));
  const buried = ofKind(rows, 'tombstone');
  const read = ofKind(rows, 'reading');
  const pictures = await picturesIn(ofKind(rows, 'picture'));
  const {first, second, third, fourth} = await writing(async () => ({
    first: await restorePrivate(ofKind(rows, 'private')),
    second: await restoreTombstones(buried),
    third: await restoreMentions(rows, names, rules),
    fourth: await restorePictures(pictures),
  }));
  await eraseBuried(buried, rules);
  if (buried.length > 0) await eraseBuriedStorms(buried);
  const logs = ofKind(rows, 'storm');
  const storms = logs.length === 0 ? noNumbers : await restoreStorms(logs);
  const watched = ofKind(rows, 'place');
  const places = watched.length === 0 ? noNumbers : await restorePlaces(watched);
  const readings = read.length === 0 ? noNumbers : await restoreReadings(read);
  const tried = ofKind(rows, 'contact test');
  const tests = tried.length === 0 ? noNumbers : await restoreTests(tried);
  const counted = ofKind(rows, 'tone');
  const tones = counted.length === 0 ? noNumbers : await restoreTones(counted);
  const all: Tally[] = [
    {is: 'private', ...first},
    {is: 'tombstone', ...second},
    {is: 'mention', ...third.mention},
    {is: 'decision', ...third.decision},
    {is: 'evidence', ...third.evidence},
    {is: 'picture', ...fourth},
    {is: 'place', ...places},
    {is: 'reading', ...readings},
    {is: 'storm', ...storms},
    {is: 'contact test', ...tests},
    {is: 'tone', ...tones},
  ];
  return all.filter(({added, kept, refused}) => added + kept + refused > 0);
}
