import type {BrandId} from '../mention/decision';

/** Posts of one page that are told of at most; a page without end has its limit. */
const MOST = 20_000;

/** Versions of one post that are told of at most: some pages never stop rewriting. */
const VERSIONS = 5;

/** A number that tells texts apart, so that they need not be kept. */
function digest(text: string): number {
  let hash = text.length;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

type Told = {digest: number; versions: number; brands: Set<BrandId>; isDated: boolean};

/** Which posts of this page were told of, and with which words. */
export class Reported {
  readonly #told = new Map<string, Told>();

  /**
   * True for a post that was not told of yet, or with other words, another brand, or without its time;
   * from now on it was.
   */
  isNews(
    identity: string,
    words: string,
    brands: readonly BrandId[] = [],
    isDated = true,
  ): boolean {
    const now = digest(words);
    const before = this.#told.get(identity);
    if (!before) {
      return this.#begin(identity, {digest: now, versions: 1, brands: new Set(brands), isDated});
    }
    const isOther = before.digest !== now && before.versions < VERSIONS;
    if (isOther) Object.assign(before, {digest: now, versions: before.versions + 1});
    const others = brands.filter(brand => !before.brands.has(brand));
    for (const brand of others) before.brands.add(brand);
    const isDatedNow = isDated && !before.isDated;
    before.isDated ||= isDated;
    return isOther || others.length > 0 || isDatedNow;
  }

  #begin(identity: string, told: Told): boolean {
    if (this.#told.size >= MOST) return false;
    this.#told.set(identity, told);
    return true;
  }

  /** True for a post that was told of, with whatever words. */
  isTold(identity: string): boolean {
    return this.#told.has(identity);
  }

  /** The post may be told of again, as telling failed; not where it has other words by now. */
  forget(identity: string, words: string): void {
    if (this.#told.get(identity)?.digest === digest(words)) this.#told.delete(identity);
  }

  /** Another page begins. */
  clear(): void {
    this.#told.clear();
  }
}
