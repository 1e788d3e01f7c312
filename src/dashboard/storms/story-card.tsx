import type {Storm} from '../../mention/storm-log';
import type {Story, Told} from '../../storm';
import {Icon} from '../../ui/icon';
import {now} from '../../ui/now';
import {percent} from '../../ui/percent';
import {isWeb} from '../../ui/source';
import {When} from '../../ui/when';
import {numberWords as number, say, sayCount} from '../../words';
import {queryOf, viewIn} from '../mentions/view';
import {TimeLine} from './time-line';

const HOUR = 3_600_000;

/** Hops shown at once: the others are in the list of mentions. */
const MOST_HOPS = 60;

const localDay = (at: number): string => {
  const day = new Date(at);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
};

/** The list of what is unanswered of a story, the oldest first; of one site where it is named. */
function unansweredAt({first}: Story, brandId: string, site?: string): string {
  const view = viewIn('');
  const chosen = {
    ...view.chosen,
    brand: [brandId],
    state: ['waiting', 'not asked'],
    ...(site === undefined ? {} : {site: [site]}),
  };
  return `#mentions?${queryOf({...view, sort: 'oldest', chosen, from: localDay(first.at)})}`;
}

function Figure({name, value, more}: {name: string; value: string; more?: string}) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {value}
        {more && <small>{more}</small>}
      </dd>
    </div>
  );
}

function Figures({story, storm}: Props) {
  const {posts, authors, sites, hops, concerns, sorted, followers, shown, first} = story;
  const hours = Math.floor(((storm.closed?.at ?? now.value) - first.at) / HOUR);
  return (
    <dl class="storm-figures">
      <Figure
        name={say('storms_since_first')}
        value={sayCount('storms_hours', hours)}
        more={say('storms_of_four_days')}
      />
      <Figure
        name={say('storms_posts')}
        value={number(posts.length)}
        more={sayCount('storms_authors', authors)}
      />
      <Figure
        name={say('storms_sites')}
        value={number(sites.length)}
        more={sayCount('storms_threads', hops.length)}
      />
      <Figure
        name={say('storms_concerns')}
        value={sorted === 0 ? say('storms_unknown') : percent(concerns / sorted)}
        more={sorted === 0 ? '' : say('storms_of_sorted', number(concerns), number(sorted))}
      />
      <Figure
        name={say('storms_followers')}
        value={shown === 0 ? say('storms_unknown') : number(followers)}
        more={shown === 0 ? '' : say('storms_of_authors', number(shown), number(authors))}
      />
    </dl>
  );
}

/** What of it waits for an answer, with the ways to it. */
function Unanswered({story, storm: {brandId}}: Props) {
  const {open, posts, sites} = story;
  if (open === 0) return <p class="storm-open">{say('storms_all_answered')}</p>;
  const waiting = sites.filter(site => site.open > 0);
  return (
    <div class="storm-open">
      <a class="button" data-kind="primary" href={unansweredAt(story, brandId)}>
        {say('storms_unanswered', number(open), number(posts.length))}
      </a>
      {waiting.length > 1 && (
        <ul>
          {waiting.map(({site, open}) => (
            <li key={site}>
              <a href={unansweredAt(story, brandId, site)}>
                {say('storms_on_site', site, number(open))}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function ThreadLink({thread, title, site}: Told) {
  const words = title ?? thread;
  if (!isWeb(thread)) return <>{words}</>;
  return (
    <a href={thread} dir="auto" target="_blank" rel="noreferrer" title={site}>
      {words}
    </a>
  );
}

function Hops({story: {hops, first}}: Pick<Props, 'story'>) {
  return (
    <div class="storm-hops">
      <table>
        <caption class="unseen">{say('storms_hops')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('storms_hop_after')}</th>
            <th scope="col">{say('storms_hop_site')}</th>
            <th scope="col">{say('storms_hop_thread')}</th>
            <th scope="col">{say('storms_posts')}</th>
          </tr>
        </thead>
        <tbody>
          {hops.slice(0, MOST_HOPS).map(hop => (
            <tr key={hop.first.thread}>
              <td>{sayCount('storms_hours', Math.floor((hop.first.at - first.at) / HOUR))}</td>
              <td>
                {hop.first.site}
                {hop.isNewSite && <small class="storm-new">{say('storms_new_site')}</small>}
              </td>
              <td>
                <ThreadLink {...hop.first} />
              </td>
              <td>{number(hop.posts)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {hops.length > MOST_HOPS && (
        <p class="field-hint">{sayCount('storms_more_hops', hops.length - MOST_HOPS)}</p>
      )}
    </div>
  );
}

type Props = {story: Story; storm: Storm};

/** How far a storm has come: where it began, every hop, how wide it is, and what waits. */
export function StoryCard({story, storm}: Props) {
  return (
    <section class="panel-card storm-story" aria-label={say('storms_story')}>
      <p class="storm-first">
        <Icon name="open" />
        <span>
          {say('storms_began')} <ThreadLink {...story.first} /> · {story.first.site} ·{' '}
          <When at={story.first.at} /> ·{' '}
          <a href={`#mention/${story.first.id}`}>{say('storms_see_first')}</a>
        </span>
      </p>
      <Figures story={story} storm={storm} />
      <Unanswered story={story} storm={storm} />
      <TimeLine story={story} storm={storm} />
      <Hops story={story} />
    </section>
  );
}
