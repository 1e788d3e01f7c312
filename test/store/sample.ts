import type {Facts, Match, Mention, Posted} from '../../src/mention/mention';
import type {Post} from '../../src/mention/post';
import {database} from '../../src/store/database';
import {type Outline, outlineOf} from '../../src/store/outline';
import type {Rules} from '../../src/store/project';
import {outlinesNow} from '../../src/store/read';
import type {Sighting} from '../../src/store/sighting';
import {checkStore} from './check-store';

export const MINUTE = 60_000;
export const NOON = Date.UTC(2026, 4, 4, 12);

/** Since when somebody waits who wrote after our last reply. */
function waitsAgainSince({followUps, state}: Mention): number | undefined {
  const last = followUps?.at(-1)?.seenAt ?? 0;
  return last > (state.replies.at(-1) ?? 0) ? last : undefined;
}

/** A clock without settings: an hour to answer, a week until the archive. */
export const rules: Rules = {
  isArchived: ({posted, seenAt}) => posted !== undefined && posted.to < seenAt - 7 * 1440 * MINUTE,
  dueAt: mention =>
    mention.archived && !mention.state.pulledFromArchive
      ? undefined
      : (mention.posted?.from ?? mention.seenAt) + 60 * MINUTE,
  waitsAgainSince,
  dueAgainAt: mention => {
    const since = waitsAgainSince(mention);
    return since === undefined ? undefined : since + 60 * MINUTE;
  },
  isLate: () => false,
  remindAt: () => undefined,
  intersect: (known, said) => ({
    from: Math.max(known.from, said.from),
    to: Math.min(known.to, said.to),
  }),
  isLasting: ({postedText}) => postedText !== undefined && !/ago|day/.test(postedText),
};

/** Who decides in these tests, and when. */
export const dana = {by: 'Dana', at: NOON + MINUTE, rules};

/** A post with what a test says of it. */
export function post(key: string, parts: Partial<Post> = {}): Post {
  return {
    kind: 'post',
    opening: false,
    body: `Acme lost my parcel (${key})`,
    threadUrl: 'https://forum.example/t/1',
    site: 'forum.example',
    key,
    author: 'Robin',
    ...parts,
  };
}

type Parts = {
  facts?: Partial<Facts>;
  post?: Partial<Post>;
  brands?: string[];
  posted?: Posted;
};

const matchOf = (brandId: string): Match => ({brandId, spans: [{start: 0, end: 4, in: 'body'}]});

/** A sighting at noon of the post with this key; its id is the key. */
export function sighting(key: string, parts: Parts = {}): Sighting {
  const shown = post(key, parts.post);
  return {
    facts: {
      id: key,
      post: shown,
      host: 'forum.example',
      pageUrl: 'https://forum.example/t/1?page=2',
      seenAt: NOON,
      textHash: `hash of ${shown.body}`,
      ...parts.facts,
    },
    matches: (parts.brands ?? ['acme']).map(matchOf),
    ...(parts.posted === undefined ? {} : {posted: parts.posted}),
    idHash: `tomb of ${key}`,
  };
}

/** The same sighting, some minutes after noon. */
export function later(key: string, minutes: number, parts: Parts = {}): Sighting {
  return sighting(key, {...parts, facts: {...parts.facts, seenAt: NOON + minutes * MINUTE}});
}

const byId = (a: Outline, b: Outline): number => (a.id < b.id ? -1 : 1);

/** Every outline that is kept, in the order of their ids. */
export async function keptOutlines(): Promise<Outline[]> {
  const kept: Outline[] = [];
  for (const some of (await outlinesNow()).some)
    kept.push(...some.flatMap(({outlines}) => outlines));
  return kept.sort(byId);
}

async function expectOutlinesTrue(): Promise<void> {
  const rows = await database.mentions.toArray();
  expect(await keptOutlines()).toEqual(rows.flatMap(row => outlineOf(row) ?? []).sort(byId));
}

/** An empty store for each test; afterwards every row must be what its log makes of it. */
export function eachWithEmptyStore(): void {
  beforeEach(async () => {
    jest.useFakeTimers({now: NOON, doNotFake: ['setImmediate', 'setTimeout', 'queueMicrotask']});
    await database.delete();
    await database.open();
  });
  afterEach(async () => {
    const {stale, counts} = await checkStore(rules);
    expect(stale).toEqual([]);
    expect(counts.kept).toEqual(counts.found);
    await expectOutlinesTrue();
    database.close();
    jest.useRealTimers();
  });
}
