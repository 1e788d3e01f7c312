// biome-ignore-all lint/a11y/useSemanticElements: a table draws all of its rows, this list those in sight
// biome-ignore-all lint/a11y/useFocusableInteractive: the rows take the focus, their cells need none

import {openHandOff} from '../../mention/hand-off';
import {siteOf} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import {isAskedFor} from '../../settings/asked';
import type {Settings} from '../../settings/settings';
import {targetOf} from '../../settings/target';
import {clockIn} from '../../store/read';
import {TimeChip} from '../../ui/chip';
import {excerpt} from '../../ui/excerpt';
import {waitingOnWords} from '../../ui/hand-off/waiting-on';
import {Marked} from '../../ui/marked';
import {now} from '../../ui/now';
import {kindWords} from '../../ui/triage/kinds';
import {Around, When} from '../../ui/when';
import {say} from '../../words';
import type {Entry} from './entry';

type Props = {
  outline: Entry;
  /** Absent while it is read. */
  mention: Mention | undefined;
  settings: Settings;
  /** Its place in the list. */
  at: number;
  top: number;
  height: number;
  isCurrent: boolean;
  /** True for the one row that the tab key comes to. */
  isStop: boolean;
  isPicked: boolean;
  go(extend: boolean): void;
  toggle(extend: boolean): void;
};

function Words({mention}: {mention: Mention}) {
  const {post, matches} = mention;
  const spans = matches.flatMap(match => match.spans);
  const pieces = excerpt(post.body.replace(/\n/g, ' '), spans, 260);
  return (
    <a class="row-words" href={`#mention/${mention.id}`} tabIndex={-1} lang={post.lang} dir="auto">
      <Marked pieces={pieces} />
    </a>
  );
}

function With({mention}: {mention: Mention}) {
  const handOff = openHandOff(mention.state);
  if (!handOff) return null;
  return (
    <span class="row-label" data-kind="case">
      {waitingOnWords(handOff.to, handOff.at, now.value)}
    </span>
  );
}

function Top({outline, mention, settings}: Pick<Props, 'outline' | 'mention' | 'settings'>) {
  const {brandIds, triage, tags, happened, flagged, clock} = outline;
  const posted = mention ? mention.posted : clock && clockIn(clock).posted;
  const brands = settings.brands.filter(({id}) => brandIds.includes(id)).map(({name}) => name);
  return (
    <div class="row-top">
      {mention && (
        <TimeChip
          mention={mention}
          target={targetOf(settings, mention)}
          isAsked={isAskedFor(settings, mention)}
        />
      )}
      <span class="row-brand">{brands.join(', ') || say('ui_flagged_by_hand')}</span>
      {flagged && <span class="row-label">{say('dashboard_list_flagged')}</span>}
      {mention?.post.isTranslated && <span class="row-label">{say('ui_translated')}</span>}
      {triage && <span class="row-label">{kindWords(triage)}</span>}
      {mention && <With mention={mention} />}
      {tags.map(tag => (
        <span class="row-label" data-kind="tag" key={tag}>
          {tag}
        </span>
      ))}
      <span class="row-when">{posted ? <Around {...posted} /> : <When at={happened} />}</span>
    </div>
  );
}

function Byline({outline, mention}: Pick<Props, 'outline' | 'mention'>) {
  return (
    <div class="row-byline">
      <span class="row-author" dir="auto">
        {outline.author ?? say('ui_author_unknown')}
      </span>
      <span class="row-site">{siteOf(outline)}</span>
      {mention?.post.threadTitle && (
        <span class="row-thread" dir="auto">
          {mention.post.threadTitle}
        </span>
      )}
    </div>
  );
}

/** One mention in the list of all: of one height, so that a hundred thousand can be scrolled through. */
export function Row(props: Props) {
  const {outline, mention, at, top, height, isCurrent, isStop, isPicked, go, toggle} = props;
  const name = outline.author ?? siteOf(outline);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid around it takes the keys
    <div
      class="mention-row"
      role="row"
      id={`row-${outline.id}`}
      aria-rowindex={at + 1}
      aria-selected={isPicked}
      aria-current={isCurrent ? 'true' : undefined}
      tabIndex={isStop ? 0 : -1}
      style={{top: `${top}px`, height: `${height}px`}}
      onClick={event => go(event.shiftKey)}
    >
      <div class="row-pick" role="gridcell">
        <input
          type="checkbox"
          tabIndex={-1}
          checked={isPicked}
          aria-label={say('ui_select_mention', name)}
          onClick={event => {
            event.stopPropagation();
            toggle(event.shiftKey);
          }}
        />
      </div>
      <div class="row-body" role="gridcell">
        <Top {...props} />
        <Byline {...props} />
        {mention ? <Words mention={mention} /> : <span class="row-words" aria-busy="true" />}
      </div>
    </div>
  );
}
