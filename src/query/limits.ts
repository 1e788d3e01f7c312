/** How long a query may be, in UTF-16 units. */
export const MAX_CHARACTERS = 4096;
/** How many terms and fields one query may name. */
export const MAX_TERMS = 200;
/** How many of them may end in `*`. */
export const MAX_WILDCARDS = 20;
/** How many letters must stand before a `*`. */
export const MIN_PREFIX = 3;
/** How many words `NEAR` may leave between its two sides. */
export const MAX_NEAR = 100;
/** How deep brackets may be nested. */
export const MAX_DEPTH = 100;
/** How many terms all queries of a watch list may have together. */
export const MAX_WATCHED = 10_000;
