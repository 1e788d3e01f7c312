import type {StormStanding} from '../../mention/storm-log';
import {ask} from '../../messages/ask';
import type {Brand} from '../../settings/settings';
import type {StormWatch} from '../../store/read';
import {Button} from '../../ui/button';
import {now} from '../../ui/now';
import {When} from '../../ui/when';
import {numberWords as number, say} from '../../words';
import {goTo} from '../place';
import {saving} from '../saving';
import {underOneName} from '../under-one-name';
import {figuresWords, levelNames} from './words';

const DAY = 86_400_000;
const LEARNING_DAYS = 7;

const tones: Record<StormStanding, string> = {
  learning: 'calm',
  'too little reading': 'calm',
  quiet: 'done',
  watch: 'soon',
  storm: 'late',
};

const isHigh = (level: StormStanding): boolean => level === 'watch' || level === 'storm';

/** The name of a level, in its colour; where its storm was closed, or erased elsewhere, that instead. */
export function LevelMark({watch}: {watch: StormWatch}) {
  const {level} = watch;
  const isClosed = isHigh(level) && watch.stormId === undefined;
  return (
    <span class="chip storm-level" data-tone={isClosed ? 'calm' : tones[level]}>
      {say(isClosed ? 'storms_closed_high' : levelNames[level])}
    </span>
  );
}

/** What a level means, in a sentence. */
function hintOf({level, since, stormId}: StormWatch): string | undefined {
  if (isHigh(level) && stormId === undefined) return say('storms_closed_high_hint');
  if (level === 'too little reading') return say('storms_too_little_hint');
  if (level !== 'learning') return undefined;
  const day = Math.min(LEARNING_DAYS, 1 + Math.floor((now.value - since) / DAY));
  return say('storms_learning_hint', number(Math.max(1, day)), LEARNING_DAYS);
}

async function openPlan(brandId: string): Promise<void> {
  const open = (step: string) => ask('storm.opened', {step, brandId});
  await saving(async () => {
    const {stormId} = await underOneName(brandId, open);
    goTo(`storms/${stormId}`);
  }, say('storms_opened'));
}

type Props = {brand: Brand; watch: StormWatch | undefined};

/** How the mentions of a brand stand, and on what that rests. */
export function LevelCard({brand, watch}: Props) {
  const hint = watch && hintOf(watch);
  const isUp = watch !== undefined && isHigh(watch.level);
  return (
    <li class="panel-card storm-brand">
      <div class="storm-top">
        <h2>{brand.name}</h2>
        {watch && <LevelMark watch={watch} />}
      </div>
      {!watch && <p class="field-hint">{say('storms_not_looked')}</p>}
      {watch && (
        <p>
          {figuresWords(watch)}{' '}
          <small>
            {say('storms_looked')} <When at={watch.at} />
          </small>
        </p>
      )}
      {hint && <p class="field-hint">{hint}</p>}
      {watch?.stormId === undefined ? (
        <Button kind="quiet" onClick={() => void openPlan(brand.id)}>
          {say('storms_open_plan')}
        </Button>
      ) : (
        <a class="button" data-kind={isUp ? 'primary' : 'plain'} href={`#storms/${watch.stormId}`}>
          {say('ui_storm_open')}
        </a>
      )}
    </li>
  );
}
