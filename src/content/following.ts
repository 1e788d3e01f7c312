import type {Post} from '../mention/post';
import type {LookFor} from '../messages/contract';
import type {Account} from '../settings/settings';
import {Names} from './names';

/** A shorter name stands in too many words to be looked for in running text. */
const SHORTEST = 2;

const NOBODY = new Names([]);

const named = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

/**
 * Who is followed in this thread: the authors of its mentions, and whoever answers a reply of ours.
 * What the page shows itself is known here; the worker adds what other pages of the thread showed.
 * Which posts really follow a mention is for the worker to say.
 */
export class Following {
  readonly #authors = new Set<string>();
  readonly #replies = new Set<string>();
  readonly #ours: string[];
  #isAnswered = false;
  #isStopped = false;
  #names = NOBODY;
  /** Authors of which `#names` does not know yet. */
  #unnamed: string[] = [];
  #news = new Set<string>();
  #isNews = false;

  constructor(accounts: Account[]) {
    this.#ours = accounts.flatMap(({handle}) => (handle === undefined ? [] : [named(handle)]));
  }

  /** A mention, whose author may write again. */
  mention({author, handle}: Post): void {
    for (const name of [author, handle]) if (name !== undefined) this.#addAuthor(name);
  }

  /** A post of ours, which somebody may answer. */
  own({permalink}: Post): void {
    if (permalink !== undefined) this.#replies.add(permalink);
    this.#answered();
  }

  /** What the worker knows of this thread from its other pages. */
  take({authors, replies}: LookFor): void {
    for (const name of authors) this.#addAuthor(name);
    for (const permalink of replies) this.#replies.add(permalink);
    if (replies.length > 0) this.#answered();
  }

  /** True on a page of a thread that has mentions. */
  get isThread(): boolean {
    return this.#authors.size > 0 || this.#isAnswered;
  }

  /** A post of ours stands on this page, or elsewhere in its thread: any post may answer it. */
  get isAnswered(): boolean {
    return this.#isAnswered && !this.#isStopped;
  }

  /** As many were told of as one page may have: nobody is followed on it any more. */
  stop(): void {
    this.#isStopped = true;
  }

  /** True where nobody is followed any more. */
  get isStopped(): boolean {
    return this.#isStopped;
  }

  /** The names of those who are followed by now. */
  names(): Names {
    if (this.#isStopped) return NOBODY;
    if (this.#unnamed.length > 0) this.#names = new Names(this.#unnamed, this.#names);
    this.#unnamed = [];
    return this.#names;
  }

  /** True for a post that may follow a mention. */
  mayFollow(post: Post): boolean {
    if (this.#isStopped) return false;
    const {author, handle, body, replyTo = [], quotes = []} = post;
    if ([author, handle].some(name => name !== undefined && this.#authors.has(name))) return true;
    if (!this.#isAnswered) return false;
    const text = body.toLowerCase();
    return (
      [...replyTo, ...quotes].some(to => this.#isOurs(to)) ||
      this.#ours.some(name => text.includes(`@${name}`))
    );
  }

  /** Once after somebody came to be followed: their names, as their posts may have been passed over. */
  takeNews(): Names | undefined {
    if (!this.#isNews || this.#isStopped) return undefined;
    const news = new Names(this.#news);
    this.#forgetNews();
    return news;
  }

  /** Another page begins. */
  clear(): void {
    this.#authors.clear();
    this.#names = NOBODY;
    this.#unnamed = [];
    this.#replies.clear();
    this.#isAnswered = false;
    this.#isStopped = false;
    this.#forgetNews();
  }

  #forgetNews(): void {
    this.#news = new Set();
    this.#isNews = false;
  }

  #isOurs({permalink, author}: {permalink?: string; author?: string}): boolean {
    if (permalink !== undefined && this.#replies.has(permalink)) return true;
    return author !== undefined && this.#ours.includes(named(author));
  }

  #addAuthor(name: string): void {
    if (name.length < SHORTEST || this.#authors.has(name)) return;
    this.#authors.add(name);
    this.#unnamed.push(name);
    this.#news.add(name);
    this.#isNews = true;
  }

  #answered(): void {
    this.#isNews ||= !this.#isAnswered;
    this.#isAnswered = true;
  }
}
