import {useMemo, useRef} from 'preact/hooks';
import {explain, parseQuery, rewrite} from '../query';
import {Field} from '../ui/field';
import {say} from '../words';
import {type Draft, type QueryMistake, queryOf} from './draft';
import {notesOf, QueryNotes} from './query-notes';
import {Underlay} from './underlay';
import {useExplained, useSettled} from './use-settled';

type Props = {
  draft: Draft;
  mistakes: QueryMistake[] | undefined;
  change(parts: Partial<Draft>): void;
};

/** How long a query stands still before what is wrong with it is said. */
const STILL_MS = 350;
/** A query that is pasted may be longer than it can be: what is wrong is said, not cut off. */
const MOST_TYPED = 20_000;

/** The query in words, so that everybody can check what it means. */
export function QuerySentence({query}: {query: string}) {
  const explained = useExplained(query);
  const sentence = useMemo(() => {
    const parsed = parseQuery(explained);
    return parsed.ok ? explain(parsed.query) : undefined;
  }, [explained]);
  return sentence === undefined ? null : <p class="query-sentence">{sentence}</p>;
}

const none: QueryMistake[] = [];

/** The query itself, each mistake and hint under its very characters and said beneath. */
export function QueryField({draft, mistakes = none, change}: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const query = queryOf(draft);
  const settled = useSettled(query, STILL_MS);
  const isStill = settled === query;
  const notes = useMemo(() => notesOf(query, mistakes), [query, mistakes.length]);
  const shown = useRef(notes);
  if (isStill || notes.length === 0) shown.current = notes;
  const write = (ownQuery: string) => {
    if (!isStill) return; // What is offered was made for what stood here before
    change({ownQuery});
    area.current?.focus();
  };
  const goTo = (start: number, end: number) => {
    area.current?.focus();
    area.current?.setSelectionRange(start, Math.max(end, start + 1));
  };
  return (
    <Field label={say('dashboard_query')} hint={say('dashboard_query_hint')}>
      {tied => (
        <>
          <Underlay text={query} stretches={notes} code>
            <textarea
              {...tied}
              ref={area}
              aria-describedby={`${tied.id}-notes ${tied['aria-describedby'] ?? ''}`}
              aria-invalid={mistakes.length > 0}
              rows={2}
              spellcheck={false}
              autocapitalize="off"
              maxLength={MOST_TYPED}
              value={query}
              onInput={event => {
                const {value} = event.currentTarget;
                const isPasted = event.inputType === 'insertFromPaste';
                change({ownQuery: isPasted ? rewrite(value) : value});
              }}
            />
          </Underlay>
          <QueryNotes
            id={`${tied.id}-notes`}
            query={isStill ? query : settled}
            notes={shown.current}
            goTo={goTo}
            write={write}
          />
        </>
      )}
    </Field>
  );
}
