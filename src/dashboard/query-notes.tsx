import {useMemo} from 'preact/hooks';
import {type Fix, fixed, fixesOf, fixesOfHint, hints} from '../query';
import {Icon} from '../ui/icon';
import {say, sayCount} from '../words';
import type {QueryMistake} from './draft';
import './query-notes.css';

/** Something to say of a query: a mistake or a hint, and where it is. */
export type Note = QueryMistake & {as: 'mistake' | 'warning'};

/** So many notes are shown at once. */
const MOST = 4;
/** Each fix is tried on the whole query: where so much is wrong, only the first is looked at. */
const MANY = 20;
/** How much of a query a button shows of what it would write. */
const AROUND = 28;

/** What there is to say of a query, beside mistakes that were found already. */
export function notesOf(query: string, mistakes: QueryMistake[]): Note[] {
  if (mistakes.length > 0) return mistakes.map(mistake => ({...mistake, as: 'mistake'}));
  return hints(query).map(hint => ({...hint, as: 'warning'}));
}

/** Where a mistake is, as people count: lines and characters from one. */
function placeIn(query: string, start: number): [line: number, character: number] {
  const before = query.slice(0, start).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

/** The line that a fix makes of the query, as much of it as shows the difference. */
function preview(query: string, fix: Fix): string {
  const text = fixed(query, fix);
  const changed = fix.start + fix.text.length;
  const lineEnd = text.indexOf('\n', changed);
  const from = Math.max(text.lastIndexOf('\n', fix.start - 1) + 1, fix.start - AROUND);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, changed + AROUND);
  const [before, after] = [text.charAt(from - 1), text.charAt(to)];
  const isCut = (beside: string) => beside !== '' && beside !== '\n';
  return `${isCut(before) ? '…' : ''}${text.slice(from, to)}${isCut(after) ? '…' : ''}`;
}

type Props = {
  id: string;
  query: string;
  notes: Note[];
  /** Takes the person to characters of the query. */
  goTo(start: number, end: number): void;
  write(query: string): void;
};

type FixesProps = Pick<Props, 'query' | 'write'> & {note: Note};

function Fixes({query, note, write}: FixesProps) {
  const fixes = useMemo(
    () => (note.as === 'mistake' ? fixesOf(query, note) : fixesOfHint(query, note)),
    [query, note],
  );
  if (fixes.length === 0) return null;
  return (
    <div class="note-fixes">
      <span>{say('dashboard_did_you_mean')}</span>
      {fixes.map(fix => (
        <button
          key={`${fix.start} ${fix.text}`}
          type="button"
          class="note-fix"
          onClick={() => write(fixed(query, fix))}
        >
          <code>{preview(query, fix)}</code>
        </button>
      ))}
    </div>
  );
}

/** Each mistake and hint with its place, its reason, and by one click what may have been meant. */
export function QueryNotes({id, query, notes, goTo, write}: Props) {
  const shown = notes.slice(0, MOST);
  const withFixes = notes.length > MANY ? 1 : MOST;
  return (
    <div id={id} class="query-notes" role="status">
      {shown.map((note, at) => (
        <div class="query-note" data-as={note.as} key={`${note.start} ${note.message}`}>
          <Icon name="warning" />
          <div>
            <button
              type="button"
              class="note-place"
              title={say('dashboard_go_there')}
              onClick={() => goTo(note.start, note.end)}
            >
              {say('dashboard_query_place', ...placeIn(query, note.start))}
            </button>{' '}
            {note.message}
            {at < withFixes && <Fixes query={query} note={note} write={write} />}
          </div>
        </div>
      ))}
      {notes.length > MOST && (
        <p class="field-hint">{sayCount('dashboard_more_notes', notes.length - MOST)}</p>
      )}
    </div>
  );
}
