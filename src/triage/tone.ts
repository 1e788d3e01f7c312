import {faultsSaid, faultyShare} from './faults';
import type {Polarity} from './hints';
import {head} from './model';
import {logOdds} from './model/head';
import type {Inputs} from './model/inputs';
import {probability} from './probability';
import type {Reading} from './reading';

/** What the model hears of blame and praise in a text, as log odds. */
export type Tone = {negative: number; positive: number};

/** How a text sounds to the model. */
export function toneOf(inputs: Inputs): Tone {
  return {
    negative: logOdds(head('negative'), inputs),
    positive: logOdds(head('positive'), inputs),
  };
}

/** Beyond this, blame and faults together are a complaint. */
const COMPLAINT_FROM = 0.6;

/** How likely the author complains: the faults, the blame heard, less the praise. */
export function complaintOf({negative, positive}: Tone, reading: Reading): number {
  const said = 0.5 * faultsSaid(reading) + 2.5 * faultyShare(reading);
  return probability(0.5 * negative - 0.25 * positive + said - COMPLAINT_FROM);
}

/** The model learnt from chat, where blame is rarer than among posts about brands. */
const NEGATIVE_FROM = -2;
const POSITIVE_FROM = 0.5;

/** The tone: faults that are plainly told sound negative even where nobody swears. */
export function polarityOf({negative, positive}: Tone, reading: Reading): Polarity {
  const faults = faultsSaid(reading);
  const blame = negative + faults - NEGATIVE_FROM;
  const praise = positive - 0.5 * faults - POSITIVE_FROM;
  if (blame < 0 && praise < 0) return 'neutral';
  return blame > praise ? 'negative' : 'positive';
}
