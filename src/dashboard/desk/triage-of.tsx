import {useState} from 'preact/hooks';
import type {TriageDetails, TriageKind} from '../../mention/decision';
import type {Mention} from '../../mention/mention';
import {Details} from '../../ui/triage/details';
import {KindLine} from '../../ui/triage/kind-line';
import {useHints} from '../../ui/triage/use-hints';
import {say} from '../../words';
import {choices} from './choices';

/** Of what kind one mention is, and what is said beside it; for its own page. */
export function TriageOf({mention}: {mention: Mention}) {
  const hint = useHints([mention]).get(mention.id);
  const {triage, details} = mention.state;
  const [said, setSaid] = useState<TriageDetails>();
  const known = said ?? details ?? {};
  const choose = (kind: TriageKind) =>
    void (kind === 'not us' ? choices.notUs(mention) : choices.sorted(mention, kind, known));
  return (
    <section class="one-part">
      <h2>{say('dashboard_desk_kind')}</h2>
      <KindLine mention={mention} hint={hint} choose={choose} always />
      <Details
        mention={mention}
        hint={hint}
        details={known}
        change={next => {
          setSaid(next);
          if (triage !== undefined) void choices.sorted(mention, triage, next);
        }}
      />
      {triage === undefined && <p class="desk-note">{say('dashboard_desk_with_kind')}</p>}
    </section>
  );
}
