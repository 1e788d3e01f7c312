import {useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {live, readPrivate} from '../../store/read';
import {Empty} from '../../ui/empty';
import {useLive} from '../../ui/use-live';
import {say, sayCount} from '../../words';
import {isPeriod, spanOf} from '../times/choices';
import {PeriodFields} from '../times/period-fields';
import {Reading} from '../times/reading';
import {SelectField} from '../times/select-field';
import {usePosts} from '../times/use-posts';
import {useWorkedOut} from '../times/use-worked-out';
import {CausesTable} from './causes-table';
import {FixedCard, type Shown} from './fixed-card';
import {type Chosen, type Fixed, foundOf} from './found';
import {MOST} from './stretches';

/** So long before something was fixed its posts are wanted. */
const BEFORE_MS = 26 * 7 * 24 * 60 * 60_000;

type FieldsProps = {settings: Settings; chosen: Chosen; choose(chosen: Chosen): void};

function Fields({settings, chosen, choose}: FieldsProps) {
  const {brandId: _, ...rest} = chosen;
  return (
    <div class="times-choices">
      <PeriodFields period={chosen.period} choose={period => choose({...chosen, period})} />
      <SelectField
        label={say('dashboard_times_brand')}
        value={chosen.brandId ?? ''}
        offers={[
          {value: '', words: say('dashboard_times_every_brand')},
          ...settings.brands.map(({id, name}) => ({value: id, words: name})),
        ]}
        choose={value => choose(value === '' ? rest : {...rest, brandId: value})}
      />
      <SelectField
        label={say('shore_by')}
        value={chosen.by}
        offers={[
          {value: 'week', words: say('shore_by_week')},
          {value: 'month', words: say('shore_by_month')},
        ]}
        choose={value => choose({...chosen, by: value === 'month' ? 'month' : 'week'})}
      />
    </div>
  );
}

function Worked(shown: Shown) {
  const {posts, settings, chosen, fixed} = shown;
  const worked = useWorkedOut(
    () => foundOf(posts, settings, chosen, fixed),
    [posts, settings, chosen, fixed],
  );
  if (!worked) return <p role="status">{say('dashboard_times_working')}</p>;
  const found = worked.value;
  return (
    <div class="times-shown" aria-busy={worked.isOld}>
      {!posts.isWhole && <p>{sayCount('dashboard_times_newest', posts.mentions.length)}</p>}
      {found.causes.length === 0 ? (
        <Empty title={say('dashboard_times_none')}>
          <p>{say('dashboard_times_none_hint')}</p>
        </Empty>
      ) : (
        <CausesTable found={found} chosen={chosen} />
      )}
      {found.starts.length === MOST && <p class="field-hint">{say('shore_earlier')}</p>}
      <FixedCard found={found} shown={shown} />
    </div>
  );
}

const none: Fixed = {};

/** What people complain of: how much, how long they wait, and whether what was fixed came back. */
export function Causes({settings}: {settings: Settings}) {
  const [chosen, choose] = useState<Chosen>({period: {days: 90}, by: 'week'});
  const known = useLive(() => live(async () => (await readPrivate('causes fixed')) ?? none), []);
  const fixed = known.is === 'there' ? known.value : none;
  const earliest = Math.min(...Object.values(fixed)) - BEFORE_MS;
  const read = usePosts(
    at => {
      const span = spanOf(chosen.period, at);
      if (!span || earliest === Infinity) return span;
      return {from: Math.min(span.from, earliest), to: Infinity};
    },
    JSON.stringify([chosen.period, earliest]),
  );
  return (
    <>
      <p class="shore-intro">{say('shore_causes_intro')}</p>
      <Fields settings={settings} chosen={chosen} choose={choose} />
      {read.is === 'there' ? (
        <Worked posts={read.posts} settings={settings} chosen={chosen} fixed={fixed} />
      ) : (
        isPeriod(chosen.period) && <Reading read={read} />
      )}
    </>
  );
}
