import {happenedAt} from '../../mention/happened';
import {siteOf} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import type {Storm} from '../../mention/storm-log';
import type {Timed} from '../../report/figures/timed';
import {hintsOf, takenBetween} from '../../store/read';
import {FOUR_DAYS, type Story, storyOf, type Told} from '../../storm';

/** The window of a storm that a person opened, which the rule did not see. */
const USUAL_HOURS = 12;

/** A post of a storm, with what its wait is measured by. */
export type Said = Told & Timed;

/** Whether a person said that it is a concern; undefined where nobody said what it is. */
const isConcern = ({state}: Mention): boolean | undefined =>
  state.triage === undefined ? undefined : state.triage === 'concern';

const followersOf = ({post: {reach}}: Mention): number | undefined =>
  reach?.kind === 'followers' ? reach.value : undefined;

function standingOf(
  {state, archived}: Mention,
  brandId: string,
): Pick<Told, 'isOpen' | 'answeredAt'> {
  const standing = state.brands[brandId] ?? state.standing;
  if (standing.is === 'answered') return {isOpen: false, answeredAt: standing.answerAt};
  return {isOpen: standing.is === 'waiting' && (!archived || state.pulledFromArchive)};
}

/** A mention as a post of the story of a brand; undefined where it is not about it. */
const toldBy =
  (brandId: string) =>
  (mention: Mention): Said | undefined => {
    const {post, ...timed} = mention;
    const {brandIds, state} = timed;
    const {is} = state.brands[brandId] ?? state.standing;
    if (!brandIds.includes(brandId) || is === 'not us' || state.triage === 'not us')
      return undefined;
    const name = post.authorUrl ?? post.handle ?? post.author;
    const site = siteOf(mention);
    const [concern, followers] = [isConcern(mention), followersOf(mention)];
    return {
      ...timed,
      at: happenedAt(mention),
      site,
      thread: post.threadUrl,
      ...standingOf(mention, brandId),
      ...(timed.posted === undefined ? {} : {latest: timed.posted.to}),
      ...(post.threadTitle === undefined ? {} : {title: post.threadTitle}),
      ...(name === undefined ? {} : {author: `${site} ${name}`}),
      ...(concern === undefined ? {} : {isConcern: concern}),
      ...(followers === undefined ? {} : {followers}),
    };
  };

async function withHints(said: Said[]): Promise<Said[]> {
  const unsorted = said.filter(one => one.isConcern === undefined).map(({id}) => id);
  const hints = await hintsOf(unsorted);
  return said.map(one => {
    const kind = hints.get(one.id)?.kind;
    return one.isConcern !== undefined || kind === undefined
      ? one
      : {...one, isConcern: kind === 'concern'};
  });
}

/** How a storm spread, as far as it is kept; null where nothing of it is. */
export async function readStory(storm: Storm, now: Instant): Promise<Story<Said> | null> {
  const {brandId, openedAt, closed, log} = storm;
  const until = (closed?.at ?? now) + 1;
  const said = await takenBetween(openedAt - FOUR_DAYS, until, toldBy(brandId));
  const first = log.find(entry => entry.kind === 'level');
  const hours = first?.hours ?? USUAL_HOURS;
  return storyOf(await withHints(said), {at: openedAt, hours}) ?? null;
}
