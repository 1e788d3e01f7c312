import type {Site} from '../site';

/** The sites and engines with a reader of their own, in the order in which they are asked. */
export const sites: readonly Site[] = [];
