import {signal} from '@preact/signals';
import type {Mention} from '../mention/mention';
import {findOffer, type Offer} from '../ui/prevention/find';

/** How posts like the one just marked as not us could be kept out; undefined when nothing is offered. */
export const offer = signal<Offer | undefined>(undefined);

let latest = 0;

/** Takes the offer away: it was for a step that is no longer the last one. */
export function dropOffer(): void {
  latest++;
  offer.value = undefined;
}

/** Looks for what would have kept a mention out, after the step itself is done and shown. */
export async function offerFor(mention: Mention): Promise<void> {
  dropOffer();
  const mine = latest;
  const found = await findOffer(mention);
  if (mine === latest) offer.value = found;
}
