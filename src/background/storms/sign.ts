import type {Instant} from '../../mention/post';
import type {StormAlert} from '../../mention/storm-log';
import type {StormWatch} from '../../store/private-rows';
import {readPrivate} from '../../store/read/private';
import {showBadge, showBadgeOfAll} from '../badge';
import {tabPages} from '../tab-page';
import {keepSign} from './sign-shown';

/** The level of a brand that is to be shown; of a storm that a person closed, none. */
function levelShown({level, stormId}: StormWatch): StormAlert | undefined {
  return stormId !== undefined && (level === 'watch' || level === 'storm') ? level : undefined;
}

/** Shows on every badge whether any brand is to be watched, or has a storm. */
export async function showStormSign(now: Instant): Promise<void> {
  const watches = Object.values((await readPrivate('storm watch')) ?? {});
  const levels = watches.map(levelShown);
  const sign = levels.includes('storm') ? 'storm' : levels.find(level => level !== undefined);
  await keepSign(sign, async () => {
    await showBadgeOfAll();
    await Promise.all((await tabPages()).map(page => showBadge(page, now)));
  });
}
