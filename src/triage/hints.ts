import type {Severity} from '../mention/decision';
import type {Ground} from '../mention/hint';

/** The tone of a post. */
export type Polarity = 'negative' | 'neutral' | 'positive';

/** What a post's words hint at. Never a verdict: a person's choice wins. */
export type Hints = {
  /** How likely the author complains, 0 to 1. */
  complaint: number;
  polarity: Polarity;
  /** How likely the post says what went wrong, and does not only vent, 0 to 1. */
  specific: number;
  /** Whether the author asks something. */
  question: boolean;
  topics: string[];
  /** How grave a complaint is by the rule of `severity`; reach is added by who knows it. */
  severity: Severity;
  /** What makes it so grave. */
  grounds: Ground[];
  /** The words that spoke, as they stand in the text. */
  because: string[];
};
