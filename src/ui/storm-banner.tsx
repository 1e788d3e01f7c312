import type {StormId} from '../mention/storm-log';
import type {Settings} from '../settings/settings';
import {live, readPrivate, type StormWatch} from '../store/read';
import {numberWords, perLanguage, say, sayCount} from '../words';
import {Icon} from './icon';
import './storm-banner.css';
import {useLive} from './use-live';

const oneDigit = perLanguage(
  language => new Intl.NumberFormat(language, {maximumFractionDigits: 1}),
);

type Props = {
  settings: Settings;
  /** Where a storm and its plan are shown. */
  addressOf(id: StormId): string;
  /** In another tab, as a popup would close over it. */
  isAway?: true;
};

/** A brand that is to be watched, or has a storm that nobody has closed. */
function isUp(watch: StormWatch | undefined): watch is StormWatch & {stormId: StormId} {
  const level = watch?.level;
  return watch?.stormId !== undefined && (level === 'watch' || level === 'storm');
}

/** Shown while any brand is to be watched or has a storm: on what that rests, and the way to the plan. */
export function StormBanner({settings: {brands}, addressOf, isAway}: Props) {
  const watches = useLive(() => live(() => readPrivate('storm watch')), []);
  const known = (watches.is === 'there' && watches.value) || {};
  const up = brands.flatMap(({id, name}) => {
    const watch = known[id];
    return isUp(watch) ? [{name, watch}] : [];
  });
  if (up.length === 0) return null;
  return (
    <div class="storm-banners" role="status">
      {up.map(({name, watch: {level, count, usual, hours, stormId}}) => (
        <p key={stormId} class="storm-banner" data-level={level}>
          <Icon name="storm" />
          <span>
            <strong>{say(level === 'storm' ? 'ui_storm_of' : 'ui_watch_of', name)}</strong>{' '}
            {sayCount('ui_storm_voices', count, numberWords(hours), oneDigit().format(usual))}
          </span>
          <a href={addressOf(stormId)} {...(isAway ? {target: '_blank', rel: 'noreferrer'} : {})}>
            {say('ui_storm_open')}
          </a>
        </p>
      ))}
    </div>
  );
}
