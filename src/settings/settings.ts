import type {HoursVersion} from '../clock';
import type {BrandId} from '../mention/decision';
import type {Instant, Minutes} from '../mention/post';

/** One of our own accounts: a host with an author page or a handle; never a display name. */
export type Account = {host: string; page?: string; handle?: string};

/** What we watch for. */
export type Brand = {
  id: BrandId;
  name: string;
  /** The query as the person wrote it (DESIGN section 5). */
  query: string;
  /** Counts up each time the query or the ignore phrases change. */
  queryVersion: number;
  ignore: string[];
  accounts: Account[];
  /** Promised response time; absent: the general one. */
  target?: Minutes;
  needsReply: 'everything' | 'concerns';
  /** Older posts go to the archive: when the brand was set up, or as far back as the person chose. */
  since: Instant;
};

/** Where Earmark runs. Patterns are hosts; a leading `*.` takes in subdomains. */
export type Sites = {
  mode: 'every' | 'listed';
  listed: string[];
  /** Off from the start: mail, banks, health. Shown and editable. */
  off: string[];
  /** Paused by the person, one site at a time. */
  paused: string[];
  /** Sites on which matches are not underlined. */
  plain: string[];
};

/** How the interface looks; `system` follows the browser. */
export type Theme = 'system' | 'light' | 'dark';

/** All that a page process may know. Nothing private belongs here (DESIGN section 10). */
export type Settings = {
  version: 1;
  /** True once the first run is finished; before that nothing is registered. */
  ready: boolean;
  brands: Brand[];
  sites: Sites;
  /** The promised response time for every brand that has none of its own. */
  target: Minutes;
  theme: Theme;
  /** Single keys act in the lists of the popup and the panel. */
  singleKeys: boolean;
  /** A mention first seen longer than this after it was posted goes to the archive. */
  archiveAfter: Minutes;
  /** Our opening hours, each valid from some moment on; empty while none were set. */
  schedule: HoursVersion[];
};
