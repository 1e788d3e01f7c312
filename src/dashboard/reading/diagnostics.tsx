import {counts, type Diagnostics as Found, live, readPrivate} from '../../store/read';
import {Mistake} from '../../ui/field';
import {unreadWords} from '../../ui/unread-words';
import {useLive} from '../../ui/use-live';
import {When} from '../../ui/when';
import {say, sayCount, type Word} from '../../words';

const cuts: [cut: keyof Found['cuts'], words: Word][] = [
  ['page', 'dashboard_cut_page'],
  ['post', 'dashboard_cut_post'],
  ['page allowance', 'dashboard_cut_page_allowance'],
  ['site allowance', 'dashboard_cut_site_allowance'],
  ['flag allowance', 'dashboard_cut_flag_allowance'],
];

const nothing: Found = {cuts: {}, missed: []};

function Cuts({found}: {found: Found['cuts']}) {
  return (
    <ul class="plain-list">
      {cuts.map(([cut, words]) => {
        const tally = found[cut];
        return (
          tally && (
            <li key={cut}>
              {say(words)} <Often {...tally} />
            </li>
          )
        );
      })}
    </ul>
  );
}

function Often({count, at}: {count: number; at: number}) {
  return (
    <span class="reading-often">
      {sayCount('dashboard_often', count)} <When at={at} />
    </span>
  );
}

function Missed({found}: {found: Found['missed']}) {
  return (
    <ul class="plain-list">
      {found
        .toSorted((a, b) => b.count - a.count)
        .map(({reader, host, ...tally}) => (
          <li key={`${reader} ${host ?? ''}`}>
            {host === undefined || host === reader.toLowerCase() ? reader : `${reader}, ${host}`}{' '}
            <Often {...tally} />
          </li>
        ))}
    </ul>
  );
}

/** Where reading fell short so far: which site readers found nothing, and which limits were reached. */
export function Diagnostics() {
  const found = useLive(() => live(() => readPrivate('diagnostics')), []);
  const kept = useLive(() => live(counts), []);
  const {cuts, missed} = (found.is === 'there' ? found.value : undefined) ?? nothing;
  return (
    <div class="panel-card">
      <h2>{say('dashboard_fell_short')}</h2>
      <p class="field-hint">{say('dashboard_fell_short_hint')}</p>
      {kept.is === 'failed' && <Mistake>{unreadWords(kept.error)}</Mistake>}
      {kept.is === 'there' && <p>{sayCount('dashboard_store_open', kept.value.total)}</p>}
      <h3>{say('dashboard_missed')}</h3>
      {missed.length === 0 ? <p>{say('dashboard_missed_none')}</p> : <Missed found={missed} />}
      <h3>{say('dashboard_cuts')}</h3>
      {Object.keys(cuts).length === 0 ? <p>{say('dashboard_cuts_none')}</p> : <Cuts found={cuts} />}
    </div>
  );
}
