import type {Brand} from '../../settings/settings';
import {dateWords} from '../../ui/moments';
import {say} from '../../words';
import type {Group} from './erase-typed';

/** What the mentions that are to be erased have in common, in words. */
export function groupWords(group: Group, brands: Brand[]): string {
  if (group.by === 'author') return say('dashboard_data_group_author', group.name, group.host);
  if (group.by === 'brand') {
    const name = brands.find(({id}) => id === group.brandId)?.name ?? group.brandId;
    return say('dashboard_data_group_brand', name);
  }
  const dayOf = (at: number) => dateWords(at, Date.now());
  if (group.from === 0) return say('dashboard_data_group_older', dayOf(group.to));
  return say('dashboard_data_group_period', dayOf(group.from), dayOf(group.to - 1));
}
