import type {Storm} from '../../mention/storm-log';
import type {Settings} from '../../settings/settings';
import {live, readPrivate, type StormWatch, stormById} from '../../store/read';
import {Empty} from '../../ui/empty';
import {Mistake} from '../../ui/field';
import {useLive} from '../../ui/use-live';
import {say} from '../../words';
import {LevelMark} from './level-card';
import {Review} from './review';
import {StoryCard} from './story-card';
import {usePlan} from './use-plan';
import {useStory} from './use-story';
import {brandName, figuresWords} from './words';
import {Work} from './work';

type Props = {storm: Storm; settings: Settings};

/** How a storm stands: as its brand does now, while it is worked on. */
function Standing({storm, watch}: {storm: Storm; watch: StormWatch | undefined}) {
  if (storm.closed) return <p class="storm-stand">{say('storms_is_closed')}</p>;
  const isOwn = watch?.stormId === storm.id;
  if (!isOwn) return null;
  return (
    <p class="storm-stand">
      <LevelMark watch={watch} /> {figuresWords(watch)}
    </p>
  );
}

function Spread({storm}: {storm: Storm}) {
  const story = useStory(storm);
  if (story.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (story.is === 'reading') return <p role="status">{say('storms_reading')}</p>;
  if (!story.value) return <p class="panel-card">{say('storms_no_posts')}</p>;
  return <StoryCard story={story.value} storm={storm} />;
}

function Open({storm, settings}: Props) {
  const watches = useLive(() => live(() => readPrivate('storm watch')), []);
  const plan = usePlan();
  const watch = watches.is === 'there' ? watches.value?.[storm.brandId] : undefined;
  return (
    <>
      <div class="storm-top">
        <h2>{brandName(settings, storm.brandId)}</h2>
        <Standing storm={storm} watch={watch} />
        <a href={`#storms/${storm.id}/review`}>{say('storms_review')}</a>
      </div>
      <Spread storm={storm} />
      {plan && <Work storm={storm} plan={plan.plan} />}
    </>
  );
}

/** One storm: how it spreads, and what is done about it; or afterwards, how it went. */
export function StormPage({
  id,
  isReview,
  settings,
}: {
  id: string;
  isReview: boolean;
  settings: Settings;
}) {
  const found = useLive(() => live(() => stormById(id)), [id]);
  if (found.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (found.is === 'reading') return null;
  const storm = found.value;
  return (
    <>
      <p class="storm-back">
        <a href={isReview ? `#storms/${id}` : '#storms'}>
          {say(isReview ? 'storms_to_storm' : 'storms_to_all')}
        </a>
      </p>
      {!storm && (
        <Empty title={say('storms_unknown_storm')}>
          <p>{say('storms_unknown_storm_hint')}</p>
        </Empty>
      )}
      {storm &&
        (isReview ? (
          <Review storm={storm} settings={settings} />
        ) : (
          <Open storm={storm} settings={settings} />
        ))}
    </>
  );
}
