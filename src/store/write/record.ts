import type {Decision, MentionId} from '../../mention/decision';
import {linkName, wordsName} from '../../mention/identity';
import type {Facts, Mention} from '../../mention/mention';
import {database} from '../database';
import type {Evidence} from '../evidence-rows';
import {asideAmong, type Logs, loadLogs} from '../log';
import {rowsWith} from '../many';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {MentionRow} from '../rows';
import {again, comeback, edit, first, isSamePost, isTickedOn, type Sighting} from '../sighting';
import {takenInThread} from '../thread';
import {addEvidence} from './evidence';
import {noteReadings, type ReadThread} from './reading';
import {putRows, rowsOf, writing} from './transaction';
import {Keys, merge, rowsMergedInto} from './twins';

/** How sightings are recorded. */
export type Recording = {
  rules: Rules;
  /** How many new mentions, and other texts and ids of known ones, may still come in. */
  room: number;
  /** The page told of these posts before, and somebody acts on them now. */
  wasRead?: true;
};

/**
 * What became of one sighting, and whether it took room; undefined where no mention is kept: erased
 * before, or no room.
 */
export type Recorded = {mention: Mention; isNew: boolean; tookRoom: boolean} | undefined;

/** What the store knows before the first of several sightings is recorded. */
type Known = {
  erased: Set<string>;
  rows: Map<MentionId, MentionRow>;
  /** All that have the address of one of these posts. */
  byLink: Map<string, MentionRow[]>;
  /** All that have the words of one of these posts, where only those tell it. */
  byWords: Map<string, MentionRow[]>;
  keys: Keys;
  /** Other texts that are kept, by the id of their evidence. */
  texts: ReadonlySet<string>;
  logs: Logs;
};

const tombsOf = ({idHash, twinHashes = []}: Sighting): string[] => [idHash, ...twinHashes];

const linkOf = ({facts}: Sighting): string | undefined => linkName(facts.post, facts.host);

const addTwin = (byLink: Known['byLink'], row: MentionRow): void => {
  const {link} = row.index;
  if (link !== undefined) byLink.set(link, [...(byLink.get(link) ?? []), row]);
};

const wordsOf = ({post, host, textHash}: Facts): string | undefined =>
  wordsName(post, host, textHash);

/** The mentions that have the words of one of these posts, by what they are called for them. */
async function sameWords(sightings: Sighting[]): Promise<Known['byWords']> {
  const ticking = sightings.filter(({isTicking}) => isTicking);
  const names = new Set(ticking.map(({facts}) => wordsOf(facts)));
  const byWords: Known['byWords'] = new Map();
  const take = (row: MentionRow): void => {
    const name = wordsOf(row);
    if (name === undefined || !names.has(name)) return;
    byWords.set(name, [...(byWords.get(name) ?? []), row]);
  };
  // By its thread: on a whole site, many write under the name of a guest
  const threads = new Set(ticking.map(({facts}) => facts.post.threadUrl));
  for (const thread of threads) await takenInThread(thread, take);
  return byWords;
}

async function twins(sightings: Sighting[]): Promise<MentionRow[]> {
  const links = sightings.map(linkOf).filter(link => link !== undefined);
  return rowsWith(database.mentions, 'index.link', links);
}

async function known(sightings: Sighting[]): Promise<Known> {
  const ids = sightings.map(({facts}) => facts.id);
  const [tombs, rows] = await Promise.all([
    database.tombstones.bulkGet(sightings.flatMap(tombsOf)),
    rowsOf(ids),
  ]);
  const roots = [...rows.values()].flatMap(({index}) => index.mergedInto ?? []);
  for (const [id, row] of await rowsOf(roots)) rows.set(id, row);
  const byLink: Known['byLink'] = new Map();
  const news = sightings.filter(({facts}) => !rows.has(facts.id));
  const found = await twins(news);
  const keys = new Keys([...found, ...(await rowsMergedInto(found))]);
  for (const row of found) {
    rows.set(row.id, row);
    addTwin(byLink, row);
  }
  const byWords = await sameWords(news);
  for (const row of [...byWords.values()].flat()) rows.set(row.id, row);
  return {
    erased: new Set(tombs.flatMap(tomb => tomb?.idHash ?? [])),
    rows,
    byLink,
    byWords,
    keys,
    texts: await keptTexts(sightings, rows),
    logs: await loadLogs([...rows.keys(), ...(await asideAmong(ids))]),
  };
}

async function keptTexts(sightings: Sighting[], rows: Known['rows']): Promise<Set<string>> {
  const edits = sightings.flatMap(sighting => {
    const row = rows.get(sighting.facts.id);
    return (row && edit(row, sighting)) ?? [];
  });
  if (edits.length === 0) return new Set();
  const kept = await database.evidence.bulkGet(edits.map(({id}) => id));
  return new Set(kept.flatMap(row => row?.id ?? []));
}

