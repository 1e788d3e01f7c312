import type {Mention} from '../../mention/mention';
import type {Reminders} from '../../store/private-rows';

/** True when a person is to be told at this level; a flagged post of no brand goes with the level. */
export function isWanted(
  wanted: Reminders,
  level: 'soon' | 'late',
  {brandIds}: Pick<Mention, 'brandIds'>,
): boolean {
  if (!wanted[level]) return false;
  return brandIds.length === 0 || brandIds.some(id => !wanted.offFor.includes(id));
}
