import {fold} from '../parts';
import type {Site} from '../site';
import {withArticle} from './article';
import {answerTo, described, showingFirst} from './description';
import {showingDeeply} from './mark';

/** One message without the replies to it; builds put other words before this name. */
const POSTS = '[class*="MessageLayout-index__message-view"]';
const AUTHOR = '[data-spot-im-class="message-username"]';
const WORDS = '[data-spot-im-class="message-text"]';

/** Messages are named so in links that lead to one: site, conversation and message. */
const ID = /^sp_\S+_c_\S+$/;

/** A message with its replies; these stand in a list inside it. */
const STACK = '.spcv_message-stack';

function idOf(element: Element): string | undefined {
  const named = element.closest(`[data-message-id], ${STACK}`)?.getAttribute('data-message-id');
  return named && ID.test(named) ? named : undefined;
}

/** Who is answered: the author of the message around this one, unless that was taken away. */
function answered(element: Element): string | undefined {
  const around = element.closest('.spcv_children-list')?.closest(STACK);
  const message = around?.querySelector(POSTS);
  if (message?.closest(STACK) !== around) return undefined;
  return fold(message?.querySelector(AUTHOR)?.textContent) || undefined;
}

const comments: Site = described({
  name: 'OpenWeb',
  owns: showingDeeply(POSTS),
  posts: POSTS,
  body: WORDS,
  // "See more" stands behind the words that are cut there
  without: `${WORDS} > p ~ span:last-child`,
  author: AUTHOR,
  authorUrl: [],
  time: ['time', '[data-spot-im-class="message-timestamp"]'],
  reach: ['likes', '[aria-label="Vote Up"] [class*="votesCounter"]'],
  refine(parts, element, page) {
    const id = idOf(element);
    return {
      ...parts,
      ...(id === undefined
        ? {}
        : {key: id, permalink: showingFirst(page, 'spot_im_comment_id', id)}),
      ...answerTo(undefined, answered(element)),
    };
  },
});

/**
 * OpenWeb (once Spot.IM), by which newspapers and portals let their readers comment. Its times are
 * ticking words, with the day and the clock in a title.
 */
export const openWeb: Site = {...withArticle(comments), inRoots: comments};
