import type {Glimpse, Mention} from '../mention/mention';
import type {Passed} from '../messages/contract';
import type {Shown} from '../store/write/whole-page';

const isSameGlimpse = (a: Glimpse, b: Glimpse): boolean =>
  a.author === b.author && a.words === b.words;

/** True for the mention's own post, by any of its names: it must not seem gone for a mere edit. */
function isPost({post}: Mention, {key, permalink, author, words}: Passed): boolean {
  return (
    (key !== undefined && key === post.key) ||
    (permalink !== undefined && permalink === post.permalink) ||
    (author === post.author && words !== '' && post.body.startsWith(words))
  );
}

const glimpseOf = ({author, words}: Passed): Glimpse => ({
  words,
  ...(author === undefined ? {} : {author}),
});

/** True where the posts before and after the mention stand side by side. */
function isClosedUp({neighbours}: Mention, posts: Passed[]): boolean {
  const {before, after} = neighbours ?? {};
  if (!before || !after) return false;
  return posts.some((post, at) => {
    const next = posts[at + 1];
    return next !== undefined && isSameGlimpse(post, before) && isSameGlimpse(next, after);
  });
}

/**
 * What a page that was read whole shows of a mention. It is gone only where both of its neighbours
 * are there, with nothing between them: a post may as well be on another page now, folded away, or
 * not loaded yet.
 * @param isErased true of a post of which nothing is to be kept
 */
export function shownOf(
  mention: Mention,
  posts: Passed[],
  isErased: (post: Passed) => boolean,
): Shown | undefined {
  const at = posts.findIndex(post => isPost(mention, post));
  if (at === -1) return isClosedUp(mention, posts) ? 'gone' : undefined;
  const [before, after] = [posts[at - 1], posts[at + 1]].map(one =>
    one && isErased(one) ? undefined : one,
  );
  return {
    neighbours: {
      ...(before ? {before: glimpseOf(before)} : {}),
      ...(after ? {after: glimpseOf(after)} : {}),
    },
  };
}
