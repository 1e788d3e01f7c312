import type {OpenClock, ReplyPolicy} from '../../clock';
import type {BrandId} from '../../mention/decision';
import type {Instant, Minutes} from '../../mention/post';
import type {Timed} from './timed';

/** Under which terms figures are asked for. */
export type Asking = {
  /** The moment at which everything that still waits is measured. */
  at: Instant;
  /** The promised response time that a share is measured against. */
  target: Minutes;
  /** What was promised for one mention: brands may promise differently. */
  targetFor(mention: Timed): Minutes;
  brandId?: BrandId;
  policyOf(id: BrandId): ReplyPolicy;
  /** Runs in opening hours alone; absent where none are set. */
  openClock?: OpenClock;
};
