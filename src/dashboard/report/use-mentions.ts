import {useEffect, useState} from 'preact/hooks';
import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {mentionById} from '../../store/read';

/** Some mentions by their ids, once they are read; those that are gone by then are missing. */
export function useMentions(ids: MentionId[]): Map<MentionId, Mention> {
  const [mentions, setMentions] = useState(new Map<MentionId, Mention>());
  useEffect(() => {
    let isShown = true;
    const read = ids.map(async id => [id, await mentionById(id)] as const);
    void Promise.all(read).then(found => {
      if (!isShown) return;
      setMentions(new Map(found.flatMap(([id, one]) => (one ? [[id, one] as const] : []))));
    });
    return () => {
      isShown = false;
    };
  }, [ids.join()]);
  return mentions;
}
