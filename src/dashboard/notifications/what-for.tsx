import {ask} from '../../messages/ask';
import type {Ask} from '../../messages/contract';
import type {Brand} from '../../settings/settings';
import type {Reminders} from '../../store/read';
import {Switch} from '../../ui/switch';
import {say} from '../../words';
import {saving} from '../saving';

const keep = (change: Ask<'reminders.changed'>) =>
  void saving(() => ask('reminders.changed', change), say('dashboard_saved'));

/** At which moments a person is reminded. */
export function WhatFor({wanted}: {wanted: Reminders}) {
  return (
    <div class="panel-card">
      <h2>{say('dashboard_remind_when')}</h2>
      <Switch on={wanted.soon} turn={soon => keep({soon})}>
        {say('dashboard_remind_soon')}
      </Switch>
      <Switch on={wanted.late} turn={late => keep({late})}>
        {say('dashboard_remind_late')}
      </Switch>
      <p class="field-hint">{say('dashboard_remind_how')}</p>
    </div>
  );
}

/** Whether a person is told of storms, and in quiet hours too. */
export function Storms({wanted}: {wanted: Reminders}) {
  return (
    <div class="panel-card">
      <h2>{say('dashboard_storms')}</h2>
      <Switch on={wanted.storms} turn={storms => keep({storms})}>
        {say('dashboard_remind_storms')}
      </Switch>
      {wanted.storms && (
        <Switch on={wanted.stormsInQuiet} turn={stormsInQuiet => keep({stormsInQuiet})}>
          {say('dashboard_remind_storms_quiet')}
        </Switch>
      )}
      <p class="field-hint">{say('dashboard_remind_storms_hint')}</p>
    </div>
  );
}

type BrandsProps = {wanted: Reminders; brands: Brand[]};

/** Of which brands a person is reminded. */
export function WhichBrands({wanted: {offFor}, brands}: BrandsProps) {
  if (brands.length === 0) return null;
  const turn = (id: string, isOn: boolean) =>
    keep({
      offFor: isOn ? offFor.filter(other => other !== id) : [...offFor, id],
      seen: {offFor},
    });
  return (
    <div class="panel-card">
      <h2>{say('dashboard_remind_brands')}</h2>
      {brands.map(({id, name}) => (
        <Switch key={id} on={!offFor.includes(id)} turn={isOn => turn(id, isOn)}>
          {name}
        </Switch>
      ))}
      <p class="field-hint">{say('dashboard_remind_brands_hint')}</p>
    </div>
  );
}

/** How much a notification shows. */
export function Discretion({wanted: {discreet}}: {wanted: Reminders}) {
  return (
    <>
      <Switch on={discreet} turn={isOn => keep({discreet: isOn})}>
        {say('dashboard_remind_discreet')}
      </Switch>
      <p class="field-hint">{say('dashboard_remind_discreet_hint')}</p>
    </>
  );
}
