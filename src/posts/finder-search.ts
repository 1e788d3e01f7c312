import type {Care} from './care';
import {type Finder, siteFinder} from './finder';
import {genericFinder} from './generic/finder';
import type {Page, Site} from './site';

/** How much a page that showed no post must grow before it is searched again. */
const GROWTH = 1.05;

/** Finds out how a page is read: the ways to do so are asked one after the other, the surest first. */
export class FinderSearch {
  /** The first that finds a post. */
  found: Finder | undefined;
  private searched = 0;
  /** The search that has begun; whoever asks next goes on with it. */
  private going: Generator<undefined, Finder | undefined> | undefined;
  /** Site readers that were asked in vain. */
  private vain: Site[] = [];

  constructor(
    private readonly page: Page,
    private readonly sites: readonly Site[],
    private readonly care: Care,
  ) {}

  /** Site readers that know the page and found nothing on it, where the generic reader did. */
  get missed(): readonly Site[] {
    return this.found ? this.vain : [];
  }

  /** The steps of the search; none once it has found. A page without any post is asked again when it has grown. */
  *steps(): Generator<undefined> {
    if (this.found) return;
    this.going ??= this.begun();
    for (let search = this.going; search; search = this.going) {
      const step = this.care.safely(() => search?.next());
      if (!step || step.done) {
        this.found = step?.value ?? undefined;
        this.going = undefined;
        return;
      }
      yield;
    }
  }

  /** A search, unless one of the same page found nothing. */
  private begun(): Generator<undefined, Finder | undefined> | undefined {
    if (this.searched > 0 && this.size <= this.searched * GROWTH) return undefined;
    return this.search();
  }

  private get size(): number {
    return this.page.document.getElementsByTagName('*').length;
  }

  private *search(): Generator<undefined, Finder | undefined> {
    const vain: Site[] = [];
    this.vain = [];
    for (const site of this.sites) {
      const finder = site.owns(this.page) ? siteFinder(site, this.page) : undefined;
      if (finder && (yield* this.finds(finder))) return finder;
      if (finder) vain.push(site);
      yield;
    }
    this.vain = vain;
    const generic = yield* genericFinder(this.page);
    if (yield* this.finds(generic)) {
      this.care.isInPart ||= generic.isInPart ?? false;
      return generic;
    }
    this.searched = this.size;
    return undefined;
  }

  private *finds(finder: Finder): Generator<undefined, boolean> {
    for (const element of finder.within(this.page.document.documentElement)) {
      if (element && this.care.safely(() => finder.read(element))) return true;
      yield;
    }
    return false;
  }
}
