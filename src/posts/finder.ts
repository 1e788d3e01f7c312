import {timeBeside} from './generic/time-beside';
import {selectThrough} from './pieces';
import {select, selectFirst} from './select';
import type {Page, Parts, Site} from './site';
import {isSaid, type Time, timeOf} from './time';

/** One way of telling the posts of a page: a site reader, structured data, or the generic reader. */
export type Finder = {
  name: string;
  /** True where the page was too large to find all of its posts. */
  isInPart?: boolean;
  /** The realm of the posts' keys, where it is not the page's host. */
  realm?: string;
  /**
   * The elements in `root`, itself included, that may each hold a post, in page order; lazy, with
   * undefined where only time has passed.
   */
  within(root: Element): Iterable<Element | undefined>;
  /** The posts inside `root` that are not its own words. */
  nested(root: Element): Element[];
  /** The nearest such element that holds `element` or is it. */
  around(element: Element): Element | undefined;
  /** The parts of the post in `element`; undefined when it is not a readable post. */
  read(element: Element): Parts | undefined;
};

/**
 * Themes drop what a reader looks for: the page's microdata still says when, or the post itself does.
 * What stands in a post with others inside it may be a time of theirs.
 */
function timeOtherwise(element: Element, parts: Parts, posts: string): Time {
  if (isSaid(parts)) return {};
  const marked = timeOf(element, '[itemprop~="datePublished"],[itemprop~="dateCreated"]');
  if (isSaid(marked) || selectFirst(element, posts)) return marked;
  return timeBeside(element, [parts.body].flat());
}

/** A site reader, asked about one page. */
export function siteFinder(site: Site, page: Page): Finder {
  return {
    name: site.name,
    ...(site.realm === undefined ? {} : {realm: site.realm}),
    within: root => selectThrough(root, site.posts),
    nested: root => select(root, site.posts),
    around: element => element.closest(site.posts) ?? undefined,
    read(element) {
      const parts = site.read(element, page);
      return parts && {...parts, ...timeOtherwise(element, parts, site.posts)};
    },
  };
}
