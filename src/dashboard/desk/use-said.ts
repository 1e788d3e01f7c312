import {useEffect, useRef, useState} from 'preact/hooks';
import type {MentionId, TriageDetails} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {choices} from './choices';

/** What is said beside the kinds of mentions, before it is kept. */
export type Said = {
  /** What is, or will with its kind be, said of a mention. */
  details(mention: Mention): TriageDetails;
  /** Keeps it with the kind at once; before there is one, it waits for it. */
  say(mention: Mention, details: TriageDetails): Promise<void>;
};

type Waiting = {details: TriageDetails; beside: string};

const keptOf = ({state: {triage, details}}: Mention): string => JSON.stringify([triage, details]);

/** What is said beside the kinds of these mentions until it is kept, or another says something else. */
export function useSaid(mentions: Mention[]): Said {
  const [waiting, setWaiting] = useState<Record<MentionId, Waiting>>({});
  // What is on its way is the last word: a row that shows the one before says nothing against it
  const saving = useRef(new Map<MentionId, TriageDetails>());
  const drop = (ids: MentionId[]) =>
    setWaiting(all => Object.fromEntries(Object.entries(all).filter(([id]) => !ids.includes(id))));
  useEffect(() => {
    const over = mentions.filter(one => {
      const {beside} = waiting[one.id] ?? {};
      return beside !== undefined && beside !== keptOf(one) && !saving.current.has(one.id);
    });
    if (over.length > 0) drop(over.map(({id}) => id));
  });
  return {
    details: mention => waiting[mention.id]?.details ?? mention.state.details ?? {},
    async say(mention, details) {
      const {id, state} = mention;
      setWaiting(all => ({...all, [id]: {details, beside: keptOf(mention)}}));
      if (state.triage === undefined) return;
      saving.current.set(id, details);
      const isKept = await choices.sorted(mention, state.triage, details);
      if (saving.current.get(id) !== details) return;
      saving.current.delete(id);
      // Drawn once more, as its row came while it was on its way, and nothing else may follow
      if (isKept) setWaiting(all => ({...all}));
      else drop([id]);
    },
  };
}
