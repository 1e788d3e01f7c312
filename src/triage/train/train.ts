import {guessLanguage} from '../language';
import {inputsOf} from '../model/inputs';
import type {HeadName, PackedHead} from '../model/packed';
import {readingOf, wordsRead} from '../reading';
import type {Example} from './example';
import {learn, type Sample} from './learn';
import {pack} from './pack';

type Prepared = {inputs: Int32Array; values: Float32Array; example: Example};

/** As the hints will read it; where no language is recognised, as English. */
function prepare(example: Example): Prepared {
  const words = wordsRead(example.text);
  const {places, values} = inputsOf(readingOf(example.text, words, guessLanguage(words) ?? 'en'));
  return {
    inputs: Int32Array.from(places),
    values: Float32Array.from(values),
    example,
  };
}

/** Learns both heads from the examples: the same seed and examples give the same weights. */
export function train(examples: Example[], seed: number): Record<HeadName, PackedHead> {
  const prepared = examples.map(prepare);
  const learnt = (name: HeadName): PackedHead => {
    const samples = prepared.map(
      ({inputs, values, example}): Sample => ({inputs, values, lesson: example[name]}),
    );
    return pack(learn(samples, seed));
  };
  return {negative: learnt('negative'), positive: learnt('positive')};
}
