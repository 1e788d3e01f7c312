import {FAMILIES, type Family} from '../cues/family';
import {BUCKETS} from '../model/features';
import type {Head} from '../model/head';
import {bitsOf, type PackedHead} from '../model/packed';

const rounded = (value: number): number => Number(value.toFixed(4));

/** The few largest weights are cut to the size of those below them, so that the levels lie closer. */
const KEPT = 0.9999;

function topOf(weights: Float32Array): number {
  const sizes = weights.map(Math.abs).sort();
  return sizes[Math.floor(KEPT * (sizes.length - 1))] ?? 0;
}

/** A head in the form that the repository keeps: four bits for each bucket. */
export function pack({bias, weights}: Head): PackedHead {
  const buckets = weights.subarray(0, BUCKETS);
  const top = rounded(topOf(buckets));
  const bytes = new Uint8Array(BUCKETS / 2);
  bytes.forEach((_, place) => {
    const high = bitsOf(buckets[2 * place] ?? 0, top);
    bytes[place] = (high << 4) | bitsOf(buckets[2 * place + 1] ?? 0, top);
  });
  const cues = Object.fromEntries(
    FAMILIES.map((family, place) => [family, rounded(weights[BUCKETS + place] ?? 0)]),
  ) as Record<Family, number>;
  return {bias: rounded(bias), top, cues, buckets: Buffer.from(bytes).toString('base64')};
}
