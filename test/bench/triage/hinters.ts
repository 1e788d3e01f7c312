import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import {type Polarity, triage} from '../../../src/triage';

/** Something that takes a text and hints at what it is. */
export type Hinter = {name: string; hint(text: string): Hint};

/** `complaint` is any rising score; from `complains` on the hinter calls it one. */
export type Hint = {complaint: number; complains: boolean; polarity: Polarity};

/** A word list knows only blame and praise: blame is taken for a complaint. */
function byScore(score: number, neutral = 0): Hint {
  const polarity = score > neutral ? 'positive' : score < -neutral ? 'negative' : 'neutral';
  return {complaint: -score, complains: polarity === 'negative', polarity};
}

const afinn = new Sentiment();

/** Earmark first, then word lists that a user could take instead. */
export const hinters: Hinter[] = [
  {
    name: 'Earmark',
    hint(text) {
      const {complaint, polarity} = triage(text);
      return {complaint, complains: complaint >= 0.5, polarity};
    },
  },
  {name: 'sentiment', hint: text => byScore(afinn.analyze(text).comparative)},
  {
    name: 'vader-sentiment',
    // The limits that its authors give
    hint: text => byScore(vader.SentimentIntensityAnalyzer.polarity_scores(text).compound, 0.05),
  },
  {name: 'wink-sentiment', hint: text => byScore(wink(text).normalizedScore)},
];
