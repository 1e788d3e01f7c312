import {useEffect, useRef} from 'preact/hooks';
import {siteOf} from '../../../mention/identity';
import {isAskedFor} from '../../../settings/asked';
import type {Settings} from '../../../settings/settings';
import {targetOf} from '../../../settings/target';
import {live, readerOf, type Whole} from '../../../store/read';
import {TimeChip} from '../../../ui/chip';
import {Empty} from '../../../ui/empty';
import {Mistake} from '../../../ui/field';
import {useKeys} from '../../../ui/keys';
import {momentWords} from '../../../ui/moments';
import {unreadWords} from '../../../ui/unread-words';
import {type Source, useLive} from '../../../ui/use-live';
import {When} from '../../../ui/when';
import {say} from '../../../words';
import {TriageOf} from '../../desk/triage-of';
import {goTo} from '../../place';
import {KeysHelp} from '../keys-help';
import {Actions} from './actions';
import {AsSeen} from './as-seen';
import {Decisions} from './decisions';
import './one.css';
import {Pictures} from './pictures';
import {Around, Edits, Sightings} from './since';
import {WhyFound} from './why-found';

type Kept = Extract<Whole, {is: 'kept'}>;

/** Tells of a mention as soon as what its tombstone would be called is known. */
const whole = (id: string): Source<Whole> => ({
  subscribe(next, failed) {
    const life = new AbortController();
    void readerOf(id).then(read => {
      if (life.signal.aborted) return;
      life.signal.addEventListener('abort', live(read).subscribe(next, failed));
    }, failed);
    return () => life.abort();
  },
});

const brandsOf = ({brandIds}: Kept['mention'], {brands}: Settings): string[] =>
  brands.filter(({id}) => brandIds.includes(id)).map(({name}) => name);

function Top({mention, settings}: {mention: Kept['mention']; settings: Settings}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [mention.id]);
  const author = mention.post.author ?? say('ui_author_unknown');
  return (
    <header class="one-top">
      <h2 tabIndex={-1} ref={heading}>
        {say('dashboard_one_title', author, siteOf(mention))}
      </h2>
      <p class="row-top">
        <TimeChip
          mention={mention}
          target={targetOf(settings, mention)}
          isAsked={isAskedFor(settings, mention)}
        />
        <span class="row-brand">
          {brandsOf(mention, settings).join(', ') || say('ui_flagged_by_hand')}
        </span>
        {mention.state.tags.map(tag => (
          <span class="row-label" data-kind="tag" key={tag}>
            {tag}
          </span>
        ))}
      </p>
      {mention.goneAt !== undefined && (
        <p class="one-gone" role="status">
          {say('dashboard_gone', momentWords(mention.goneAt))}
        </p>
      )}
    </header>
  );
}

function Notes({mention}: {mention: Kept['mention']}) {
  const {notes} = mention.state;
  if (notes.length === 0) return null;
  return (
    <section class="one-part">
      <h2>{say('dashboard_notes')}</h2>
      {notes.map(({id, text, at, by}) => (
        <div class="one-note" key={id}>
          <p dir="auto">{text}</p>
          <p class="field-hint">
            {by === '' ? say('dashboard_by_nobody') : by} · <When at={at} />
          </p>
        </div>
      ))}
    </section>
  );
}

function OneMention({kept, asked, settings}: {kept: Kept; asked: string; settings: Settings}) {
  const {mention, decisions, evidence} = kept;
  return (
    <>
      <Top mention={mention} settings={settings} />
      {asked !== mention.id && <p class="one-gone">{say('dashboard_merged_here')}</p>}
      <Actions mention={mention} brands={brandsOf(mention, settings)} />
      <div class="one-columns">
        <div class="one-column">
          <AsSeen mention={mention} />
          <Pictures evidence={evidence} />
          <Edits mention={mention} evidence={evidence} />
          <Around mention={mention} />
        </div>
        <div class="one-column">
          <TriageOf mention={mention} />
          <Notes mention={mention} />
          <Decisions mention={mention} decisions={decisions} />
          <WhyFound mention={mention} settings={settings} />
          <Sightings mention={mention} evidence={evidence} />
        </div>
      </div>
    </>
  );
}

function NotHere({found}: {found: Exclude<Whole, Kept>}) {
  if (found.is === 'unknown') {
    return (
      <Empty title={say('dashboard_one_unknown')}>
        <p>{say('dashboard_one_unknown_hint')}</p>
      </Empty>
    );
  }
  const {at, by} = found.tombstone;
  return (
    <Empty title={say('dashboard_one_erased')}>
      <p>
        {by === ''
          ? say('dashboard_one_erased_hint', momentWords(at))
          : say('dashboard_one_erased_by', momentWords(at), by)}
      </p>
    </Empty>
  );
}

type Props = {id: string; back: string; settings: Settings};

/** Everything about one mention: what was seen, why it was kept, what was decided. */
export function MentionPage({id, back, settings}: Props) {
  const found = useLive(() => whole(id), [id]);
  useKeys({Escape: () => goTo(back)});
  return (
    <article class="one">
      <p>
        <a href={`#${back}`}>{say('dashboard_back_to_list')}</a>
      </p>
      {found.is === 'reading' && <div class="reading" aria-busy="true" />}
      {found.is === 'failed' && <Mistake>{unreadWords(found.error)}</Mistake>}
      {found.is === 'there' && found.value.is === 'kept' && (
        <OneMention kept={found.value} asked={id} settings={settings} />
      )}
      {found.is === 'there' && found.value.is !== 'kept' && <NotHere found={found.value} />}
      <KeysHelp />
    </article>
  );
}
