// What finding costs beside merely reading the characters. Bundle it first: tsx wraps functions.
// npx esbuild test/bench/query.ts --bundle --platform=node | node
import {compile, type Matcher, pack, unpack} from '../../src/query/index';

const SIZES = [1, 10, 100, 1000, 10_000];
const ROUNDS = 25;

/** A small fixed random sequence, so that every run measures the same text. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

const next = random(42);
const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
const letters = (all: string) => all.split(' ');
const ONSETS = letters('b bl c ch d dr f g gr h j k l m n p pr qu r s sh st t th tr v w y z');
const VOWELS = letters('a a e e e i i o o u ai ea ou');
const CODAS = letters('  l m n n nd ng r r s st t t x ck');
const syllable = () => pick(ONSETS) + pick(VOWELS) + pick(CODAS);
const newWord = () => Array.from({length: 1 + Math.floor(next() * 3)}, syllable).join('');
const words = Array.from({length: 5000}, newWord);
/** Names of brands: made as words are, with a second syllable at least. */
const names = [...new Set(Array.from({length: 12_000}, () => syllable() + newWord()))];

function prose(characters: number, accents: number): string {
  let text = '';
  while (text.length < characters) {
    const word = next() < 0.001 ? pick(names) : pick(words);
    text += `${next() < accents ? word.replace(/[ae]/, 'é') : word}${next() < 0.1 ? '. ' : ' '}`;
  }
  return text;
}

function watch(size: number): {id: string; query: string}[] {
  const brands = Math.ceil(size / 200);
  return Array.from({length: brands}, (_, at) => ({
    id: String(at),
    query: names.slice(at * 200, Math.min(size, at * 200 + 200)).join('\n'),
  }));
}

function readAll(text: string): number {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  return sum;
}

let sink = 0;
function time(work: () => number): number {
  const start = performance.now();
  sink += work();
  return performance.now() - start;
}
/** The least of several times: what other work on the machine cannot make less. */
const least = (list: number[]): number => Math.min(...list);

function measure(name: string, text: string): void {
  const rows = SIZES.map(size => {
    const compiled = performance.now();
    const packed = pack(compile(watch(size)));
    const compiling = performance.now() - compiled;
    const opened = performance.now();
    const matcher: Matcher = unpack(packed);
    matcher.touches('x');
    const opening = performance.now() - opened;
    const cold = time(() => matcher.scan(text).length);
    const runs = {read: [] as number[], gate: [] as number[], scan: [] as number[]};
    for (let round = 0; round < ROUNDS; round++) {
      runs.read.push(time(() => readAll(text)));
      runs.gate.push(time(() => matcher.candidates(text).length));
      runs.scan.push(time(() => matcher.scan(text).length));
    }
    const read = least(runs.read);
    const times = (list: number[]) => (least(list) / read).toFixed(1);
    return {
      terms: size,
      'compile ms': compiling.toFixed(1),
      'unpack ms': opening.toFixed(1),
      'read ms': read.toFixed(2),
      'first scan ×': (cold / read).toFixed(1),
      'gate ×': times(runs.gate),
      'scan ×': times(runs.scan),
      hits: matcher.scan(text).length,
    };
  });
  console.log(`${name}: ${text.length} characters, × a loop over charCodeAt`);
  console.table(rows);
}

measure('plain English', prose(300_000, 0));
measure('one word in twenty with an accent', prose(300_000, 0.05));
measure(
  'Russian',
  prose(300_000, 0).replace(/[a-z]/g, letter => String.fromCharCode(letter.charCodeAt(0) + 0x3cf)),
);
measure('a page of 3 million characters', prose(3_000_000, 0.01));
if (sink === 0.5) console.log(sink);
