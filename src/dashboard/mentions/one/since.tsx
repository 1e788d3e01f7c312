import {difference} from '../../../mention/difference';
import type {Glimpse, Mention} from '../../../mention/mention';
import type {Evidence} from '../../../store/read';
import {momentWords, withinWords} from '../../../ui/moments';
import {say, sayCount} from '../../../words';

type EditedText = Extract<Evidence, {kind: 'edited'}>;

const isEdit = (row: Evidence): row is EditedText => row.kind === 'edited';

/** One text held against the one before; what went is struck out, what came is underlined. */
function Edit({before, edit}: {before: string; edit: EditedText}) {
  return (
    <li>
      <p>{say('dashboard_edited', momentWords(edit.at))}</p>
      <p class="one-words difference" dir="auto">
        {difference(before, edit.body).map(({is, text}, at) => {
          if (is === 'added') return <ins key={at}>{text}</ins>;
          return is === 'removed' ? <del key={at}>{text}</del> : text;
        })}
      </p>
    </li>
  );
}

function AsWritten({edit}: {edit: EditedText}) {
  return (
    <section class="one-part">
      <h2>{say('dashboard_as_written')}</h2>
      <p>{say('dashboard_edited', momentWords(edit.at))}</p>
      <p class="one-words" dir="auto">
        {edit.body}
      </p>
    </section>
  );
}

/** What later readings showed otherwise: the words behind a translation, and what was edited since. */
export function Edits({mention: {post}, evidence}: {mention: Mention; evidence: Evidence[]}) {
  const texts = evidence.filter(isEdit);
  const written = post.isTranslated ? texts[0] : undefined;
  const edits = written ? texts.slice(1) : texts;
  return (
    <>
      {written && <AsWritten edit={written} />}
      {edits.length > 0 && <Edited first={written?.body ?? post.body} edits={edits} />}
    </>
  );
}

function Edited({first, edits}: {first: string; edits: EditedText[]}) {
  return (
    <section class="one-part">
      <h2>{sayCount('dashboard_edits', edits.length)}</h2>
      <p class="field-hint">{say('dashboard_edits_hint')}</p>
      <ol class="edits">
        {edits.map((edit, at) => (
          <Edit key={edit.id} before={edits[at - 1]?.body ?? first} edit={edit} />
        ))}
      </ol>
    </section>
  );
}

/** When the post was seen, and when it was missing. */
export function Sightings({mention, evidence}: {mention: Mention; evidence: Evidence[]}) {
  const {seenAt, lastSeenAt, sightings, pageUrl} = mention;
  const gaps = evidence.filter(({kind}) => kind === 'gone' || kind === 'back');
  return (
    <section class="one-part">
      <h2>{say('dashboard_sightings')}</h2>
      <ul class="plain-list">
        <li>
          {say('dashboard_seen_first', momentWords(seenAt))}
          <br />
          <span class="field-hint one-address">{pageUrl}</span>
        </li>
        {gaps.map(({id, kind, at}) => (
          <li key={id}>
            {say(kind === 'gone' ? 'dashboard_seen_gone' : 'dashboard_seen_back', momentWords(at))}
          </li>
        ))}
        {sightings > 1 && (
          <li>{sayCount('dashboard_seen_last', sightings, momentWords(lastSeenAt))}</li>
        )}
      </ul>
    </section>
  );
}

function Neighbour({title, glimpse}: {title: string; glimpse: Glimpse | undefined}) {
  return (
    <>
      <dt>{title}</dt>
      <dd dir="auto">
        {glimpse ? (
          <>
            <strong>{glimpse.author ?? say('ui_author_unknown')}</strong>: {glimpse.words}
          </>
        ) : (
          say('dashboard_neighbour_none')
        )}
      </dd>
    </>
  );
}

/** The posts around it in its thread, and what was written since. */
export function Around({mention: {neighbours, followUps}}: {mention: Mention}) {
  if (!neighbours && !followUps) return null;
  return (
    <section class="one-part">
      <h2>{say('dashboard_around')}</h2>
      {neighbours && (
        <dl class="facts">
          <Neighbour title={say('dashboard_neighbour_before')} glimpse={neighbours.before} />
          <Neighbour title={say('dashboard_neighbour_after')} glimpse={neighbours.after} />
        </dl>
      )}
      {followUps && (
        <>
          <h3>{say('dashboard_follow_ups')}</h3>
          <ul class="plain-list">
            {followUps.map(({id, author, words, posted, seenAt}) => (
              <li key={id} dir="auto">
                <strong>{author ?? say('ui_author_unknown')}</strong>: {words}{' '}
                <span class="field-hint">{posted ? withinWords(posted) : momentWords(seenAt)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
