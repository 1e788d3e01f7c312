import type {Mention} from '../../mention/mention';
import {Details} from '../../ui/triage/details';
import {KindLine} from '../../ui/triage/kind-line';
import {useHints} from '../../ui/triage/use-hints';
import {say} from '../../words';
import {sortAs} from './desk-keys';
import {useSaid} from './use-said';

/** Of what kind one mention is, and what is said beside it; for its own page. */
export function TriageOf({mention}: {mention: Mention}) {
  const hint = useHints([mention]).get(mention.id);
  const said = useSaid([mention]);
  return (
    <section class="one-part">
      <h2>{say('dashboard_desk_kind')}</h2>
      <KindLine mention={mention} hint={hint} choose={kind => sortAs(mention, kind, said)} always />
      <Details
        mention={mention}
        hint={hint}
        details={said.details(mention)}
        change={details => void said.say(mention, details)}
      />
      {mention.state.triage === undefined && (
        <p class="desk-note">{say('dashboard_desk_with_kind')}</p>
      )}
    </section>
  );
}
