import {useEffect, useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {Button} from '../../ui/button';
import {Empty} from '../../ui/empty';
import {Mistake} from '../../ui/field';
import {unreadWords} from '../../ui/unread-words';
import {say} from '../../words';
import {goTo, place, queryAt} from '../place';
import {useSettled} from '../use-settled';
import {BusyBar} from './busy-bar';
import {Facets} from './facets';
import {useHand} from './hand';
import {List} from './list';
import {noteListPlace} from './list-place';
import {PickedBar} from './picked-bar';
import {register} from './register';
import {SearchBar} from './search-bar';
import type {Table} from './table';
import {useChoiceKeys} from './use-choice-keys';
import {useFound} from './use-found';
import {isNarrow, queryOf, type View, viewIn} from './view';
import {Views} from './views';

/** How long typing rests before it is searched for. */
const STILL_MS = 60;

const addressOf = (view: View): string => {
  const query = queryOf(view);
  return query === '' ? 'mentions' : `mentions?${query}`;
};

/** Nothing is read before the first run is finished: that is where the way leads then. */
function NotSetUp() {
  return (
    <Empty title={say('popup_not_set_up')}>
      <p>{say('popup_not_set_up_hint')}</p>
      <a class="button" data-kind="primary" href="welcome.html">
        {say('popup_set_up')}
      </a>
    </Empty>
  );
}

function Nothing({view}: {view: View}) {
  return (
    <Empty title={say(isNarrow(view) ? 'dashboard_none_found' : 'dashboard_none_yet')}>
      <p>{say(isNarrow(view) ? 'dashboard_none_found_hint' : 'dashboard_none_yet_hint')}</p>
    </Empty>
  );
}

type Props = {table: Table; settings: Settings};

function Listed({table, settings}: Props) {
  const asked = viewIn(queryAt(place.value));
  noteListPlace(addressOf(asked));
  const [typed, setTyped] = useState(asked.words);
  const settled = useSettled(typed, STILL_MS);
  const [isOpen, setOpen] = useState(false);
  const show = (view: View) => goTo(addressOf(view));
  useEffect(() => {
    // A view may have been asked for meanwhile, by its address: only what was typed last counts
    if (settled === typed && settled !== asked.words) {
      goTo(addressOf({...asked, words: settled}), 'replace');
    }
  }, [settled]);
  const found = useFound(table, asked);
  const hand = useHand(found, addressOf(asked));
  useChoiceKeys(hand, found.found);
  const {searched} = found;
  const isSearching = searched !== undefined && searched.looked < searched.of;
  return (
    <div class="mentions">
      <Views view={asked} />
      <SearchBar
        view={asked}
        typed={typed}
        type={setTyped}
        show={show}
        found={found.found.length}
        of={table.entries.length}
        searched={searched}
      />
      {table.entries.length > 0 && (
        <div class="facets-fold" data-open={isOpen}>
          <Button aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {say('dashboard_facets')}
          </Button>
          <Facets view={asked} numbers={found.numbers} settings={settings} show={show} />
        </div>
      )}
      <div class="mentions-main">
        <PickedBar hand={hand} of={found.found.length} settings={settings} />
        <BusyBar />
        {searched?.error !== undefined && <Mistake>{String(searched.error)}</Mistake>}
        {found.found.length > 0 && <List found={found.found} hand={hand} settings={settings} />}
        {found.found.length === 0 && !isSearching && <Nothing view={asked} />}
      </div>
    </div>
  );
}

/** All mentions: found by words, narrowed by what they are, and decided on, one or many. */
export function AllMentions({settings}: {settings: Settings}) {
  const all = register.value;
  if (all.is === 'reading') return <div class="mention-list" aria-busy="true" />;
  if (all.is === 'there') {
    const isBefore = all.value.entries.length === 0 && !settings.ready;
    return isBefore ? <NotSetUp /> : <Listed table={all.value} settings={settings} />;
  }
  return <Mistake>{unreadWords(all.error)}</Mistake>;
}
