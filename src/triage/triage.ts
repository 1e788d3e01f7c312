import {becauseOf} from './because';
import type {Hints} from './hints';
import {inputsOf} from './model/inputs';
import {isQuestion} from './question';
import {readText} from './reading';
import {groundsOf, severityOf} from './severity';
import {specificOf} from './specific';
import {complaintOf, polarityOf, toneOf} from './tone';
import {topicsOf} from './topics';

const NO_HINT: Hints = {
  complaint: 0,
  polarity: 'neutral',
  specific: 0,
  question: false,
  topics: [],
  severity: 0,
  grounds: [],
  because: [],
};

/** From here a text is more likely a complaint than not. */
export const LIKELY = 0.5;

/** What a post's words hint at, each with its reason; nothing in a language that is not known. */
export function triage(text: string): Hints {
  const reading = readText(text);
  if (reading === undefined) return NO_HINT;
  const inputs = inputsOf(reading);
  const tone = toneOf(inputs);
  const complaint = complaintOf(tone, reading);
  const polarity = polarityOf(tone, reading);
  const topics = topicsOf(reading.words);
  const grounds = groundsOf(reading, complaint);
  return {
    complaint,
    polarity,
    specific: specificOf(reading, topics),
    question: isQuestion(reading),
    topics,
    severity: severityOf(grounds),
    grounds,
    because: becauseOf(reading, inputs, complaint >= LIKELY ? 'negative' : polarity),
  };
}
