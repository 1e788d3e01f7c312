import type {ComponentChildren} from 'preact';
import {waitsAgainSince} from '../clock';
import type {BrandId} from '../mention/decision';
import {siteOf} from '../mention/identity';
import type {Mention} from '../mention/mention';
import {say} from '../words';
import './card.css';
import {TimeChip} from './chip';
import {excerpt} from './excerpt';
import {Icon} from './icon';
import {Marked} from './marked';
import {now} from './now';
import {OpenTime} from './open-time';
import {answeredWords, type Promised, pace} from './pace';
import {addressOf} from './source';
import {Around, When} from './when';

/** What a card needs to know beside the mention itself. */
export type CardFacts = Promised & {
  brandName(id: BrandId): string | undefined;
  /** Absent: the link opens a tab of its own. */
  open?(mention: Mention): void;
};

type Props = CardFacts & {
  mention: Mention;
  /** Ticks the card; absent where nothing can be selected. */
  pick?: {picked: boolean; toggle(): void};
  children?: ComponentChildren;
};

function Top({mention, target, isAsked = true, brandName, pick}: Props) {
  const names = mention.brandIds.map(brandName).filter(name => name !== undefined);
  return (
    <div class="card-top">
      {pick && (
        <input
          class="card-pick"
          type="checkbox"
          checked={pick.picked}
          onChange={pick.toggle}
          aria-label={say('ui_select_mention', mention.post.author ?? siteOf(mention))}
        />
      )}
      <TimeChip mention={mention} target={target} isAsked={isAsked} />
      <OpenTime mention={mention} />
      <span class="card-brand">{names.join(', ') || say('ui_flagged_by_hand')}</span>
    </div>
  );
}

function Byline({mention}: Props) {
  const {post, posted} = mention;
  return (
    <div class="card-byline">
      <span class="card-author" dir="auto">
        {post.author ?? say('ui_author_unknown')}
      </span>
      <span class="card-site">{siteOf(mention)}</span>
      <span class="card-when">
        {posted ? <Around {...posted} /> : (post.postedText ?? say('ui_posted_unknown'))}
      </span>
    </div>
  );
}

/** What was written since: by the author, or by somebody who answered us. */
function LastWord({mention}: Props) {
  const last = mention.followUps?.at(-1);
  if (!last) return null;
  const waitsAgain = waitsAgainSince(mention) !== undefined;
  return (
    <p class="card-since" dir="auto">
      {waitsAgain && `${answeredWords(mention, now.value)} · `}
      <span class="card-author">
        {say('ui_wrote_again', last.author ?? say('ui_author_unknown'))}
      </span>{' '}
      {last.posted ? <Around {...last.posted} /> : <When at={last.seenAt} />}: {last.words}
    </p>
  );
}

/** That the post is no longer on its page: nobody can be answered there. */
function Gone({mention: {goneAt}}: Props) {
  if (goneAt === undefined) return null;
  return (
    <p class="card-since">
      {say('ui_gone')} <When at={goneAt} />
    </p>
  );
}

function ThreadLink({mention, open}: Props) {
  const address = addressOf(mention);
  const title = mention.post.threadTitle ?? say('ui_thread');
  if (address === undefined)
    return (
      <div class="card-thread" dir="auto">
        {title}
      </div>
    );
  const go = (event: MouseEvent) => {
    if (!open) return;
    event.preventDefault();
    open(mention);
  };
  return (
    <a
      class="card-thread"
      href={address}
      target="_blank"
      rel="noreferrer"
      title={title}
      onClick={go}
    >
      <span dir="auto">{title}</span>
      <Icon name="open" />
    </a>
  );
}

/** One mention: where it stands, what was said, by whom, where, and what can be done (`children`). */
export function MentionCard(props: Props) {
  const {mention, children} = props;
  const {post, matches, state} = mention;
  const {tone} = pace(mention, props, now.value);
  return (
    <div class="card" data-flagged={state.flagged} data-late={tone === 'late'}>
      <Top {...props} />
      <Byline {...props} />
      <p class="card-words" lang={post.lang} dir="auto">
        <Marked
          pieces={excerpt(
            post.body,
            matches.flatMap(match => match.spans),
          )}
        />
      </p>
      {post.isTranslated && <p class="card-since">{say('ui_translated')}</p>}
      <LastWord {...props} />
      <Gone {...props} />
      <ThreadLink {...props} />
      {state.notes.map(note => (
        <p class="card-notes" dir="auto" key={note.id}>
          {note.text}
        </p>
      ))}
      {children}
    </div>
  );
}
