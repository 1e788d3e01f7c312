import {isSchedule, isZone, quietProblems} from '../clock';
import type {BackupRow} from '../messages/shapes/backup-row';
import {compiledWatchList} from '../settings/compiled';
import type {Settings} from '../settings/settings';
import type {SiteZone} from '../store/private-rows';
import {unknownPlaceholders} from '../triage';

/** Queries are compiled to see whether they can be. */
function ofBrands(brands: Settings['brands']): string | undefined {
  try {
    compiledWatchList(brands);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const ofSettings = ({brands, schedule}: Settings): string | undefined =>
  ofBrands(brands) ?? (isSchedule(schedule) ? undefined : 'opening hours that cannot be');

function ofZones(zones: Record<string, SiteZone>): string | undefined {
  const named = Object.values(zones)
    .flatMap(({set, zone}) => [set, zone])
    .filter(zone => typeof zone === 'string');
  const unknown = named.find(zone => !isZone(zone));
  return unknown === undefined ? undefined : `unknown zone “${unknown}”`;
}

/** A placeholder that does not exist would stand in a reply to a customer one day. */
function ofTemplates(templates: Record<string, string | undefined>): string | undefined {
  const [unknown] = Object.values(templates).flatMap(text => unknownPlaceholders(text ?? ''));
  return unknown === undefined ? undefined : `unknown placeholder “${unknown}”`;
}

function ofPrivate(row: Extract<BackupRow, {is: 'private'}>['row']): string | undefined {
  if (row.key === 'zones') return ofZones(row.value);
  if (row.key === 'templates') return ofTemplates(row.value);
  if (row.key !== 'reminders' || !row.value.quiet) return undefined;
  return quietProblems(row.value.quiet)[0];
}

/**
 * What keeps a row of the right shape from being used: what a person may not enter by hand, a
 * backup may not bring in either. Undefined where nothing does.
 */
export function rowProblem(found: BackupRow): string | undefined {
  if (found.is === 'settings') return ofSettings(found.row);
  return found.is === 'private' ? ofPrivate(found.row) : undefined;
}
