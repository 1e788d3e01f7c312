import {
  belongsInArchive,
  dueAgainAt,
  dueAt,
  needsReply,
  nextReminder,
  waitsAgainSince,
} from '../clock';
import type {BrandId} from '../mention/decision';
import type {Mention} from '../mention/mention';
import {asksForReply} from '../settings/asked';
import {readSettings} from '../settings/read';
import type {Brand, Settings} from '../settings/settings';
import {targetOf} from '../settings/target';
import {settingsChanges, settingsSince} from '../settings/write';
import type {Rules} from '../store/project';
import {intersect, isLasting} from './posted';

/** Counts up when the same settings come to mean something else; then all rows are made again. */
const RULES = 7;

type Brands = ReadonlyMap<BrandId, Brand>;

const byId = ({brands}: Settings): Brands => new Map(brands.map(brand => [brand.id, brand]));

/** True when a reply was promised for the mention, and the first came only after the promised time. */
function isLate(mention: Mention, settings: Settings, brands: Brands): boolean {
  const {standing} = mention.state;
  if (standing.is !== 'answered') return false;
  const policies = mention.brandIds.map(id => brands.get(id)?.needsReply ?? 'everything');
  const due = dueAt(mention, targetOf(settings, mention));
  return due !== undefined && standing.answerAt > due && needsReply(mention.state, policies);
}

/** What the clock says of each mention under these settings. */
export function rulesOf(settings: Settings): Rules {
  const brands = byId(settings);
  return {
    isArchived: captured =>
      belongsInArchive(captured, {
        archiveAfter: settings.archiveAfter,
        brandsSince: captured.brandIds.flatMap(id => brands.get(id)?.since ?? []),
      }),
    dueAt: mention =>
      asksForReply(mention, id => brands.get(id))
        ? dueAt(mention, targetOf(settings, mention))
        : undefined,
    isLate: mention => isLate(mention, settings, brands),
    waitsAgainSince,
    dueAgainAt: mention => dueAgainAt(mention, targetOf(settings, mention)),
    remindAt: (mention, due) => nextReminder(mention, due, targetOf(settings, mention))?.at,
    intersect,
    isLasting,
  };
}

/**
 * The same under the settings of now, and of any later moment at which they are asked: a row that is
 * written once the settings have changed goes by the new ones, though the work on it began before.
 */
export async function rulesNow(): Promise<Rules> {
  const changes = settingsChanges();
  let settings = await readSettings();
  let rules = rulesOf(settings);
  const latest = (): Rules => {
    const newer = settingsSince(changes) ?? settings;
    if (newer !== settings) rules = rulesOf(newer);
    settings = newer;
    return rules;
  };
  return {
    isArchived: captured => latest().isArchived(captured),
    dueAt: mention => latest().dueAt(mention),
    isLate: mention => latest().isLate(mention),
    waitsAgainSince,
    dueAgainAt: mention => latest().dueAgainAt(mention),
    remindAt: (mention, due) => latest().remindAt(mention, due),
    intersect,
    isLasting,
  };
}

/** The part of the settings that the rules depend on, as one comparable text. */
export function rulesName({target, archiveAfter, brands}: Settings): string {
  const parts = brands.map(brand => [brand.id, brand.target, brand.needsReply, brand.since]);
  return JSON.stringify([target, archiveAfter, parts, RULES]);
}
