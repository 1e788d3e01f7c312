import type {Cause, CriticName, Severity, TriageDetails} from '../../mention/decision';
import type {Hint} from '../../mention/hint';
import type {Mention} from '../../mention/mention';
import {critics} from '../../triage/critics';
import {reachesFar, withReach} from '../../triage/with-reach';
import {language, say} from '../../words';
import {Field} from '../field';
import {
  causes,
  causeWords,
  criticAdvice,
  criticWords,
  groundWords,
  reachWords,
  severityWords,
} from './words';
import './desk-parts.css';

type Props = {
  mention: Mention;
  hint: Hint | null | undefined;
  details: TriageDetails;
  change(details: TriageDetails): void;
};

const UNSAID = '';
const grades: Severity[] = [0, 1, 2, 3];

/** The details with one of them said anew, or unsaid. */
function withPart<K extends keyof TriageDetails>(
  details: TriageDetails,
  part: K,
  value: TriageDetails[K] | undefined,
): TriageDetails {
  const {[part]: _, ...rest} = details;
  return value === undefined ? rest : {...rest, [part]: value};
}

type ChooserProps<T extends string> = {
  label: string;
  hint?: string | undefined;
  chosen: T | undefined;
  options: readonly {value: T; words: string}[];
  unsaid: string;
  choose(value: T | undefined): void;
};

function Chooser<T extends string>({
  label,
  hint,
  chosen,
  options,
  unsaid,
  choose,
}: ChooserProps<T>) {
  return (
    <Field label={label} hint={hint}>
      {tied => (
        <select
          {...tied}
          value={chosen ?? UNSAID}
          onChange={({currentTarget: {value}}) =>
            choose(options.find(option => option.value === value)?.value)
          }
        >
          <option value={UNSAID}>{unsaid}</option>
          {options.map(({value, words}) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Why the rule calls it so grave: what is said in it, and how far it is heard. */
function why(hint: Hint | null | undefined, {post, state}: Mention): string {
  const kind = state.triage ?? hint?.kind;
  const {reach} = post;
  const grave = withReach(hint?.severity ?? 0, kind, reach);
  const grounds = (hint?.grounds ?? []).map(groundWords);
  const heard = reach && reachesFar(reach) && grave > 0 ? [reachWords(reach)] : [];
  const reasons = new Intl.ListFormat(language()).format([...grounds, ...heard]);
  return reasons === ''
    ? say('ui_severity_rule', severityWords(grave))
    : say('ui_severity_rule_because', severityWords(grave), reasons);
}

const causeOptions = causes.map(value => ({value, words: causeWords(value)}));
const criticOptions = critics.map(value => ({value, words: criticWords(value)}));
const gradeOptions = grades.map(grade => ({value: `${grade}`, words: severityWords(grade)}));

/** What a person can say of a mention beside its kind; what the rules say stands with it as a hint. */
export function Details({mention, hint, details, change}: Props) {
  const {cause, critic, asksUs, severity} = details;
  const topic = causes.find(one => hint?.topics.includes(one));
  const advice = critic && criticAdvice(critic);
  const {reach} = mention.post;
  return (
    <div class="desk-details">
      <Chooser<Cause>
        label={say('ui_cause')}
        hint={topic && say('ui_cause_hint', causeWords(topic))}
        chosen={cause}
        options={causeOptions}
        unsaid={say('ui_unsaid')}
        choose={value => change(withPart(details, 'cause', value))}
      />
      <Chooser<string>
        label={say('ui_severity')}
        hint={why(hint, mention)}
        chosen={severity === undefined ? undefined : `${severity}`}
        options={gradeOptions}
        unsaid={say('ui_severity_unsaid')}
        choose={value =>
          change(
            withPart(
              details,
              'severity',
              grades.find(grade => `${grade}` === value),
            ),
          )
        }
      />
      <Chooser<CriticName>
        label={say('ui_critic')}
        hint={advice ?? say('ui_critic_hint')}
        chosen={critic}
        options={criticOptions}
        unsaid={say('ui_unsaid')}
        choose={value => change(withPart(details, 'critic', value))}
      />
      <Chooser<'yes' | 'no'>
        label={say('ui_asks_us')}
        hint={reach ? say('ui_reach', reachWords(reach)) : say('ui_reach_unknown')}
        chosen={asksUs === undefined ? undefined : asksUs ? 'yes' : 'no'}
        options={[
          {value: 'yes', words: say('ui_asks_us_yes')},
          {value: 'no', words: say('ui_asks_us_no')},
        ]}
        unsaid={say('ui_unsaid')}
        choose={value =>
          change(withPart(details, 'asksUs', value === undefined ? undefined : value === 'yes'))
        }
      />
    </div>
  );
}
