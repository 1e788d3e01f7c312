import type {Settings} from '../../settings/settings';
import {kindNames} from '../../ui/triage/kinds';
import {causeNames} from '../../ui/triage/words';
import {say, type Word} from '../../words';
import type {FacetName, Sort} from './view';

/** The titles of the facets. */
export const facetTitles: Record<FacetName, Word> = {
  state: 'dashboard_facet_state',
  late: 'dashboard_facet_late',
  kind: 'dashboard_facet_kind',
  cause: 'ui_cause',
  brand: 'dashboard_facet_brand',
  date: 'dashboard_facet_date',
  site: 'dashboard_facet_site',
  author: 'dashboard_facet_author',
  tag: 'dashboard_facet_tag',
};

/** The names of the orders. */
export const sortWords: Record<Sort, Word> = {
  newest: 'dashboard_sort_newest',
  oldest: 'dashboard_sort_oldest',
  urgent: 'dashboard_sort_urgent',
  longest: 'dashboard_sort_longest',
};

/** The values that a facet always has, in their order; the others take them from what is kept. */
export const fixedValues: Partial<Record<FacetName, Record<string, Word>>> = {
  state: {
    waiting: 'dashboard_state_waiting',
    'waiting again': 'dashboard_state_again',
    answered: 'dashboard_state_answered',
    'no reply needed': 'dashboard_state_no_reply',
    'not us': 'dashboard_state_not_us',
    archived: 'dashboard_state_archived',
    'not asked': 'dashboard_state_not_asked',
  },
  late: {
    late: 'dashboard_late_late',
    'in time': 'dashboard_late_in_time',
    'answered late': 'dashboard_late_answered',
  },
  kind: {...kindNames, none: 'dashboard_kind_unsorted', flagged: 'dashboard_list_flagged'},
  cause: {...causeNames, none: 'dashboard_cause_none'},
  date: {
    day: 'dashboard_date_day',
    week: 'dashboard_date_week',
    month: 'dashboard_date_month',
    year: 'dashboard_date_year',
  },
};

/** A value of a facet in words. */
export function valueWords(name: FacetName, value: string, {brands}: Settings): string {
  const fixed = fixedValues[name];
  if (fixed && Object.hasOwn(fixed, value)) return say(fixed[value] ?? facetTitles[name]);
  if (name !== 'brand') return value;
  return brands.find(({id}) => id === value)?.name ?? say('dashboard_brand_gone');
}
