import type {BrandId, TriageKind} from '../../mention/decision';
import type {Timed} from './timed';

/** A kind of mention; complaints are concerns and venting, `unsorted` is what nobody gave a kind. */
export type KindChoice = TriageKind | 'complaints' | 'unsorted';

/** Which mentions of a period a figure is of; what is absent is not asked for. */
export type Choice = {brandId?: BrandId; host?: string; kind?: KindChoice};

function isOfKind({state: {triage}}: Timed, kind: KindChoice): boolean {
  if (kind === 'complaints') return triage === 'concern' || triage === 'venting';
  return (triage ?? 'unsorted') === kind;
}

/** The mentions that a choice names. */
export function choose(mentions: Timed[], {brandId, host, kind}: Choice): Timed[] {
  return mentions.filter(
    mention =>
      (brandId === undefined || mention.brandIds.includes(brandId)) &&
      (host === undefined || mention.host === host) &&
      (kind === undefined || isOfKind(mention, kind)),
  );
}
