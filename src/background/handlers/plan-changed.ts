import type {StormPlan} from '../../mention/storm-log';
import type {Handler} from '../../messages/answer';
import {fromOwnPage} from '../../messages/shapes/from-own-page';
import {readPrivate} from '../../store/read/private';
import {erasePrivate, writePrivate} from '../../store/write/private';
import {inWords} from '../in-words';
import {agreed, fitting, planTogether} from '../together';
import {inTurn} from '../turn';

/** The plan with what a window changed of it; the one that Earmark comes with is not kept. */
async function withThis(next: StormPlan, seen: StormPlan | undefined): Promise<StormPlan> {
  const kept = await readPrivate('storm plan');
  if (!seen || !kept) return next;
  const isTaken = (plan: StormPlan) => fromOwnPage['plan.changed']({plan}).ok;
  return fitting(agreed(planTogether({seen, kept, next})), isTaken);
}

/** A person writes the team's plan for a storm, or takes the one it came with again. */
export const planChanged: Handler<'plan.changed'> = {
  from: 'own page',
  shape: fromOwnPage['plan.changed'],
  handle: inWords(({plan, seen}) =>
    inTurn('storm plan', async () => {
      if (plan === null) await erasePrivate('storm plan');
      else await writePrivate({key: 'storm plan', value: await withThis(plan, seen)});
      return {kept: true};
    }),
  ),
};
