import {useState} from 'preact/hooks';
import {dayIn, type HoursVersion} from '../../clock';
import {ask} from '../../messages/ask';
import type {Settings} from '../../settings/settings';
import {Button} from '../../ui/button';
import {Empty} from '../../ui/empty';
import {now} from '../../ui/now';
import {say} from '../../words';
import {saving} from '../saving';
import {draftOf, type HoursDraft, usualDraft} from './draft';
import {HoursEditor} from './editor';
import './hours.css';
import {VersionCard} from './version-card';

const put = (versions: HoursVersion[], seen: HoursVersion[]) =>
  ask('settings.changed', {schedule: versions.toSorted((a, b) => a.since - b.since), seen});

/** Older waits kept these hours: they are brought back as they were. */
function remove(schedule: HoursVersion[], index: number): void {
  const others = schedule.toSpliced(index, 1);
  void saving(
    () => put(others, schedule),
    say('dashboard_hours_removed'),
    () => put(schedule, others),
  );
}

/** New hours begin with those of now, from today on. */
function nextDraft(versions: HoursVersion[]): HoursDraft {
  const last = versions.at(-1);
  if (!last) return usualDraft();
  return {...draftOf(last, false), from: dayIn(now.peek(), last.hours.zone)};
}

/** When we are open, and since when: beside the customer's clock, never instead of it. */
export function OpeningHours({settings: {schedule}}: {settings: Settings}) {
  const [edited, setEdited] = useState<HoursVersion | 'new'>();
  const close = () => setEdited(undefined);
  if (edited !== undefined) {
    const old = edited === 'new' ? undefined : edited.since;
    const others = schedule.filter(({since}) => since !== old);
    const seen = edited === 'new' ? others : [...others, edited];
    const isFirst = old === schedule[0]?.since;
    return (
      <HoursEditor
        from={edited === 'new' ? nextDraft(schedule) : draftOf(edited, isFirst)}
        others={others}
        isOld={edited !== 'new' && edited.since < now.value}
        save={version =>
          saving(() => put([...others, version], seen), say('dashboard_hours_saved'))
        }
        close={close}
      />
    );
  }
  const current = schedule.findLast(({since}) => since <= now.value) ?? schedule[0];
  return (
    <>
      <p>{say('dashboard_hours_intro')}</p>
      {schedule.length === 0 && (
        <Empty title={say('dashboard_hours_none')}>
          <p>{say('dashboard_hours_none_hint')}</p>
        </Empty>
      )}
      <ul class="panel-cards">
        {schedule.map((version, index) => (
          <VersionCard
            key={version.since}
            version={version}
            isFirst={index === 0}
            isNow={version === current}
            acts={{
              edit: () => setEdited(version),
              remove: () => remove(schedule, index),
            }}
          />
        ))}
      </ul>
      {schedule.length > 0 && <p class="field-hint">{say('dashboard_hours_versions_hint')}</p>}
      <Button kind="primary" icon="plus" onClick={() => setEdited('new')}>
        {say(schedule.length === 0 ? 'dashboard_hours_set' : 'dashboard_hours_change')}
      </Button>
    </>
  );
}
