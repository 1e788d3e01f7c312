import type {TriageKind} from '../../mention/decision';
import type {Hint} from '../../mention/hint';
import type {Mention} from '../../mention/mention';
import {say} from '../../words';
import {Button} from '../button';
import {Menu} from '../menu';
import {now} from '../now';
import {awaitsReply} from '../pace';
import {Until} from '../when';
import {kindKeys, kinds, kindWords} from './kinds';
import './triage.css';
import {stepWords} from './words';

type Props = {
  mention: Mention;
  /** `null` where none is given in the post's language; undefined while it is being made. */
  hint: Hint | null | undefined;
  choose(kind: TriageKind): void;
  /** Asked of every mention, not only of those who wait. */
  always?: boolean;
};

/** Not every hint has a word of its own to go by: a question mark, or all words a little. */
function reason(kind: TriageKind, because: string[]): string {
  if (because.length === 0) {
    return say(kind === 'question' ? 'ui_kind_because_asks' : 'ui_kind_because_whole');
  }
  return say('ui_kind_because', because.map(words => `“${words}”`).join(', '));
}

function Kinds({label, choose}: {label: string} & Pick<Props, 'choose'>) {
  const items = kinds.map(kind => ({
    words: kindWords(kind),
    hint: say('ui_kind_step_key', stepWords(kind).step, kindKeys[kind]),
    choose: () => choose(kind),
  }));
  return <Menu label={label} items={items} icon="chevron" />;
}

/** What a person said that it is, and what is to be done next: nothing, once somebody was given it. */
function Decided({
  kind,
  isGiven,
  choose,
}: {kind: TriageKind; isGiven: boolean} & Pick<Props, 'choose'>) {
  const {step, how} = stepWords(kind);
  return (
    <>
      <div class="kind-top">
        <span class="kind-chip" data-kind={kind}>
          {kindWords(kind)}
        </span>
        <Kinds label={say('ui_kind_change')} choose={choose} />
      </div>
      {!isGiven && (
        <p class="kind-why">
          <strong>{say('ui_kind_next', step)}</strong> {how}
        </p>
      )}
    </>
  );
}

/** What the words hint at: never a verdict, and only a person's word makes it one. */
function Hinted({
  kind,
  because,
  choose,
}: {kind: TriageKind; because: string[]} & Pick<Props, 'choose'>) {
  return (
    <>
      <div class="kind-top">
        <span class="kind-chip" data-hint>
          {say('ui_kind_hint', kindWords(kind))}
        </span>
        <Button kind="quiet" icon="check" onClick={() => choose(kind)}>
          {say('ui_kind_right')}
        </Button>
        <Kinds label={say('ui_kind_other')} choose={choose} />
      </div>
      <p class="kind-why">{reason(kind, because)}</p>
    </>
  );
}

function Unhinted({hint, choose}: Pick<Props, 'hint' | 'choose'>) {
  return (
    <div class="kind-top">
      <span class="kind-none">
        {hint === undefined
          ? say('ui_kind_hint_coming')
          : say(hint === null ? 'ui_kind_no_language' : 'ui_kind_no_hint')}
      </span>
      <Kinds label={say('ui_kind_say')} choose={choose} />
    </div>
  );
}

/** Until when a mention is set aside, and why; or why it was. */
function SetAside({mention: {state}}: Pick<Props, 'mention'>) {
  const {snoozedUntil = 0, snoozeReason} = state;
  if (snoozedUntil > now.value) {
    return (
      <p class="kind-why">
        {say('ui_snoozed_back')} <Until at={snoozedUntil} />
        {snoozeReason !== undefined && ` · ${snoozeReason}`}
      </p>
    );
  }
  if (snoozeReason === undefined) return null;
  return <p class="kind-why">{say('ui_snoozed_because', snoozeReason)}</p>;
}

/** Of what kind a mention is: by a person with its next step, or else as a hint with its reason. */
export function KindLine({mention, hint, choose, always = false}: Props) {
  const {triage, handOff, resolved} = mention.state;
  const isGiven = handOff !== undefined || resolved !== undefined;
  if (triage === undefined && !always && !awaitsReply(mention)) return null;
  return (
    <div class="kind">
      {triage !== undefined && <Decided kind={triage} isGiven={isGiven} choose={choose} />}
      {triage === undefined && hint?.kind !== undefined && (
        <Hinted kind={hint.kind} because={hint.because} choose={choose} />
      )}
      {triage === undefined && hint?.kind === undefined && <Unhinted hint={hint} choose={choose} />}
      <SetAside mention={mention} />
    </div>
  );
}
