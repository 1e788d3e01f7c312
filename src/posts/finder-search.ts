import type {Care} from './care';
import {type Finder, siteFinder} from './finder';
import {genericFinder} from './generic/finder';
import {beside, finderInRoots} from './in-roots';
import {isInRoots, lookForHosts, shadowsIn} from './roots';
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
    /** What the page's relative addresses are relative to. */
    private readonly base: () => URL,
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
    const {document} = this.page;
    const all: (Document | Element)[] = [
      document,
      ...shadowsIn(document.documentElement, document),
    ];
    return all.reduce((sum, one) => sum + one.getElementsByTagName('*').length, 0);
  }

  private *search(): Generator<undefined, Finder | undefined> {
    const {page} = this;
    this.vain = [];
    const known = yield* this.amongst(this.sites.filter(site => !site.inRoots));
    if (!known) {
      lookForHosts(page.document);
      yield;
    }
    const services = this.sites.filter(site => site.inRoots);
    // Under an article a service knows where the words of that stand
    const around = known ?? (yield* this.amongst(services)) ?? (yield* this.generic());
    const isShown = ({inRoots}: Site) =>
      inRoots !== undefined && isInRoots(page.document, inRoots.posts);
    const shown = services.filter(isShown);
    this.vain = this.vain.filter(site => !shown.includes(site));
    const inRoots = shown.map(site => finderInRoots(site.inRoots ?? site, page));
    const found = yield* this.together(around, inRoots);
    if (!found) this.searched = this.size;
    return found;
  }

  private *together(
    around: Finder | undefined,
    inRoots: readonly Finder[],
  ): Generator<undefined, Finder | undefined> {
    // Where a site has a realm, keys are unique in the whole of it, and those of a service are not
    if (inRoots.length === 0 || around?.realm !== undefined) return around;
    const all = beside(around, inRoots);
    return around || (yield* this.finds(all)) ? all : undefined;
  }

  private *generic(): Generator<undefined, Finder | undefined> {
    const generic = yield* genericFinder(this.page, this.base());
    if (!(yield* this.finds(generic))) return undefined;
    this.care.isInPart ||= generic.isInPart ?? false;
    return generic;
  }

  /** The first of some sites that finds a post. */
  private *amongst(sites: readonly Site[]): Generator<undefined, Finder | undefined> {
    const vain: Site[] = [];
    for (const site of sites) {
      const finder = site.owns(this.page) ? siteFinder(site, this.page) : undefined;
      if (finder && (yield* this.finds(finder))) return finder;
      if (finder) vain.push(site);
      yield;
    }
    this.vain.push(...vain);
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
