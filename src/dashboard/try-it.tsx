import {useState} from 'preact/hooks';
import type {Span} from '../mention/mention';
import type {Post} from '../mention/post';
import {compile, parseQuery} from '../query';
import {Field} from '../ui/field';
import {Icon} from '../ui/icon';
import {say} from '../words';
import {type Draft, queryOf} from './draft';
import './try-it.css';
import {QuerySentence} from './query-field';
import {Underlay} from './underlay';

/** The post that the text would be, somewhere on the web. */
const postOf = (body: string): Post => ({
  kind: 'post',
  opening: false,
  body,
  site: 'forum.example',
  threadUrl: 'https://forum.example/',
});

/** Where a draft's query finds the brand in a text; undefined when it does not match. */
export function foundIn(draft: Draft, text: string): Span[] | undefined {
  const query = queryOf(draft);
  if (!parseQuery(query).ok) return undefined;
  const ignore = draft.ignore.split('\n').filter(line => line.trim() !== '');
  const [match] = compile([{id: 'draft', query, ignore}]).match(postOf(text));
  return match?.spans;
}

function Verdict({isFound}: {isFound: boolean}) {
  return (
    <p class="verdict" data-found={isFound} role="status">
      <Icon name={isFound ? 'check' : 'dash'} />
      {say(isFound ? 'dashboard_try_yes' : 'dashboard_try_no')}
    </p>
  );
}

/** A text to try a query on, while it is written: what would be found, and why, in words. */
export function TryIt({draft}: {draft: Draft}) {
  const [typed, setTyped] = useState<string>();
  const name = draft.name.trim();
  const query = queryOf(draft);
  const text = typed ?? (name === '' ? '' : say('dashboard_try_sample', name));
  const spans = foundIn(draft, text);
  return (
    <section class="try-it">
      <h2>{say('dashboard_try')}</h2>
      {query === '' ? (
        <p class="try-it-hint">{say('dashboard_try_nothing')}</p>
      ) : (
        <QuerySentence query={query} />
      )}
      <Field label={say('dashboard_try_text')} hint={say('dashboard_try_hint')}>
        {tied => (
          <Underlay text={text} stretches={spans ?? []} as="match">
            <textarea
              {...tied}
              rows={4}
              value={text}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          </Underlay>
        )}
      </Field>
      {query !== '' && parseQuery(query).ok && <Verdict isFound={spans !== undefined} />}
    </section>
  );
}
