import type {Instant} from '../../mention/post';
import type {Storm} from '../../mention/storm-log';
import {FOUR_DAYS, type Story} from '../../storm';
import {now} from '../../ui/now';
import {language, numberWords as number, say, type Word} from '../../words';

const HOUR = 3_600_000;
const DAYS = [0, 24, 48, 72, 96] as const;

/** The drawing's own units; it is stretched to any width. */
const [WIDE, HIGH] = [960, 160];

/** A picture needs no more corners than it has dots. */
const MOST_CORNERS = 480;

type Props = {story: Story; storm: Storm};

/** How far along the four days a moment lies, in per cent; what comes later stands at the end. */
const share = (at: Instant, from: Instant): number =>
  Math.min(100, Math.max(0, (100 * (at - from)) / FOUR_DAYS));

/** The line of how many posts there were by when. */
function curve({posts, first}: Story): string {
  const step = Math.max(1, Math.ceil(posts.length / MOST_CORNERS));
  const corner = (index: number): string => {
    const x = (share(posts[index]?.at ?? first.at, first.at) / 100) * WIDE;
    return `${x.toFixed(1)},${(HIGH - ((index + 1) / posts.length) * HIGH).toFixed(1)}`;
  };
  const some = posts.flatMap((_, index) => (index % step === 0 ? [corner(index)] : []));
  const end = Math.min(now.value, first.at + FOUR_DAYS);
  const last = corner(posts.length - 1);
  const stays = `${((share(end, first.at) / 100) * WIDE).toFixed(1)},0`;
  return [`0,${HIGH}`, ...some, last, stays].join(' ');
}

function Mark({at, from, words, kind}: {at: Instant; from: Instant; words: string; kind: string}) {
  const left = share(at, from);
  return (
    <span
      class="storm-mark"
      data-kind={kind}
      data-side={left > 70 ? 'left' : undefined}
      style={{left: `${left}%`}}
    >
      <span>{words}</span>
    </span>
  );
}

function Marks({story, storm}: Props) {
  const from = story.first.at;
  const marks: [Word, Instant | undefined, string][] = [
    ['ui_storm_watch', storm.watchAt, 'watch'],
    ['ui_storm_storm', storm.stormAt, 'storm'],
    ['storms_over', storm.closed?.at, 'over'],
  ];
  return marks.map(([word, at, kind]) =>
    at === undefined ? null : <Mark key={kind} at={at} from={from} words={say(word)} kind={kind} />,
  );
}

function Hops({story: {hops, first, posts}}: Pick<Props, 'story'>) {
  const before = (at: Instant) => posts.filter(post => post.at <= at).length / posts.length;
  return hops.map(hop => (
    <span
      key={hop.first.thread}
      class="storm-hop"
      data-new={hop.isNewSite}
      style={{
        left: `${share(hop.first.at, first.at)}%`,
        bottom: `${100 * before(hop.first.at)}%`,
      }}
    />
  ));
}

/** How it spread, on the scale of the four days that it takes until a complaint is national news. */
export function TimeLine({story, storm}: Props) {
  const hours = Math.floor((now.value - story.first.at) / HOUR);
  const days = new Intl.NumberFormat(language(), {style: 'unit', unit: 'day', unitDisplay: 'long'});
  return (
    <figure class="storm-line">
      <div
        class="storm-drawing"
        role="img"
        aria-label={say('storms_line_says', number(story.posts.length), number(hours))}
      >
        <span class="storm-most">{number(story.posts.length)}</span>
        <svg viewBox={`0 0 ${WIDE} ${HIGH}`} preserveAspectRatio="none" aria-hidden="true">
          {DAYS.map(hour => (
            <path key={hour} class="storm-day" d={`M${(hour / 96) * WIDE} 0V${HIGH}`} />
          ))}
          <polyline points={curve(story)} />
        </svg>
        <Marks story={story} storm={storm} />
        <Hops story={story} />
      </div>
      <div class="storm-scale" aria-hidden="true">
        {DAYS.map(hour => (
          <span key={hour} style={{left: `${(100 * hour) / 96}%`}}>
            {hour === 0 ? say('storms_first_post') : days.format(hour / 24)}
          </span>
        ))}
      </div>
      <figcaption class="field-hint">{say('storms_line_hint')}</figcaption>
    </figure>
  );
}
