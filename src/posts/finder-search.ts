import type {Care} from './care';
import {type Finder, siteFinder} from './finder';
import {genericFinder} from './generic/finder';
import {beside, finderInRoots} from './in-roots';
import {isInRoots, lookForHosts} from './roots';
import type {Page, Parts, Site} from './site';

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
    const {page} = this;
    this.vain = [];
    const found = yield* this.amongst(this.sites.filter(site => !site.inRoots));
    if (!found) lookForHosts(page.document);
    const services = this.sites.filter(site => site.inRoots);
    const inRoots = services.filter(site => isInRoots(page.document, site.inRoots?.posts ?? ''));
    const around = found ?? (yield* this.around(services, inRoots));
    const [service] = inRoots;
    // Where a site has a realm, keys are unique in the whole of it, and theirs are not
    if (!service || around?.realm !== undefined) return around;
    const all = beside(
      around ?? siteFinder(service, page),
      inRoots.map(site => finderInRoots(site.inRoots ?? site, page)),
    );
    return around || (yield* this.finds(all)) ? all : undefined;
  }

  /** What reads a page of no known site, around what services show in its shadow roots. */
  private *around(
    services: readonly Site[],
    inRoots: readonly Site[],
  ): Generator<undefined, Finder | undefined> {
    const service = yield* this.amongst(services.filter(site => !inRoots.includes(site)));
    if (service) return service;
    const generic = yield* genericFinder(this.page);
    // An article alone is read by the service under it, which knows where its words stand
    const isEnough = (parts: Parts) => inRoots.length === 0 || parts.kind !== 'article';
    if (yield* this.finds(generic, isEnough)) {
      this.care.isInPart ||= generic.isInPart ?? false;
      return generic;
    }
    if (inRoots.length === 0) this.searched = this.size;
    return undefined;
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

  private *finds(
    finder: Finder,
    isEnough: (parts: Parts) => boolean = () => true,
  ): Generator<undefined, boolean> {
    for (const element of finder.within(this.page.document.documentElement)) {
      const parts = element && this.care.safely(() => finder.read(element));
      if (parts && isEnough(parts)) return true;
      yield;
    }
    return false;
  }
}
