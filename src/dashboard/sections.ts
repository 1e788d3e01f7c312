import type {ComponentType} from 'preact';
import type {Settings} from '../settings/settings';
import type {IconName} from '../ui/icon';
import type {Word} from '../words';
import {About} from './about';
import {Accounts} from './accounts/accounts';
import {Brands} from './brands';
import {Data} from './data/data';
import {Desk} from './desk/desk';
import {OpeningHours} from './hours/hours';
import {Mentions} from './mentions/mentions';
import {Notifications} from './notifications/notifications';
import {People} from './people/people';
import {Places} from './places/places';
import {Reading} from './reading/reading';
import {Report} from './report/report';
import {DueCount} from './shore-up/due-count';
import {ShoreUp} from './shore-up/shore-up';
import {Storms} from './storms/storms';
import {Targets} from './targets';
import {Times} from './times/times';
import {Where} from './where';

/** One section of the dashboard: its link, its words, and what it shows. */
export type Section = {
  /** The part of the address after `#`. */
  id: string;
  title: Word;
  icon: IconName;
  View: ComponentType<{settings: Settings}>;
  /** How much there waits, in the menu. */
  Count?: ComponentType;
};

/** What the menu shows together: what is to be done, what it came to, what is set once. */
export type SectionGroup = {title: Word; sections: readonly Section[]};

const WORK: readonly [Section, ...Section[]] = [
  {id: 'mentions', title: 'dashboard_mentions', icon: 'list', View: Mentions},
  {id: 'desk', title: 'dashboard_desk', icon: 'check', View: Desk},
  {id: 'places', title: 'dashboard_places', icon: 'eye', View: Places},
  {id: 'storms', title: 'dashboard_storms', icon: 'storm', View: Storms},
];

const FIGURES: readonly Section[] = [
  {id: 'times', title: 'dashboard_times', icon: 'curve', View: Times},
  {id: 'shore-up', title: 'dashboard_shore_up', icon: 'wall', View: ShoreUp, Count: DueCount},
  {id: 'report', title: 'dashboard_report', icon: 'page', View: Report},
];

const SETTINGS: readonly Section[] = [
  {id: 'brands', title: 'dashboard_brands', icon: 'tag', View: Brands},
  {id: 'accounts', title: 'dashboard_accounts_page', icon: 'person', View: Accounts},
  {id: 'people', title: 'dashboard_people', icon: 'people', View: People},
  {id: 'sites', title: 'dashboard_sites', icon: 'globe', View: Where},
  {id: 'targets', title: 'dashboard_targets', icon: 'clock', View: Targets},
  {id: 'hours', title: 'dashboard_hours', icon: 'hours', View: OpeningHours},
  {id: 'notifications', title: 'dashboard_notifications', icon: 'bell', View: Notifications},
];

const EARMARK: readonly Section[] = [
  {id: 'reading', title: 'dashboard_reading', icon: 'search', View: Reading},
  {id: 'data', title: 'dashboard_data', icon: 'archive', View: Data},
  {id: 'about', title: 'dashboard_about', icon: 'info', View: About},
];

/** The groups in the order of the menu. */
export const groups: readonly SectionGroup[] = [
  {title: 'dashboard_menu_work', sections: WORK},
  {title: 'dashboard_menu_figures', sections: FIGURES},
  {title: 'dashboard_menu_settings', sections: SETTINGS},
  {title: 'extension_name', sections: EARMARK},
];

/** The section shown when none is asked for. */
export const firstSection = WORK[0];

/** Every section, in the order of the menu. */
export const sections = groups.flatMap(group => group.sections);
