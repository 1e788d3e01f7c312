import {isOwn} from '../own';
import type {Word} from '../words';
import type {Cue, Family} from './family';

/** Faults that are named by those, too, who do not suffer them. */
const NAMED: ReadonlySet<Family> = new Set<Family>(['broken', 'trouble']);

/** A sentence that begins so tells somebody what to do. */
const DO =
  /^(?:check|try|use|install|update|reinstall|restart|reboot|go|click|tap|open|set|change|disable|enable|remove|delete|look|take|hold|press|push|run|add|put|turn|call|ask|buy|get|make|write|see|read|post|descale|clean|unplug|plug|keep|stop|start|don't|never|have|yes|no)$/;

/** What is only supposed, or what others say. */
const ELSEWHERE =
  /^(?:if|whether|unless|wenn|falls|says|claims|complains|swears|according|review|reviews|article|wrote|laut|behauptet|schimpft|bewertung|artikel|angeblich)$/;

type Sentence = {isOwn: boolean; helps: boolean; isNobodys: boolean; isSolved: boolean};

function sentenceOf(words: Word[], families: Set<Family>): Sentence {
  const helps = families.has('advice') || DO.test(words.find(({isSpoken}) => isSpoken)?.text ?? '');
  return {
    isOwn: words.some(({text}) => isOwn(text)),
    helps,
    isNobodys: helps || words.some(({text}) => ELSEWHERE.test(text)),
    isSolved: families.has('solved'),
  };
}

/** The sentences of a text by their numbers. */
function sentencesOf(cues: Cue[], words: Word[]): Map<number, Sentence> {
  const said = new Map<number, {words: Word[]; families: Set<Family>}>();
  for (const word of words) {
    const one = said.get(word.sentence) ?? {words: [], families: new Set()};
    one.words.push(word);
    said.set(word.sentence, one);
  }
  for (const {family, from} of cues) said.get(words[from]?.sentence ?? -1)?.families.add(family);
  return new Map([...said].map(([number, one]) => [number, sentenceOf(one.words, one.families)]));
}

/**
 * Without the faults that nobody suffers: in sentences that help, suppose, repeat what others say or
 * tell how it was put right, and anywhere in a post that helps and in which the author is not named.
 */
export function suffered(cues: Cue[], words: Word[]): Cue[] {
  if (!cues.some(({family}) => NAMED.has(family))) return cues;
  const sentences = sentencesOf(cues, words);
  const all = [...sentences.values()];
  const isHelp = all.some(({helps}) => helps) && !all.some(one => one.isOwn);
  const isSuffered = ({family, from}: Cue): boolean => {
    const sentence = sentences.get(words[from]?.sentence ?? -1);
    if (!NAMED.has(family) || !sentence) return true;
    return !isHelp && !sentence.isSolved && (sentence.isOwn || !sentence.isNobodys);
  };
  return cues.filter(isSuffered);
}
