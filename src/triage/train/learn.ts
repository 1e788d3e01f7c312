import type {Head} from '../model/head';
import {INPUTS} from '../model/inputs';
import {chance, shuffled} from './chance';
import type {Lesson} from './example';

/** A text ready to learn from: which inputs it has, how much, and what is to be said of it. */
export type Sample = {inputs: Int32Array; values: Float32Array; lesson: Lesson};

const ROUNDS = 3;
const STEP = 0.15;
/** Keeps the first steps small. */
const CAUTION = 0.01;
const SHRINK = 1e-6;

function said({bias, weights}: Head, {inputs, values}: Sample): number {
  let sum = bias;
  inputs.forEach((input, place) => {
    sum += (weights[input] ?? 0) * (values[place] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression, one text at a time, with a step for each input that wears out (AdaGrad). */
export function learn(samples: Sample[], seed: number): Head {
  const head: Head = {bias: 0, weights: new Float32Array(INPUTS)};
  const worn = new Float32Array(INPUTS).fill(CAUTION);
  let biasWorn = CAUTION;
  const next = chance(seed);
  for (let round = 0; round < ROUNDS; round++) {
    for (const place of shuffled(samples.length, next)) {
      const sample = samples[place];
      if (!sample) continue;
      const off = (said(head, sample) - Number(sample.lesson.is)) * sample.lesson.counts;
      sample.inputs.forEach((input, index) => {
        const weight = head.weights[input] ?? 0;
        const slope = off * (sample.values[index] ?? 0) + SHRINK * weight;
        const wear = (worn[input] ?? 0) + slope * slope;
        worn[input] = wear;
        head.weights[input] = weight - (STEP * slope) / Math.sqrt(wear);
      });
      biasWorn += off * off;
      head.bias -= (STEP * off) / Math.sqrt(biasWorn);
    }
  }
  return head;
}
