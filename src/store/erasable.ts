import type {MentionId} from '../mention/decision';
import type {Erasing} from '../mention/erasing';
import {happenedAt} from '../mention/happened';
import {withoutWww} from '../mention/identity';
import type {Post} from '../mention/post';
import {database, withStore} from './database';
import type {MentionRow} from './rows';
import {walk, walkThese} from './walk';

/** A name as names are compared: without its sign and its case. */
export const folded = (name: string | undefined): string =>
  (name ?? '').trim().replace(/^@/, '').toLowerCase();

/** True for a post by the person who is called so: by name, account name or profile address. */
export function isBy({author, handle, authorUrl}: Partial<Post>, name: string): boolean {
  return folded(name) !== '' && [author, handle, authorUrl].map(folded).includes(folded(name));
}

/** A host as a site may call itself: with and without www. */
export function spellingsOf(host: string): string[] {
  const bare = withoutWww(host);
  return [bare, `www.${bare}`];
}

/** The mentions that were seen on pages of a host, some at a time: of a large site there are many. */
export async function* walkHost(host: string): AsyncGenerator<MentionRow[]> {
  const {mentions} = database;
  yield* walkThese(
    await withStore(() => mentions.where('host').anyOf(spellingsOf(host)).primaryKeys()),
  );
}

async function ofAuthor(host: string, name: string): Promise<MentionId[]> {
  const found: MentionId[] = [];
  for await (const rows of walkHost(host)) {
    found.push(...rows.filter(({post}) => isBy(post, name)).map(({id}) => id));
  }
  return found;
}

/** Every row is looked at: a flag that was taken back leaves one that is in no list. */
async function ofPeriod(from: number, to: number): Promise<MentionId[]> {
  const found: MentionId[] = [];
  for await (const rows of walk(database.mentions, ({id}) => id)) {
    const inside = rows.filter(row => happenedAt(row) >= from && happenedAt(row) < to);
    found.push(...inside.map(({id}) => id));
  }
  return found;
}

async function idsOf(which: Erasing): Promise<MentionId[]> {
  if (which.by === 'mention') return which.ids;
  if (which.by === 'author') return ofAuthor(which.host, which.name);
  if (which.by === 'period') return ofPeriod(which.from, which.to);
  const {brandId} = which;
  return withStore(() => database.mentions.where('brandIds').equals(brandId).primaryKeys());
}

/** The mentions that would be erased; for an id that was merged away, the one it leads to. */
export async function erasable(which: Erasing): Promise<MentionId[]> {
  const ids = await idsOf(which);
  const merged = await withStore(() =>
    database.mentions.where('index.mergedInto').above('').toArray(),
  );
  const roots = new Map(merged.map(({id, index}) => [id, index.mergedInto ?? id]));
  return [...new Set(ids.map(id => roots.get(id) ?? id))];
}
