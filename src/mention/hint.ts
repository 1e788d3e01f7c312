import type {Severity, TriageKind} from './decision';

/** What makes a complaint grave. */
export type Ground = 'safety' | 'legal' | 'money' | 'leaving' | 'contact';

/**
 * What a post's words hint at: no decision, and no fact that was captured. It is made again
 * whenever what makes it learns more.
 */
export type Hint = {
  /** The kind that is suggested; absent where the words speak for none. */
  kind?: TriageKind;
  /** The words that spoke, as they stand in the post. */
  because: string[];
  severity: Severity;
  /** What makes it so grave. */
  grounds: Ground[];
  /** What it is about, most often named first. */
  topics: string[];
};
