import {explain, parseQuery} from '../query';
import {Button} from '../ui/button';
import {Field} from '../ui/field';
import {say} from '../words';
import type {Draft, QueryMistake} from './draft';
import {queryOf} from './draft';
import {Underlay} from './underlay';

type Props = {
  draft: Draft;
  mistakes: QueryMistake[] | undefined;
  change(parts: Partial<Draft>): void;
};

/** Where a mistake is, as people count: lines and characters from one. */
function place(query: string, start: number): [line: number, character: number] {
  const before = query.slice(0, start).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

/** The query in words, so that everybody can check what it means. */
export function QuerySentence({query}: {query: string}) {
  const parsed = parseQuery(query);
  if (!parsed.ok) return null;
  return <p class="query-sentence">{explain(parsed.query)}</p>;
}

/** The query itself, with each mistake under its very characters and said beneath. */
export function QueryField({draft, mistakes = [], change}: Props) {
  const query = queryOf(draft);
  const [first] = mistakes;
  const error = first && say('dashboard_query_at', ...place(query, first.start), first.message);
  return (
    <>
      <Field label={say('dashboard_query')} hint={say('dashboard_query_hint')} error={error}>
        {tied => (
          <Underlay text={query} stretches={mistakes} as="mistake" code>
            <textarea
              {...tied}
              rows={3}
              spellcheck={false}
              autocapitalize="off"
              maxLength={4096}
              value={query}
              onInput={event => change({ownQuery: event.currentTarget.value})}
            />
          </Underlay>
        )}
      </Field>
      {draft.ownQuery !== undefined && (
        <Button kind="quiet" icon="undo" onClick={() => change({ownQuery: undefined})}>
          {say('dashboard_query_suggested')}
        </Button>
      )}
    </>
  );
}
