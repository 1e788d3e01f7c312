/** Posts of one page that are told of at most; a page without end has its limit. */
const MOST = 20_000;

/** A number that tells texts apart, so that they need not be kept. */
function digest(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

/** Which posts of this page were told of, and with which text. */
export class Reported {
  readonly #digests = new Map<string, number>();

  /** True for a post that was not told of yet, or with another text; from now on it was. */
  isNews(identity: string, body: string): boolean {
    const now = digest(body);
    const before = this.#digests.get(identity);
    if (before === now || (before === undefined && this.#digests.size >= MOST)) return false;
    this.#digests.set(identity, now);
    return true;
  }

  /** The post may be told of again, as telling failed. */
  forget(identity: string): void {
    this.#digests.delete(identity);
  }

  /** Another page begins. */
  clear(): void {
    this.#digests.clear();
  }
}
