import {type ToneFigures, type ToneOfThread, toneFigures} from '../../report/shore-up/tones';
import {latestTones, live, type ToneThread, toneThreads} from '../../store/read';
import {Empty} from '../../ui/empty';
import {Mistake} from '../../ui/field';
import {isWeb} from '../../ui/source';
import {useLive} from '../../ui/use-live';
import {When} from '../../ui/when';
import {numberWords, say, sayCount, type Word} from '../../words';
import {Scrolled} from './scrolled';
import {ToneBar} from './tone-bar';

/** Pages whose tones are looked at, the ones read last. */
const PAGES = 300;
/** Threads in the table. */
const ROWS = 50;

type Known = {figures: ToneFigures; threads: Map<string, ToneThread>; isCut: boolean};

async function known(): Promise<Known> {
  const pages = await latestTones(PAGES);
  const threads = await toneThreads(pages.map(({thread}) => thread));
  const replied = new Map<string, number>();
  for (const [thread, {repliedAt}] of threads) {
    if (repliedAt !== undefined) replied.set(thread, repliedAt);
  }
  return {figures: toneFigures(pages, replied), threads, isCut: pages.length === PAGES};
}

const trends: Record<ToneFigures['trend'], Word> = {
  'too few': 'shore_trend_few',
  better: 'shore_trend_better',
  worse: 'shore_trend_worse',
  'no clear turn': 'shore_trend_none',
};

const turns = {
  better: 'shore_turn_better',
  worse: 'shore_turn_worse',
  same: 'shore_turn_same',
} as const;

function Row({one, title}: {one: ToneOfThread; title: string}) {
  return (
    <tr>
      <th scope="row">
        {isWeb(one.thread) ? (
          <a href={one.thread} target="_blank" rel="noreferrer">
            {title}
          </a>
        ) : (
          title
        )}
        <span class="field-hint">
          {say('shore_tone_read')} <When at={one.at} />
          {one.undated > 0 && ` · ${sayCount('shore_tone_undated', one.undated)}`}
        </span>
      </th>
      <td>
        <ToneBar counts={one.before} />
      </td>
      <td>
        <ToneBar counts={one.after} />
      </td>
      <td>{say(one.turn === undefined ? 'shore_turn_few' : turns[one.turn])}</td>
    </tr>
  );
}

function Threads({figures, threads}: Omit<Known, 'isCut'>) {
  return (
    <section class="panel-card times-wide">
      <h2>{say('shore_tone_threads')}</h2>
      <Scrolled label={say('shore_tone_threads')}>
        <table class="times-table shore-table">
          <thead>
            <tr>
              <th scope="col">{say('shore_col_thread')}</th>
              <th scope="col">{say('shore_col_before')}</th>
              <th scope="col">{say('shore_col_after')}</th>
              <th scope="col">{say('shore_col_turn')}</th>
            </tr>
          </thead>
          <tbody>
            {figures.threads.slice(0, ROWS).map(one => (
              <Row
                key={one.thread}
                one={one}
                title={threads.get(one.thread)?.title ?? one.thread.replace(/^https?:\/\//, '')}
              />
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}

/** How the tone of threads turned after our first reply, in numbers alone. */
export function Tones() {
  const found = useLive(() => live(known), []);
  if (found.is === 'failed') return <Mistake>{say('ui_store_shut')}</Mistake>;
  if (found.is === 'reading') return null;
  const {figures, isCut} = found.value;
  const {better, worse, of, trend, unread, withoutUs} = figures;
  return (
    <>
      <p class="shore-intro">{say('shore_tone_intro')}</p>
      {figures.threads.length === 0 ? (
        <Empty title={say('shore_tone_nothing')}>
          <p>{say('shore_tone_nothing_hint')}</p>
        </Empty>
      ) : (
        <>
          <section class="panel-card shore-trend" aria-label={say('shore_tone_turned')}>
            <h2>{say('shore_tone_turned')}</h2>
            <p class="times-big">
              {say('shore_tone_so_far', numberWords(better), numberWords(of))}
            </p>
            <p>{say('shore_tone_worse', numberWords(worse), numberWords(of - better - worse))}</p>
            <p>{say(trends[trend])}</p>
          </section>
          <Threads {...found.value} />
        </>
      )}
      <p class="field-hint">
        {unread > 0 && `${sayCount('shore_tone_unread', unread)} `}
        {withoutUs > 0 && sayCount('shore_tone_without', withoutUs)}
        {isCut && ` ${sayCount('shore_tone_latest', PAGES)}`}
      </p>
    </>
  );
}
