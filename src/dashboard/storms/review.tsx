import {useMemo} from 'preact/hooks';
import {HOUR, minutesBetween} from '../../clock';
import type {Instant} from '../../mention/post';
import type {Storm} from '../../mention/storm-log';
import {askedFor} from '../../report/figures/asked';
import {figuresOf} from '../../report/figures/figures';
import {wholly} from '../../report/figures/steps';
import type {Settings} from '../../settings/settings';
import type {Story} from '../../storm';
import {Button} from '../../ui/button';
import {durationWords} from '../../ui/durations';
import {Mistake} from '../../ui/field';
import {numberWords as number, say, sayCount} from '../../words';
import {KeyFigures} from '../report/key-figures';
import {LeftOutTable} from '../report/left-out-table';
import {dayWords, timeWords} from '../report/moment';
import '../report/report.css';
import '../report/sheet.css';
import {RowTable} from '../../ui/row-table';
import {askingOf} from '../times/asking-of';
import type {Said} from './read-story';
import {TimeLine} from './time-line';
import {useStory} from './use-story';
import {brandName, byWords, entryWords} from './words';

/** Moments of a storm: each with how long after the first post it was. */
function Moments({storm, story}: {storm: Storm; story: Story}) {
  const first = story.first.at;
  const answers = story.posts.flatMap(({answeredAt}) => answeredAt ?? []);
  const answered = answers.length === 0 ? undefined : answers.sort((a, b) => a - b)[0];
  const moments: [string, Instant | undefined][] = [
    [say('storms_first_post'), first],
    [say('ui_storm_watch'), storm.watchAt],
    [say('ui_storm_storm'), storm.stormAt],
    [say('storms_first_answer'), answered],
    [say('storms_calm'), storm.calmAt],
    [say('storms_over'), storm.closed?.at],
  ];
  const inOrder = moments.toSorted((a, b) => (a[1] ?? Infinity) - (b[1] ?? Infinity));
  const rows = inOrder.map(([name, at]): [string, string, string] => [
    name,
    at === undefined ? '–' : timeWords(at),
    at === undefined ? '–' : durationWords(minutesBetween(first, at)),
  ]);
  return (
    <RowTable head={[say('storms_what'), say('storms_when'), say('storms_after')]} rows={rows} />
  );
}

/** The figures of those who need a reply, as everywhere: who waits still has waited until now. */
function figuresNow({story, storm, settings}: Read) {
  const asking = askingOf(settings, Date.now(), storm.brandId);
  const asked = askedFor(story.posts, asking);
  const {waits} = asked.within('team', HOUR);
  return {
    figures: wholly(figuresOf(story.posts, asking, asked)),
    answered: waits.inOrder.answers.length,
    of: waits.length,
  };
}

function Answers(read: Read) {
  const {story, settings} = read;
  const {figures, answered, of} = useMemo(() => figuresNow(read), [story, settings]);
  return (
    <>
      <p>{say('storms_answered', number(answered), number(of))}</p>
      <KeyFigures figures={figures} />
      <LeftOutTable figures={figures} />
    </>
  );
}

function Spread({story, storm}: {story: Story; storm: Storm}) {
  const {posts, authors, sites, hops} = story;
  return (
    <>
      <p>
        {sayCount(
          'storms_wide',
          posts.length,
          sayCount('storms_authors', authors),
          sayCount('storms_threads', hops.length),
        )}{' '}
        {sites.map(({site}) => site).join(', ')}
      </p>
      <TimeLine story={story} storm={storm} />
    </>
  );
}

function Steps({storm}: {storm: Storm}) {
  const {done, closed, openedAt} = storm;
  const rows = [...done.values()].map(({words, at, by}): [string, ...string[]] => [
    words,
    timeWords(at),
    durationWords(minutesBetween(openedAt, at)),
    by || say('storms_somebody'),
  ]);
  const left = (closed?.left ?? []).map((words): [string, ...string[]] => [
    words,
    say('storms_not_done'),
    '–',
    '–',
  ]);
  return (
    <RowTable
      head={[say('storms_step'), say('storms_when'), say('storms_after_alert'), say('storms_by')]}
      rows={[...rows, ...left]}
    />
  );
}

function WholeLog({storm}: {storm: Storm}) {
  return (
    <table class="sheet-worst">
      <thead>
        <tr>
          <th scope="col">{say('storms_when')}</th>
          <th scope="col">{say('storms_by')}</th>
          <th scope="col">{say('storms_what')}</th>
        </tr>
      </thead>
      <tbody>
        {storm.log.map(entry => (
          <tr key={entry.id}>
            <td>{timeWords(entry.kind === 'told' ? entry.toldAt : entry.at)}</td>
            <td>{byWords(entry)}</td>
            <td>{entryWords(entry)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Sheet({storm, settings, story}: Props & {story: Story<Said> | null}) {
  return (
    <article class="sheet storm-sheet">
      <header>
        <h2>{say('storms_review_of', brandName(settings, storm.brandId))}</h2>
        <p>{dayWords(story?.first.at ?? storm.openedAt)}</p>
      </header>
      {story ? (
        <>
          <h3>{say('storms_moments')}</h3>
          <Moments storm={storm} story={story} />
          <h3>{say('storms_story')}</h3>
          <Spread storm={storm} story={story} />
          <h3>{say('storms_answers')}</h3>
          <Answers story={story} storm={storm} settings={settings} />
        </>
      ) : (
        <p>{say('storms_no_posts')}</p>
      )}
      <h3>{say('storms_plan')}</h3>
      <Steps storm={storm} />
      <h3>{say('storms_log')}</h3>
      <WholeLog storm={storm} />
    </article>
  );
}

type Props = {storm: Storm; settings: Settings};
type Read = Props & {story: Story<Said>};

/** How a storm went, from its log, to be printed. */
export function Review({storm, settings}: Props) {
  const story = useStory(storm);
  if (story.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (story.is === 'reading') return <p role="status">{say('storms_reading')}</p>;
  return (
    <>
      <div class="report-ways">
        <Button kind="primary" onClick={() => print()}>
          {say('dashboard_report_print')}
        </Button>
        {!storm.closed && <span class="field-hint">{say('storms_review_open')}</span>}
      </div>
      <div class="report-holder">
        <Sheet storm={storm} settings={settings} story={story.value} />
      </div>
    </>
  );
}
