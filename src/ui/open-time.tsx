import {signal} from '@preact/signals';
import {hasClock, type OpenClock, waitSpan} from '../clock';
import type {Mention} from '../mention/mention';
import type {Instant, Minutes} from '../mention/post';
import {say} from '../words';
import {durationWords} from './durations';
import {now} from './now';

/** The clock of our opening hours; undefined while none were set, or where a page does without. */
export const ourHours = signal<OpenClock | undefined>(undefined);

/** How much of a mention's wait fell into our opening hours; undefined where it has no wait. */
function openWait(mention: Mention, open: OpenClock, at: Instant): Minutes | undefined {
  const {is} = mention.state.standing;
  if (!hasClock(mention) || (is !== 'waiting' && is !== 'answered')) return undefined;
  const span = waitSpan('customer', mention, at) ?? waitSpan('team', mention, at);
  return span && open(span.from, span.to);
}

/** Beside the customer's clock, never instead: the same wait as our opening hours count it. */
export function OpenTime({mention}: {mention: Mention}) {
  const open = ourHours.value;
  const minutes = open && openWait(mention, open, now.value);
  if (minutes === undefined) return null;
  return (
    <span class="card-open" title={say('ui_open_time_hint')}>
      {say('ui_open_time', durationWords(minutes))}
    </span>
  );
}
