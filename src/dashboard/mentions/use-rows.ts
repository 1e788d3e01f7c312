import {useMemo} from 'preact/hooks';
import type {MentionId} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {live, mentionsByIds} from '../../store/read';
import {type Live, useLive} from '../../ui/use-live';

/** The mentions with these ids as they are now; while others are read, those that were there before. */
export function useRows(ids: MentionId[]): Live<ReadonlyMap<MentionId, Mention>> {
  const rows = useLive(() => live(() => mentionsByIds(ids)), [ids.join()]);
  return useMemo(() => {
    if (rows.is !== 'there') return rows;
    return {is: 'there', value: new Map(rows.value.map(row => [row.id, row]))};
  }, [rows]);
}
