import {useState} from 'preact/hooks';
import type {HoursVersion} from '../../clock';
import {Field} from '../../ui/field';
import {FormEnd} from '../../ui/form-end';
import {say} from '../../words';
import {type HoursDraft, hoursMistakes, isClean, versionOf} from './draft';
import {WeekField} from './week-field';
import {ZoneField} from './zone-field';

type Props = {
  from: HoursDraft;
  others: HoursVersion[];
  /** True for hours that figures were already made with. */
  isOld: boolean;
  save(version: HoursVersion): Promise<boolean>;
  close(): void;
};

/** Opening hours being written. Each mistake is said beside its field once somebody tries to save. */
export function HoursEditor({from: start, others, isOld, save, close}: Props) {
  const [draft, setDraft] = useState(start);
  const [wasTried, setTried] = useState(false);
  const change = (parts: Partial<HoursDraft>) => setDraft(before => ({...before, ...parts}));
  const mistakes = hoursMistakes(draft, others);
  const shown = wasTried ? mistakes : {spans: {}};
  const submit = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (isClean(mistakes) && (await save(versionOf(draft)))) close();
  };
  return (
    <form class="panel-card" onSubmit={submit} noValidate>
      {isOld && <p class="field-hint">{say('dashboard_hours_rewrites')}</p>}
      {draft.from !== undefined && (
        <Field
          label={say('dashboard_hours_valid_from')}
          hint={say('dashboard_hours_valid_from_hint')}
          error={shown.from}
        >
          {tied => (
            <input
              {...tied}
              class="input hours-date"
              type="date"
              value={draft.from}
              onInput={event => change({from: event.currentTarget.value})}
            />
          )}
        </Field>
      )}
      <ZoneField
        label={say('dashboard_hours_zone')}
        hint={say('dashboard_hours_zone_hint')}
        zone={draft.zone}
        mistake={shown.zone}
        change={zone => change({zone})}
      />
      <WeekField week={draft.week} mistakes={shown.spans} change={week => change({week})} />
      <Field
        label={say('dashboard_hours_holidays')}
        hint={say('dashboard_hours_holidays_hint')}
        error={shown.holidays}
        optional
      >
        {tied => (
          <textarea
            {...tied}
            rows={3}
            placeholder="2026-12-25"
            value={draft.holidays}
            onInput={event => change({holidays: event.currentTarget.value})}
          />
        )}
      </Field>
      <FormEnd save={say('dashboard_save')} close={close} />
    </form>
  );
}
