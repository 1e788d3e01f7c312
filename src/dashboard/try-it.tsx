import {useMemo, useState} from 'preact/hooks';
import {compile, parseQuery, why} from '../query';
import type {Brand} from '../settings/settings';
import {Field} from '../ui/field';
import {say} from '../words';
import {type Draft, queryOf} from './draft';
import {linesIn} from './lines';
import {QuerySentence} from './query-field';
import {Reasons} from './reasons';
import {Stored} from './stored';
import './try-it.css';
import {type Circumstance, circumstancesIn, postOf} from './try-post';
import {type Stretch, Underlay} from './underlay';
import {useExplained} from './use-settled';

/** Where a query finds the brand in a text, and why it does or does not. */
function tryOn(query: string, ignored: string, text: string, about: Circumstance) {
  const ignore = linesIn(ignored);
  const post = postOf(text, about);
  const reason = why({query, ignore}, post);
  if (!reason) return undefined;
  const spans = compile([{id: 'draft', query, ignore}]).match(post)[0]?.spans ?? [];
  const stretches = spans
    .filter(span => span.in === 'body')
    .map(({start, end}): Stretch => ({start, end, as: 'match'}));
  return {...reason, stretches};
}

type AboutProps = {query: string; about: Circumstance; change(about: Circumstance): void};

/** What a query asks of a post beside its words: shown only where it asks. */
function About({query, about, change}: AboutProps) {
  return (
    <>
      {circumstancesIn(query).map(({name, words}) => (
        <Field key={name} label={say(words)}>
          {tied => (
            <input
              {...tied}
              value={about[name] ?? ''}
              onInput={event => change({...about, [name]: event.currentTarget.value})}
            />
          )}
        </Field>
      ))}
    </>
  );
}

type Props = {
  draft: Draft;
  /** The brand as it is in force; undefined for a new one. */
  saved?: Brand | undefined;
  /** Says the query in words too, where it is not written in sight. */
  explains?: boolean;
};

/** A text to try a query on, while it is written: what would be found, and why, in words. */
export function TryIt({draft, saved, explains = false}: Props) {
  const [typed, setTyped] = useState<string>();
  const [about, setAbout] = useState<Circumstance>({});
  const name = draft.name.trim();
  const query = queryOf(draft);
  const text = typed ?? (name === '' ? '' : say('dashboard_try_sample', name));
  const explained = useExplained(query);
  const tried = useMemo(
    () => tryOn(explained, draft.ignore, text, about),
    [explained, draft.ignore, text, JSON.stringify(about)],
  );
  return (
    <section class="try-it">
      <h2>{say('dashboard_try')}</h2>
      {query === '' && <p class="try-it-hint">{say('dashboard_try_nothing')}</p>}
      {explains && query !== '' && <QuerySentence query={query} />}
      <Field label={say('dashboard_try_text')} hint={say('dashboard_try_hint')}>
        {tied => (
          <Underlay text={text} stretches={tried?.stretches ?? []}>
            <textarea
              {...tied}
              rows={4}
              value={text}
              onInput={event => setTyped(event.currentTarget.value)}
            />
          </Underlay>
        )}
      </Field>
      <About query={query} about={about} change={setAbout} />
      {tried && <Reasons why={tried} />}
      {query !== '' && !parseQuery(query).ok && (
        <p class="try-it-hint">{say('dashboard_try_mistake')}</p>
      )}
      <Stored draft={draft} saved={saved} />
    </section>
  );
}
