import {useEffect, useRef, useState} from 'preact/hooks';
import {limits} from '../../mention/limits';
import type {StormPlan} from '../../mention/storm-log';
import {ask} from '../../messages/ask';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {say} from '../../words';
import {saving} from '../saving';
import {givenPlan, type NewIds, newIds, stepsIn, stepsText} from './plan';

type Role = StormPlan['roles'][number];

type RoleProps = {role: Role; change(parts: Partial<Role>): void; remove(): void};

const PARTS = [
  ['role', 'storms_role'],
  ['who', 'storms_who'],
  ['reach', 'storms_reach'],
] as const;

function RoleFields({role, change, remove}: RoleProps) {
  return (
    <fieldset class="storm-role">
      <legend class="unseen">{role.role || say('storms_role')}</legend>
      {PARTS.map(([part, label]) => (
        <Field key={part} label={say(label)}>
          {tied => (
            <input
              {...tied}
              maxLength={300}
              value={role[part]}
              onInput={event => change({[part]: event.currentTarget.value})}
            />
          )}
        </Field>
      ))}
      <Button
        kind="quiet"
        icon="bin"
        aria-label={say('storms_role_remove', role.role)}
        onClick={remove}
      />
    </fieldset>
  );
}

type RolesProps = {roles: Role[]; change(roles: Role[]): void};

function Roles({roles, change}: RolesProps) {
  const add = () => change([...roles, {id: crypto.randomUUID(), role: '', who: '', reach: ''}]);
  return (
    <div class="panel-card">
      <h2>{say('storms_roles')}</h2>
      <p class="field-hint">{say('storms_roles_hint')}</p>
      {roles.map((role, at) => (
        <RoleFields
          key={role.id}
          role={role}
          change={parts => change(roles.with(at, {...role, ...parts}))}
          remove={() => change(roles.filter(({id}) => id !== role.id))}
        />
      ))}
      <Button icon="plus" onClick={add} disabled={roles.length >= 50}>
        {say('storms_role_add')}
      </Button>
    </div>
  );
}

type TextProps = {
  title: string;
  hint: string;
  rows: number;
  most: number;
  text: string;
  error?: string | undefined;
  change(text: string): void;
};

function TextCard({title, hint, rows, most, text, error, change}: TextProps) {
  return (
    <div class="panel-card">
      <Field label={title} hint={hint} error={error}>
        {tied => (
          <textarea
            {...tied}
            rows={rows}
            maxLength={most}
            value={text}
            onInput={event => change(event.currentTarget.value)}
          />
        )}
      </Field>
    </div>
  );
}

/** What a person typed, as it is kept: no line or role that says nothing. */
function written(plan: StormPlan, steps: string, idOf: NewIds): StormPlan {
  const roles = plan.roles.filter(({role, who, reach}) => `${role}${who}${reach}`.trim() !== '');
  return {roles, line: plan.line, steps: stepsIn(steps, plan, idOf)};
}

type Props = {plan: StormPlan; isGiven: boolean};

/** The team's own plan: written on a calm day, opened by the alert. */
export function PlanForm({plan, isGiven}: Props) {
  const [draft, setDraft] = useState(plan);
  const [steps, setSteps] = useState(() => stepsText(plan));
  const [tooMany, setTooMany] = useState<number>();
  const change = (parts: Partial<StormPlan>) => setDraft(before => ({...before, ...parts}));
  const [seen, setSeen] = useState(plan);
  const [idOf] = useState(newIds);
  const form = useRef<HTMLFormElement>(null);
  const show = (next: StormPlan) => {
    setTooMany(undefined);
    setDraft(next);
    setSteps(stepsText(next));
  };
  useEffect(() => {
    // Another window wrote one: nothing that was typed here is in its way
    if (JSON.stringify(plan) === JSON.stringify(seen)) return;
    if (draft !== seen || steps !== stepsText(seen)) return;
    setSeen(plan);
    show(plan);
  }, [plan]);
  const keep = async (next: StormPlan | null) => {
    const change = {plan: next, seen};
    const isKept = await saving(() => ask('plan.changed', change), say('storms_plan_saved'));
    if (!isKept) return;
    const kept = next ?? givenPlan();
    setSeen(kept);
    if (next) return;
    show(kept);
    form.current?.querySelector<HTMLElement>('[type="submit"]')?.focus(); // The button back goes
  };
  return (
    <form
      class="storm-plan"
      ref={form}
      onSubmit={event => {
        event.preventDefault();
        const next = written({...draft, steps: seen.steps}, steps, idOf);
        const isTooLong = next.steps.length > limits.steps;
        setTooMany(isTooLong ? next.steps.length : undefined);
        if (!isTooLong) void keep(next);
      }}
    >
      <p>{say(isGiven ? 'storms_plan_given' : 'storms_plan_hint')}</p>
      <Roles roles={draft.roles} change={roles => change({roles})} />
      <TextCard
        title={say('storms_line')}
        hint={say('storms_line_when')}
        rows={4}
        most={5_000}
        text={draft.line}
        change={line => change({line})}
      />
      <TextCard
        title={say('storms_steps')}
        hint={say('storms_steps_hint')}
        rows={10}
        most={20_000}
        text={steps}
        error={
          tooMany === undefined ? undefined : say('storms_steps_too_many', limits.steps, tooMany)
        }
        change={text => {
          setTooMany(undefined);
          setSteps(text);
        }}
      />
      <div class="form-end">
        <Button kind="primary" type="submit">
          {say('storms_plan_save')}
        </Button>
        {!isGiven && (
          <Button kind="quiet" onClick={() => void keep(null)}>
            {say('storms_plan_back')}
          </Button>
        )}
      </div>
    </form>
  );
}
