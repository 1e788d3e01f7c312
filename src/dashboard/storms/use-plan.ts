import type {StormPlan} from '../../mention/storm-log';
import {live, readPrivate} from '../../store/read';
import {useLive} from '../../ui/use-live';
import {givenPlan} from './plan';

/** The team's plan, or the one that Earmark comes with; undefined until it is read. */
export function usePlan(): {plan: StormPlan; isGiven: boolean} | undefined {
  const own = useLive(() => live(() => readPrivate('storm plan')), []);
  if (own.is !== 'there') return undefined;
  return {plan: own.value ?? givenPlan(), isGiven: own.value === undefined};
}
