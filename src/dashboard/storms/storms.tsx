import type {Storm, StormPlan} from '../../mention/storm-log';
import type {Settings} from '../../settings/settings';
import {latestStorms, live, readPrivate} from '../../store/read';
import {Empty} from '../../ui/empty';
import {Mistake} from '../../ui/field';
import {useLive} from '../../ui/use-live';
import {When} from '../../ui/when';
import {say, sayCount} from '../../words';
import {place} from '../place';
import {LevelCard} from './level-card';
import {stepsOf} from './plan';
import {PlanForm} from './plan-form';
import {StormPage} from './storm-page';
import './storms.css';
import {usePlan} from './use-plan';
import {brandName} from './words';

/** Storms in the list; earlier ones are in a backup. */
const MOST = 50;

function Levels({settings: {brands}}: {settings: Settings}) {
  const watches = useLive(() => live(() => readPrivate('storm watch')), []);
  if (watches.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (watches.is === 'reading') return null;
  const known = watches.value ?? {};
  return (
    <ul class="panel-cards storm-brands">
      {brands.map(brand => (
        <LevelCard key={brand.id} brand={brand} watch={known[brand.id]} />
      ))}
    </ul>
  );
}

/** How much of the plan was done: of that of its day where it is closed, else of that of today. */
function stepsWords(storm: Storm, plan: StormPlan): string {
  const {done, closed} = storm;
  const all = closed ? done.size + closed.left.length : stepsOf(storm, plan).length;
  return all === 0 ? '–' : sayCount('storms_steps_done', all, done.size);
}

type RowProps = {storm: Storm; settings: Settings; plan: StormPlan | undefined};

function StormRow({storm, settings, plan}: RowProps) {
  const {id, brandId, openedAt, stormAt, watchAt, closed} = storm;
  const level = stormAt ? 'ui_storm_storm' : watchAt ? 'ui_storm_watch' : 'storms_log_opened';
  return (
    <tr>
      <th scope="row">
        <a href={`#storms/${id}`}>{brandName(settings, brandId)}</a>
      </th>
      <td>{say(level)}</td>
      <td>
        <When at={openedAt} />
      </td>
      <td>{plan && stepsWords(storm, plan)}</td>
      <td>
        {closed ? (
          <>
            {say('storms_over')} · <a href={`#storms/${id}/review`}>{say('storms_review')}</a>
          </>
        ) : (
          say('storms_worked_on')
        )}
      </td>
    </tr>
  );
}

function Earlier({settings}: {settings: Settings}) {
  const found = useLive(() => live(() => latestStorms(MOST)), []);
  const plan = usePlan()?.plan;
  if (found.is !== 'there' || found.value.length === 0) return null;
  return (
    <section class="panel-card storm-earlier">
      <h2>{say('storms_so_far')}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('storms_brand')}</th>
            <th scope="col">{say('storms_level')}</th>
            <th scope="col">{say('storms_opened_at')}</th>
            <th scope="col">{say('storms_plan')}</th>
            <th scope="col">{say('storms_stands')}</th>
          </tr>
        </thead>
        <tbody>
          {found.value.map(storm => (
            <StormRow key={storm.id} storm={storm} settings={settings} plan={plan} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Overview({settings}: {settings: Settings}) {
  if (settings.brands.length === 0) {
    return (
      <Empty title={say('storms_no_brand')}>
        <p>{say('storms_no_brand_hint')}</p>
        <a class="button" data-kind="primary" href="#brands">
          {say('storms_to_brands')}
        </a>
      </Empty>
    );
  }
  return (
    <>
      <p>
        {say('storms_intro')} <a href="#storms/plan">{say('storms_to_plan')}</a>
      </p>
      <Levels settings={settings} />
      <Earlier settings={settings} />
    </>
  );
}

function Plan() {
  const plan = usePlan();
  return (
    <>
      <p class="storm-back">
        <a href="#storms">{say('storms_to_all')}</a>
      </p>
      <h2>{say('storms_plan')}</h2>
      {plan && <PlanForm {...plan} />}
    </>
  );
}

/** Storms: how each brand stands, the plan for the day, and every storm there was. */
export function Storms({settings}: {settings: Settings}) {
  const [, id, then] = place.value.split('?', 1).join('').split('/');
  if (id === undefined || id === '') return <Overview settings={settings} />;
  if (id === 'plan') return <Plan />;
  return <StormPage key={id} id={id} isReview={then === 'review'} settings={settings} />;
}
