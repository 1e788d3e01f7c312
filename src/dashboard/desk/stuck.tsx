import {live, outgoing} from '../../store/read';
import {Mistake} from '../../ui/field';
import {useLive} from '../../ui/use-live';
import {sayCount} from '../../words';

/** How many briefs were tried and did not get through, as far as can be told. */
async function stuck(): Promise<number> {
  const rows = await outgoing();
  return rows.filter(({last, deliveredAt}) => last && deliveredAt === undefined).length;
}

/** Said where hand-offs are watched: somebody may not know yet what is asked of them. */
export function StuckBriefs() {
  const found = useLive(() => live(stuck), []);
  if (found.is !== 'there' || found.value === 0) return null;
  return (
    <Mistake>
      <a href="#people">{sayCount('dashboard_desk_stuck', found.value)}</a>
    </Mistake>
  );
}
