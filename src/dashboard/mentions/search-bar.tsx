import {useEffect, useRef} from 'preact/hooks';
import {Icon} from '../../ui/icon';
import {useKeys} from '../../ui/keys';
import {language, say, sayCount} from '../../words';
import {KeysHelp} from './keys-help';
import type {Searched} from './search';
import {type Sort, sorts, type View} from './view';
import {sortWords} from './words';

type Props = {
  view: View;
  typed: string;
  type(words: string): void;
  show(view: View): void;
  /** How many mentions the view holds, and how many there are; undefined while they are read. */
  found: number | undefined;
  of: number;
  searched: Searched | undefined;
};

function Told({found, of, searched}: Pick<Props, 'found' | 'of' | 'searched'>) {
  if (found === undefined) return null;
  const number = new Intl.NumberFormat(language());
  const isOver = !searched || searched.looked >= searched.of;
  return (
    <>
      <p class="list-told" role="status">
        {found === of
          ? sayCount('dashboard_kept', of)
          : sayCount('dashboard_found_of', found, number.format(of))}
      </p>
      {!isOver && (
        <p class="list-told searching">
          <progress
            aria-label={say('dashboard_searching')}
            value={searched.looked}
            max={searched.of}
          />
          {say('dashboard_searched_of', number.format(searched.looked), number.format(searched.of))}
        </p>
      )}
    </>
  );
}

/** What is searched for, in which order the list stands, and how many it holds. */
export function SearchBar({view, typed, type, show, ...told}: Props) {
  const input = useRef<HTMLInputElement>(null);
  useKeys({'/': () => input.current?.focus()});
  useEffect(() => {
    // The address may ask for other words than are typed: back, forward, a saved view
    if (document.activeElement !== input.current) type(view.words);
  }, [view.words]);
  return (
    <div class="list-top">
      <div class="search">
        <Icon name="search" />
        <input
          class="input"
          type="search"
          ref={input}
          aria-label={say('dashboard_search')}
          placeholder={say('dashboard_search')}
          value={typed}
          onInput={event => type(event.currentTarget.value)}
        />
      </div>
      <label class="list-sort">
        <span>{say('dashboard_sort')}</span>
        <select
          class="input"
          value={view.sort}
          onChange={event => show({...view, sort: event.currentTarget.value as Sort})}
        >
          {sorts.map(sort => (
            <option key={sort} value={sort} selected={sort === view.sort}>
              {say(sortWords[sort])}
            </option>
          ))}
        </select>
      </label>
      <Told {...told} />
      <KeysHelp />
    </div>
  );
}
