import {useState} from 'preact/hooks';
import type {Storm, StormPlan} from '../../mention/storm-log';
import {Button} from '../../ui/button';
import {say} from '../../words';
import {Checklist} from './checklist';
import {HoldingLine} from './holding-line';
import {Log} from './log';
import {NoteForm, ToldForm} from './told-form';
import {working} from './working';

type Props = {storm: Storm; plan: StormPlan};

function Roles({roles}: StormPlan) {
  const named = roles.filter(({who}) => who !== '');
  if (named.length === 0) {
    return (
      <p class="field-hint">
        {say('storms_no_names')} <a href="#storms/plan">{say('storms_name_them')}</a>
      </p>
    );
  }
  return (
    <dl class="storm-roles">
      {named.map(({id, role, who, reach}) => (
        <div key={id}>
          <dt>{role}</dt>
          <dd>
            {who}
            {reach && <small>{reach}</small>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Steps of the plan that nobody has ticked. */
const leftOf = ({done}: Storm, {steps}: StormPlan): string[] =>
  steps.filter(({id}) => !done.has(id)).map(({words}) => words);

function End({storm, plan}: Props) {
  if (storm.closed) {
    const again = () => working(storm.id, {kind: 'opened again'}, 'storms_noted_again');
    return (
      <Button icon="undo" onClick={() => void again()}>
        {say('storms_open_again')}
      </Button>
    );
  }
  const close = () =>
    working(storm.id, {kind: 'closed', left: leftOf(storm, plan)}, 'storms_noted_closed');
  return (
    <Button icon="check" onClick={() => void close()}>
      {say('storms_close')}
    </Button>
  );
}

function Told({storm, plan}: Props) {
  const [isOpen, setOpen] = useState(false);
  const names = plan.roles.map(({who}) => who).filter(who => who !== '');
  return (
    <>
      <Button icon="plus" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {say('storms_told')}
      </Button>
      {isOpen && <ToldForm stormId={storm.id} whom={names} />}
    </>
  );
}

/** The plan of a storm while it is worked on, and the log of it. */
export function Work({storm, plan}: Props) {
  return (
    <div class="storm-work">
      <section class="panel-card" aria-label={say('storms_plan')}>
        <h2>{say('storms_plan')}</h2>
        <Roles {...plan} />
        {plan.line.trim() !== '' && <HoldingLine line={plan.line} />}
        <Checklist storm={storm} plan={plan} />
        <End storm={storm} plan={plan} />
      </section>
      <section class="panel-card" aria-label={say('storms_log')}>
        <h2>{say('storms_log')}</h2>
        {!storm.closed && (
          <>
            <Told storm={storm} plan={plan} />
            <NoteForm stormId={storm.id} />
          </>
        )}
        <Log storm={storm} />
      </section>
    </div>
  );
}
