import {
  type Entering,
  entering,
  type Headline,
  HOUR,
  headline,
  minutesBetween,
  needsReply,
  startOfWait,
} from '../clock';
import type {BrandId} from '../mention/decision';
import type {Mention} from '../mention/mention';
import type {Instant} from '../mention/post';
import type {Settings} from '../settings/settings';
import {live, waitsSince} from '../store/read';
import {durationWords, isKnown} from '../ui/durations';
import {now} from '../ui/now';
import {percent} from '../ui/percent';
import {type Source, useLive} from '../ui/use-live';
import {numberWords, say, sayCount} from '../words';
import {first} from './first';
import {rowsAreShown} from './lists';

const DAY_MS = 24 * 60 * 60_000;
const PERIOD_MS = 7 * DAY_MS;

/** A week may hold thousands of mentions: it is read once the first rows are on the screen. */
const later: Source<{mentions: Mention[]}> = {subscribe: () => () => undefined};

function headlineWords(figure: Headline): {big: string; small: string} {
  if (figure.is === 'not known yet') return {big: '–', small: say('popup_within_not_known')};
  if (figure.is === 'so far') {
    const {answered, of} = figure;
    return {big: say('popup_of', answered, of), small: say('popup_within_so_far')};
  }
  const {share, low, high, of} = figure;
  return {
    big: percent(share),
    small: say('popup_within_range', percent(low), percent(high), of),
  };
}

/** The week's mentions that need a reply, as the figure counts them. */
function weekOf(mentions: Mention[], {brands, target}: Settings, at: Instant): Entering {
  // A brand since removed asked for every reply, as far as anybody can tell
  const policyOf = (id: BrandId) =>
    brands.find(brand => brand.id === id)?.needsReply ?? 'everything';
  const asked = mentions.filter(mention =>
    needsReply(mention.state, mention.brandIds.map(policyOf)),
  );
  return entering(asked, {clock: 'customer', horizon: HOUR, now: at, target});
}

function longestWait(mention: Mention | undefined, at: Instant): {big: string; small?: string} {
  if (!mention) return {big: '–'};
  const {from, to} = startOfWait(mention);
  const [most, least] = [minutesBetween(from, at), minutesBetween(to, at)];
  const big = durationWords(most);
  return isKnown(most, least) ? {big} : {big, small: say('popup_longest_at_most')};
}

function Figure({big, small, label}: {big: string; small?: string; label: string}) {
  return (
    <div class="figure">
      <dt>{label}</dt>
      <dd>
        <span class="figure-big">{big}</span>
        {small && <span class="figure-small">{small}</span>}
      </dd>
    </div>
  );
}

/** How fast we answered this week, how many wait now, and the longest wait. */
export function Figures({settings}: {settings: Settings}) {
  const today = Math.floor(now.value / DAY_MS);
  const stands = useLive(() => first, []);
  const week = useLive(
    () => (rowsAreShown.value ? live(() => waitsSince(now.peek() - PERIOD_MS, now.peek())) : later),
    [today, rowsAreShown.value],
  );
  const entered =
    week.is === 'there' ? weekOf(week.value.mentions, settings, now.value) : undefined;
  const figure = headlineWords(
    entered ? headline(entered.waits, HOUR) : {is: 'not known yet', of: 0},
  );
  const vague = entered?.outside['posted too vague'] ?? 0;
  const there = stands.is === 'there' ? stands.value : undefined;
  return (
    <section class="figures" aria-label={say('popup_figures')}>
      <dl>
        <Figure label={say('popup_within')} {...figure} />
        <Figure
          label={say('popup_waiting_now')}
          big={there ? numberWords(there.counts.waiting) : '–'}
        />
        <Figure label={say('popup_longest')} {...longestWait(there?.longest, now.value)} />
      </dl>
      <p class="figures-note">
        {say('popup_figures_note')}
        {vague > 0 && ` ${sayCount('popup_figures_vague', vague)}`}
      </p>
    </section>
  );
}
