import {type Fix, fixed, fixesOf, fixesOfHint, hints} from '../query';
import {Icon} from '../ui/icon';
import {say, sayCount} from '../words';
import type {QueryMistake} from './draft';
import './query-notes.css';

/** Something to say of a query: a mistake or a hint, where it is, and what may have been meant. */
export type Note = QueryMistake & {as: 'mistake' | 'warning'; fixes: Fix[]};

/** So many notes are shown at once. */
const MOST = 4;
/** How much of a query a button shows of what it would write. */
const AROUND = 28;

/** What there is to say of a query, beside mistakes that were found already. */
export function notesOf(query: string, mistakes: QueryMistake[]): Note[] {
  return [
    ...mistakes.map(
      (mistake): Note => ({...mistake, as: 'mistake', fixes: fixesOf(query, mistake)}),
    ),
    ...(mistakes.length > 0 ? [] : hints(query)).map(
      (hint): Note => ({...hint, as: 'warning', fixes: fixesOfHint(query, hint)}),
    ),
  ];
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

function Fixes({query, note, write}: Omit<Props, 'notes' | 'id' | 'goTo'> & {note: Note}) {
  if (note.fixes.length === 0) return null;
  return (
    <div class="note-fixes">
      <span>{say('dashboard_did_you_mean')}</span>
      {note.fixes.map(fix => (
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
  return (
    <div id={id} class="query-notes" role="status">
      {shown.map(note => (
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
            <Fixes query={query} note={note} write={write} />
          </div>
        </div>
      ))}
      {notes.length > MOST && (
        <p class="field-hint">{sayCount('dashboard_more_notes', notes.length - MOST)}</p>
      )}
    </div>
  );
}
