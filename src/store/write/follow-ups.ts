import type {MentionId} from '../../mention/decision';
import {wordsName} from '../../mention/identity';
import {limits} from '../../mention/limits';
import type {FollowUp, Mention} from '../../mention/mention';
import {database} from '../database';
import type {Evidence} from '../evidence-rows';
import {type Followable, followableIn} from '../followable';
import {loadLogs} from '../log';
import {capturedOf, mentionOf, project, type Rules} from '../project';
import type {Captured, MentionRow} from '../rows';
import {isTickedOn, type Sighting} from '../sighting';
import {addEvidence} from './evidence';
import {putRows, rowsOf, writing} from './transaction';

/** Posts of a thread that may be follow-ups, and which mention each belongs to. */
export type Following = {
  threadUrl: string;
  sightings: Sighting[];
  /** Undefined for a post that follows no mention. */
  belongsTo(sighting: Sighting, thread: Followable[]): MentionId | undefined;
  rules: Rules;
  /** How many new follow-ups, and other texts of known ones, may still come in. */
  room: number;
};

/** The mentions that have changed, and how many follow-ups are new. */
export type Followed = {mentions: Mention[]; added: number};

function followUpOf({facts, posted}: Sighting): FollowUp {
  const {id, post, seenAt} = facts;
  const {author, permalink, body} = post;
  return {
    id,
    words: body.slice(0, limits.excerpt),
    seenAt,
    ...(author === undefined ? {} : {author}),
    ...(permalink === undefined ? {} : {permalink}),
    ...(posted === undefined ? {} : {posted}),
  };
}

function evidenceOf(mentionId: MentionId, {facts}: Sighting): Evidence {
  const {id, textHash, post, pageUrl, seenAt: at} = facts;
  return {kind: 'follow-up', id: `${mentionId} ${id} ${textHash}`, mentionId, post, pageUrl, at};
}

/** What a further sighting of a follow-up adds: only a narrower range of when it was posted. */
function narrowed(known: FollowUp, {posted}: Sighting, {intersect}: Rules): FollowUp {
  const both = known.posted && posted ? intersect(known.posted, posted) : posted;
  const range = both ?? known.posted;
  return range === undefined ? known : {...known, posted: range};
}

function withFollowUp(captured: Captured, sighting: Sighting, rules: Rules): Captured {
  const known = captured.followUps ?? [];
  const {id} = sighting.facts;
  const followUps = known.some(one => one.id === id)
    ? known.map(one => (one.id === id ? narrowed(one, sighting, rules) : one))
    : [...known, followUpOf(sighting)];
  return {...captured, followUps};
}

const isIn = ({followUps = []}: Mention, {facts}: Sighting): boolean =>
  followUps.some(({id}) => id === facts.id);

/** True where only the words of a kept one tell it, and a time that is told in other words by now. */
function hasSameWords(known: FollowUp, {facts, isTicking}: Sighting): boolean {
  const {post, host, textHash} = facts;
  const isByWords = isTicking && wordsName(post, host, textHash) !== undefined;
  if (!isByWords || known.permalink !== undefined || known.author !== post.author) return false;
  return known.words === post.body.slice(0, limits.excerpt);
}

/** A sighting under the id by which the follow-up is kept already, if it is. */
function underKnownId(sighting: Sighting, {followUps = []}: Mention, rules: Rules): Sighting {
  const {facts} = sighting;
  const isKept = followUps.some(({id}) => id === facts.id);
  const known = isKept
    ? undefined
    : followUps.find(one => hasSameWords(one, sighting) && isTickedOn(one, sighting, rules));
  return known ? {...sighting, facts: {...facts, id: known.id}} : sighting;
}

/** Leaves out what is a mention of its own, and what was erased. */
async function possible(sightings: Sighting[]): Promise<Sighting[]> {
  const tombs = await database.tombstones.bulkGet(sightings.map(({idHash}) => idHash));
  const mentions = await rowsOf(sightings.map(({facts}) => facts.id));
  return sightings.filter(({facts}, at) => !tombs[at] && !mentions.has(facts.id));
}

/**
 * Keeps posts of a thread with the mentions that they follow, all of them or none. One that is kept
 * already stays with its mention, whatever has come in between.
 */
export function recordFollowUps(following: Following): Promise<Followed> {
  return writing(() => recordIn(following));
}

async function recordIn({threadUrl, sightings, belongsTo, rules, room}: Following) {
  const thread = await followableIn(threadUrl);
  const found = (await possible(sightings)).flatMap(sighting => {
    const kept = thread.find(({followUps}) => followUps.includes(sighting.facts.id));
    const id = kept?.id ?? belongsTo(sighting, thread);
    return id === undefined ? [] : [{sighting, id}];
  });
  const before = await rowsOf(found.map(({id}) => id));
  const logs = await loadLogs([...before.keys()]);
  const rows = new Map(before);
  const evidence: Evidence[] = [];
  let left = room;
  for (const {sighting: seen, id} of found) {
    const row = rows.get(id);
    if (!row) continue;
    const sighting = underKnownId(seen, row, rules);
    if (!isIn(row, sighting) && !hasRoom(row, left)) continue;
    const text = evidenceOf(row.id, sighting);
    const isOnlyTranslated = sighting.facts.post.isTranslated && isIn(row, sighting);
    const isText = left > 0 && !isOnlyTranslated && !(await database.evidence.get(text.id));
    if (isText) evidence.push(text);
    if (isText) left--;
    const captured = withFollowUp(capturedOf(row), sighting, rules);
    rows.set(row.id, project(captured, logs.of(row.id), rules));
  }
  const changed = [...rows.values()].filter(row => row !== before.get(row.id));
  await putRows(changed, before);
  await addEvidence(evidence);
  return {mentions: changed.map(mentionOf), added: room - left};
}

const hasRoom = ({followUps = []}: MentionRow, left: number): boolean =>
  left > 0 && followUps.length < limits.followUps;
