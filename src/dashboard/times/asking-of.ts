import type {BrandId} from '../../mention/decision';
import type {Instant} from '../../mention/post';
import type {Asking} from '../../report/figures/asking';
import type {Settings} from '../../settings/settings';
import {targetOf} from '../../settings/target';

/** The terms of the figures of one brand, or of all together. */
export function askingOf(settings: Settings, at: Instant, brandId?: BrandId): Asking {
  const {brands, target} = settings;
  const byId = new Map(brands.map(brand => [brand.id, brand]));
  const own = brandId === undefined ? undefined : byId.get(brandId)?.target;
  return {
    at,
    target: own ?? target,
    targetFor: brandId === undefined ? mention => targetOf(settings, mention) : () => own ?? target,
    // A brand since removed asked for every reply, as far as anybody can tell
    policyOf: id => byId.get(id)?.needsReply ?? 'everything',
    ...(brandId === undefined ? {} : {brandId}),
  };
}
