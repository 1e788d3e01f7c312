import type {Post} from '../mention/post';
import type {Reading} from './reading';

/** What was told of a page, so that what it shows twice (for wide and for narrow screens) is told once. */
export class Told {
  private readonly keys = new Set<string>();
  private readonly bodies = new Map<string, string[]>();

  /** True when the post was told before. */
  add({post}: Reading): boolean {
    const isKnown = this.addKey(post);
    return this.addWords(post) || isKnown;
  }

  private addKey({key}: Post): boolean {
    if (!key) return false;
    const isKnown = this.keys.has(key);
    this.keys.add(key);
    return isKnown;
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
