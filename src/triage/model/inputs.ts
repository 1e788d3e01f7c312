import {FAMILIES} from '../cues/family';
import type {Reading} from '../reading';
import {BUCKETS, type Features, featuresOf} from './features';

/** How many inputs the model has: the buckets, and above them one for each family. */
export const INPUTS = BUCKETS + FAMILIES.length;

/** What the model is given of a text: which inputs, and how much of each. */
export type Inputs = {
  features: Features;
  places: number[];
  values: number[];
  /** How much a feature counts that stands in the text once. */
  once: number;
};

/** A family that speaks weighs as much as a handful of n-grams. */
const SAID = 0.5;

/** How much a family says: more the oftener it speaks, less in a long text. */
function said(times: number, words: number): number {
  return (SAID * Math.log1p(times)) / Math.sqrt(Math.log(words + 3));
}

/** How often each bucket was met; nothing between two texts. A map costs four times as much. */
const met = new Uint16Array(BUCKETS);

/** The buckets of a text, each once, and the damped number of times it was met. */
function counted(buckets: number[]): {places: number[]; values: number[]} {
  const places = buckets.filter(bucket => {
    const times = (met[bucket] ?? 0) + 1;
    met[bucket] = times;
    return times === 1;
  });
  const values = places.map(place => Math.log1p(met[place] ?? 0));
  for (const place of places) met[place] = 0;
  return {places, values};
}

/** The inputs of a text: the buckets at unit length, and the families that speak. */
export function inputsOf({words, cues}: Reading): Inputs {
  const features = featuresOf(words);
  const {places, values} = counted(features.buckets);
  const length = Math.sqrt(values.reduce((sum, value) => sum + value * value, 0));
  const scaled = values.map(value => value / length);
  FAMILIES.forEach((family, number) => {
    const times = cues.filter(cue => cue.family === family).length;
    if (times === 0) return;
    places.push(BUCKETS + number);
    scaled.push(said(times, words.length));
  });
  return {features, places, values: scaled, once: Math.log1p(1) / length};
}
