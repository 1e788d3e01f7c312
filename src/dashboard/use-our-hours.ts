import {useLayoutEffect} from 'preact/hooks';
import {openClockOf} from '../settings/schedule';
import type {Settings} from '../settings/settings';
import {ourHours} from '../ui/open-time';

/** Keeps the clock of our opening hours with the settings, for the cards to show beside each wait. */
export function useOurHours(settings: Settings | undefined): void {
  const schedule = settings?.schedule;
  // By what it says: each change of any setting brings a new list
  useLayoutEffect(() => {
    ourHours.value = schedule && openClockOf({schedule});
  }, [JSON.stringify(schedule)]);
}
