import type {Word} from '../words';
import type {Cue, Family} from './family';
import {suffered} from './suffered';

/** Words that turn round what follows, in the languages that have cues. */
const DENIAL =
  /^(?:not|no|never|cannot|cant|dont|isnt|wasnt|without|nothing|hardly|barely|neither|nor|zero|nicht|nichts|kein|keine|keinen|keinem|keiner|nie|ohne|pas|jamais|sans|aucun|aucune|non|mai|senza|nessun|nessuna|sin|nunca|ningún|ninguna|não|sem|nenhum|nenhuma)$|n't$/;
const DENIAL_REACH = 3;

/** "It has not crashed once"; what begins with a denial of its own is none. */
const BREAK_REACH = 2;

/** What follows these is only supposed, or already over. */
const SUPPOSED = /^(?:if|any|whether|should|fix|fixed|fixes|solve|solved|falls|wenn|ob|si|se)$/;
const SUPPOSED_REACH = 4;

/** "You can't see it there": told to anybody, not suffered by the author. */
const ANYBODY = /^(?:you|one)$/;
const ANYBODY_REACH = 2;
const CANNOT = /^(?:can't|cannot|won't)$/;

/** Families that a denial or a supposing word before them takes away. */
const TALKED_OF: ReadonlySet<Family> = new Set<Family>(['trouble', 'bad', 'safety']);

function follows(words: Word[], at: number, reach: number, pattern: RegExp): boolean {
  for (let place = Math.max(0, at - reach); place < at; place++) {
    const before = words[place];
    if (before?.sentence === words[at]?.sentence && pattern.test(before?.text ?? '')) return true;
  }
  return false;
}

function isMeant({family, from}: Cue, words: Word[]): boolean {
  if (TALKED_OF.has(family)) {
    return (
      !follows(words, from, DENIAL_REACH, DENIAL) &&
      (family === 'bad' || !follows(words, from, SUPPOSED_REACH, SUPPOSED))
    );
  }
  const first = words[from]?.text ?? '';
  if (family === 'broken') {
    return DENIAL.test(first) || !follows(words, from, BREAK_REACH, DENIAL);
  }
  if (family === 'demand' && first.startsWith('complain')) {
    return !follows(words, from, DENIAL_REACH, DENIAL);
  }
  if (family !== 'fails') return true;
  if (follows(words, from, SUPPOSED_REACH, /^(?:if|whether)$/)) return false;
  return !(CANNOT.test(first) && follows(words, from, ANYBODY_REACH, ANYBODY));
}

/** "Not good" blames. */
function turned(cue: Cue, words: Word[]): Cue {
  const isDenied = cue.family === 'good' && follows(words, cue.from, DENIAL_REACH, DENIAL);
  return isDenied ? {...cue, family: 'bad'} : cue;
}

/** The cues that mean what they say here: not denied, not supposed. One a family and word. */
export function speaking(cues: Cue[], words: Word[]): Cue[] {
  const heard = new Set<string>();
  const meant = cues
    .filter(cue => isMeant(cue, words))
    .map(cue => turned(cue, words))
    .filter(({family, from}) => {
      const name = `${family} ${from}`;
      return !heard.has(name) && heard.add(name);
    });
  return suffered(meant, words);
}
