import {
  type ClockOf,
  type Entering,
  enteringOf,
  type Headline,
  headline,
  needsReply,
  type OnClock,
  onClock,
  type Waits,
} from '../../clock';
import type {BrandId} from '../../mention/decision';
import type {Minutes} from '../../mention/post';
import type {Asking} from './asking';
import type {Timed} from './timed';

/** The share answered within a horizon, and who was left out of it. */
export type Within = {horizon: Minutes; figure: Headline} & Pick<Entering, 'outside' | 'leftLate'>;

/** The mentions for which a reply is asked; what several figures go by is worked out once. */
export type Asked = {
  mentions: Timed[];
  on(clock: ClockOf): OnClock<Timed>;
  /** The share answered within a horizon, and the waits that enter it. */
  within(clock: ClockOf, horizon: Minutes): Within & {waits: Waits};
};

/** What a key stands for, found once and kept. */
function once<K, V>(find: (key: K) => V): (key: K) => V {
  const found = new Map<K, V>();
  return key => {
    const known = found.get(key) ?? find(key);
    found.set(key, known);
    return known;
  };
}

/** True where a reply is asked for by one of its brands, or by the one that is asked about. */
export function isAsked({state, brandIds}: Timed, {brandId, policyOf}: Asking): boolean {
  const ids: BrandId[] = brandId === undefined ? brandIds : [brandId];
  return needsReply(state, ids.map(policyOf));
}

/** The waits that enter at a horizon, and who does not. */
export function enteringAt(
  all: OnClock<Timed>,
  {target, targetFor}: Asking,
  horizon: Minutes,
  places?: Iterable<number>,
): Entering {
  return enteringOf(all, {horizon, target, targetFor}, places);
}

/** The mentions for which a reply is asked: for those of one brand, that brand's choice counts. */
export function askedFor(all: Timed[], asking: Asking): Asked {
  const {at: now, brandId} = asking;
  const brand = brandId === undefined ? {} : {brandId};
  const mentions = all.filter(mention => isAsked(mention, asking));
  const on = once((clock: ClockOf) => onClock(mentions, {clock, now, ...brand}));
  // The team's clock needs no posted time: at every horizon the same posts enter
  const team = once(() => enteringAt(on('team'), asking, 0));
  const measured = (clock: ClockOf) =>
    once((horizon: Minutes) => {
      const entering = clock === 'team' ? team('team') : enteringAt(on(clock), asking, horizon);
      return {horizon, figure: headline(entering.waits, horizon), ...entering};
    });
  const within = {customer: measured('customer'), team: measured('team')};
  return {mentions, on, within: (clock, horizon) => within[clock](horizon)};
}
