import {HOUR} from '../../clock';
import type {BrandId} from '../../mention/decision';
import {askedFor} from '../../report/figures/asked';
import type {Asking} from '../../report/figures/asking';
import {type Arrivals, cameInByKind, cameInBySite} from '../../report/figures/came-in';
import {choose, type KindChoice} from '../../report/figures/choose';
import {curveAt, type DrawnCurve} from '../../report/figures/curve-points';
import {type Figures, figuresOf} from '../../report/figures/figures';
import type {Steps} from '../../report/figures/steps';
import type {Timed} from '../../report/figures/timed';
import {type WorstWait, worstWaits} from '../../report/figures/worst-waits';
import {PLACES} from '../times/pictures/waits-scale';

/** So many waits are named: a page holds no more. */
const WORST = 10;

/** All that stands in a report. */
export type Reported = {
  /** The brand that it is on; absent: all of them. */
  brandId?: BrandId;
  figures: Figures;
  curve: DrawnCurve;
  worst: WorstWait[];
  byKind: Arrivals<KindChoice>[];
  bySite: Arrivals<string>[];
};

/** Works out the report on some posts. */
export function* reportedOf(mentions: Timed[], asking: Asking): Steps<Reported> {
  const {brandId} = asking;
  const posts = choose(mentions, brandId === undefined ? {} : {brandId});
  const asked = askedFor(posts, asking);
  const figures = yield* figuresOf(posts, asking, asked);
  const curve = curveAt(asked.within('customer', HOUR).waits, PLACES);
  yield;
  const worst = worstWaits(asked.mentions, asking, WORST);
  yield;
  const byKind = cameInByKind(posts, asking);
  const bySite = cameInBySite(posts, asking);
  const brand = brandId === undefined ? {} : {brandId};
  return {...brand, figures, curve, worst, byKind, bySite};
}
