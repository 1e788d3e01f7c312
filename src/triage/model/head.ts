import {FAMILIES} from '../cues/family';
import {BUCKETS} from './features';
import {INPUTS, type Inputs} from './inputs';
import {type PackedHead, weightOf} from './packed';

/** One trained question, answered by a sum: above nothing is yes. */
export type Head = {bias: number; weights: Float32Array};

/** A head made ready for use. */
export function unpack({bias, top, cues, buckets}: PackedHead): Head {
  const weights = new Float32Array(INPUTS);
  const bytes = atob(buckets);
  for (let place = 0; place < bytes.length; place++) {
    const byte = bytes.charCodeAt(place);
    weights[2 * place] = weightOf(byte >> 4, top);
    weights[2 * place + 1] = weightOf(byte & 15, top);
  }
  FAMILIES.forEach((family, place) => {
    weights[BUCKETS + place] = cues[family];
  });
  return {bias, weights};
}

/** What a head says of a text, as log odds. */
export function logOdds({bias, weights}: Head, {places, values}: Inputs): number {
  return places.reduce(
    (sum, place, number) => sum + (values[number] ?? 0) * (weights[place] ?? 0),
    bias,
  );
}

/** How much each word of a text gave to what a head says, as if it stood there once. */
export function credits({weights}: Head, {features, once}: Inputs, words: number): Float64Array {
  const credit = new Float64Array(words);
  features.buckets.forEach((bucket, number) => {
    const word = features.words[number] ?? 0;
    credit[word] = (credit[word] ?? 0) + once * (weights[bucket] ?? 0);
  });
  return credit;
}
