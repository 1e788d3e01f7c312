import type {Post} from '../mention/post';
import type {Reading} from './reading';

/** The same words, or another's at the same address. */
const isSame = (one: Post, other: Post): boolean =>
  one.body === other.body || (one.permalink !== undefined && one.permalink === other.permalink);

function withoutKey({post, ...rest}: Reading): Reading {
  const {key: _, ...others} = post;
  return {...rest, post: others};
}

/** What was told of a page, so that what it shows twice (for wide and for narrow screens) is told once. */
export class Told {
  private readonly keyed = new Map<string, Post[]>();
  private readonly bodies = new Map<string, string[]>();

  /**
   * A post as it is to be told; undefined where it was told before. A key that another post had is no
   * key: both would be one mention.
   */
  add(reading: Reading): Reading | undefined {
    const {post} = reading;
    const bearers = this.bearersOf(reading);
    const isKnown = bearers.some(bearer => isSame(bearer, post));
    if (this.addWords(post) || isKnown) return undefined;
    bearers.push(post);
    return bearers.length > 1 ? withoutKey(reading) : reading;
  }

  /** The posts that had this one's key before. */
  private bearersOf({key}: Reading): Post[] {
    if (!key) return [];
    const bearers = this.keyed.get(key) ?? [];
    this.keyed.set(key, bearers);
    return bearers;
  }

  private addWords({author, body, permalink, postedAt, postedText}: Post): boolean {
    const when = postedAt ?? postedText;
    if (!author || !when || body === '') return false;
    // Bodies are long: only those of one length are compared
    const name = `${body.length} ${when} ${author} ${permalink}`;
    const before = this.bodies.get(name);
    if (before?.includes(body)) return true;
    if (before) before.push(body);
    else this.bodies.set(name, [body]);
    return false;
  }
}