/** Works through sightings in memory; what changed is then written at once. */
class Round {
  readonly changed = new Map<MentionId, MentionRow>();
  readonly merges: Decision[] = [];
  readonly evidence: Evidence[] = [];
  /** What one of these sightings is of: a page that shows the same words twice shows two posts. */
  readonly #taken = new Set<MentionId>();
  #room: number;

  constructor(
    readonly known: Known,
    readonly recording: Recording,
  ) {
    this.#room = recording.room;
  }

  take(sighting: Sighting): Recorded {
    if (tombsOf(sighting).some(name => this.known.erased.has(name))) return undefined;
    const before = this.#room;
    const root = this.#find(sighting);
    if (root) {
      this.#taken.add(root.id);
      this.#keepText(root, sighting);
      const mention = mentionOf(this.#again(root, sighting));
      return {mention, isNew: false, tookRoom: this.#room < before};
    }
    if (this.#room === 0) return undefined;
    this.#room--;
    const row = this.#project(first(sighting));
    addTwin(this.known.byLink, row);
    this.known.keys.add(row.id, row);
    return {mention: mentionOf(row), isNew: true, tookRoom: true};
  }

  #find(sighting: Sighting): MentionRow | undefined {
    const {rows} = this.known;
    const row = rows.get(sighting.facts.id);
    if (row) return rows.get(row.index.mergedInto ?? row.id) ?? row;
    return this.#withLink(sighting) ?? this.#withWords(sighting);
  }

  /** The post whose words these are, where it may have been posted when this one says. */
  #withWords(sighting: Sighting): MentionRow | undefined {
    if (!sighting.isTicking) return undefined;
    const {rows, byWords} = this.known;
    return byWords
      .get(wordsOf(sighting.facts) ?? '')
      ?.flatMap(({id}) => rows.get(id) ?? [])
      .find(row => !this.#taken.has(row.id) && isTickedOn(row, sighting, this.recording.rules));
  }

  #withLink(sighting: Sighting): MentionRow | undefined {
    const {rows, byLink, keys} = this.known;
    const sameLink = byLink.get(linkOf(sighting) ?? '');
    const {facts} = sighting;
    const twin = sameLink?.find(one => isSamePost(one, facts) && keys.mayBe(one.id, facts));
    if (!twin) return undefined;
    if (this.#room > 0) this.#merge(sighting, twin);
    return rows.get(twin.id);
  }

  /** Another id takes room as a new mention does: a page may make up ids of one post for ever. */
  #merge(sighting: Sighting, twin: MentionRow): void {
    this.#room--;
    const decision = merge(sighting.facts, twin.id);
    this.known.keys.add(twin.id, sighting.facts);
    this.merges.push(decision);
    this.known.logs.add(decision);
    this.#project(first(sighting));
  }

  /** Another text takes room as a new mention does: a page may rewrite its posts for ever. */
  #keepText(row: MentionRow, sighting: Sighting): void {
    const found = edit(row, sighting);
    if (!found || this.known.texts.has(found.id) || this.#room === 0) return;
    this.#room--;
    this.evidence.push(found);
  }

  #again(row: MentionRow, sighting: Sighting): MentionRow {
    const found = comeback(row, sighting);
    if (found) this.evidence.push(found);
    const {rules, wasRead} = this.recording;
    const captured = again(capturedOf(row), sighting, rules, wasRead);
    return captured ? this.#project(captured) : row;
  }

  #project(captured: ReturnType<typeof first>): MentionRow {
    const {rows, logs} = this.known;
    const row = project(captured, logs.of(captured.id), this.recording.rules);
    rows.set(row.id, row);
    this.changed.set(row.id, row);
    return row;
  }
}

/** One reading of each thread in which a mention is kept. */
function threadsRead(sightings: Sighting[], recorded: Recorded[]): ReadThread[] {
  const threads = new Map<string, ReadThread>();
  for (const [index, {facts}] of sightings.entries()) {
    const place = recorded[index]?.mention.post.threadUrl;
    if (place === undefined) continue;
    const {mentions = 0} = threads.get(place) ?? {};
    threads.set(place, {place, at: facts.seenAt, mentions: mentions + 1});
  }
  return [...threads.values()];
}

/**
 * Records sightings, all of them or none: a post never seen becomes a mention, any other has one
 * sighting more. What a person decided is never touched, and what was erased does not come back.
 * That their threads were read is kept with them.
 */
export function record(sightings: Sighting[], recording: Recording): Promise<Recorded[]> {
  return writing(async () => {
    const recorded = await recordIn(sightings, recording);
    await noteReadings(threadsRead(sightings, recorded));
    return recorded;
  }, [database.readings]);
}

/** `record` inside a transaction that is already open. */
export async function recordIn(sightings: Sighting[], recording: Recording): Promise<Recorded[]> {
  const state = await known(sightings);
  const before = new Map(state.rows);
  const round = new Round(state, recording);
  const recorded = sightings.map(sighting => round.take(sighting));
  await putRows([...round.changed.values()], before);
  if (round.merges.length > 0) await database.decisions.bulkPut(round.merges);
  await addEvidence(round.evidence);
  return recorded;
}
