import type {BrandId, MentionId} from './decision';
import type {Instant} from './post';

/** Which mentions are to be erased. */
export type Erasing =
  | {by: 'mention'; ids: MentionId[]}
  /** The name, account name or profile address, as the site of that host shows it. */
  | {by: 'author'; host: string; name: string}
  | {by: 'brand'; brandId: BrandId}
  /** Posted, or where that is not known first seen, from `from` until just before `to`. */
  | {by: 'period'; from: Instant; to: Instant};
