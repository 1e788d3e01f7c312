import type {BrandId} from '../mention/decision';
import type {Minutes} from '../mention/post';
import type {Settings} from './settings';

/** The promised response time of a mention: the shortest that any of its brands promises. */
export function targetOf({brands, target}: Settings, brandIds: BrandId[]): Minutes {
  const own = brands.filter(({id}) => brandIds.includes(id)).map(brand => brand.target ?? target);
  return own.length === 0 ? target : Math.min(...own);
}
