import {useState} from 'preact/hooks';
import {type Draft, type Mistakes, mistakesIn} from './draft';

/** A draft in the making, and what of its mistakes is to be shown by now. */
export type Drafting = {
  draft: Draft;
  /** Mistakes in a query show while it is written; an empty field only after a try to save. */
  shown: Mistakes;
  change(parts: Partial<Draft>): void;
  /** True when it can be saved; from here on every mistake is shown. */
  isReady(): boolean;
};

/**
 * Keeps a brand while somebody writes it.
 * @param termsOfOthers how many terms the queries of other brands have: there is a limit for all
 */
export function useDraft(from: Draft, termsOfOthers = 0): Drafting {
  const [draft, setDraft] = useState(from);
  const [wasTried, setTried] = useState(false);
  const {name, ...early} = mistakesIn(draft, termsOfOthers);
  return {
    draft,
    shown: wasTried && name !== undefined ? {...early, name} : early,
    change: parts => setDraft(before => ({...before, ...parts})),
    isReady() {
      setTried(true);
      return Object.keys(mistakesIn(draft, termsOfOthers)).length === 0;
    },
  };
}
