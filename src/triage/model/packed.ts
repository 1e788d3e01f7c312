import type {Family} from '../cues/family';

/** What a head says of a text. */
export type HeadName = 'negative' | 'positive';

/** The weights of one head as the repository keeps them. */
export type PackedHead = {
  bias: number;
  /** The largest weight of a bucket; the levels are parts of it. */
  top: number;
  cues: Record<Family, number>;
  /** Four bits a bucket, in base64. */
  buckets: string;
};

/** A trained model as the repository keeps it: where it came from, and its heads. */
export type PackedModel = {
  seed: number;
  /** SHA-256 over the training files. */
  data: string;
  heads: Record<HeadName, PackedHead>;
};

/** Levels on either side of nothing. */
const LEVELS = 7;
const NOTHING = 8;

/** The weight that four bits stand for. Levels lie closer near nothing, where most weights are. */
export function weightOf(bits: number, top: number): number {
  const level = (bits - NOTHING) / LEVELS;
  return level * Math.abs(level) * top;
}

/** The four bits nearest to a weight. */
export function bitsOf(weight: number, top: number): number {
  const level = Math.sign(weight) * Math.sqrt(Math.min(1, Math.abs(weight) / top));
  return NOTHING + Math.round(level * LEVELS);
}
