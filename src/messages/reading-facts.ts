import type {Explanation} from '../posts';

/**
 * Where the reading of a page fell short: it could not be read to its end, a post of it was cut, or
 * it brought as many new mentions as a page, or a site, may in an hour.
 */
export type Cut = 'page' | 'post' | 'page allowance' | 'site allowance' | 'flag allowance';

/** A site reader that found nothing on its own site; its main host where it is picked by that. */
export type Missed = {reader: string; host?: string};

/** How a page is read; while a person signs in there, it is not. Holds no words of the page. */
export type PageExplained = Explanation & {isSigningIn: boolean};

/** Why a page cannot be read, as far as a person can do something about it. */
export type Unreadable =
  | 'not set up'
  | 'no page'
  | 'no web page'
  | 'private'
  | 'off'
  | 'closed'
  | 'no answer';

/** What is told of how the page in a tab was read; of its address, the host alone. */
export type Explained =
  | {is: 'explained'; host: string; page: PageExplained}
  | {is: 'unreadable'; why: Unreadable; host?: string};
