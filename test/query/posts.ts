import type {Post} from '../../src/mention/post';

/** A post with just these parts; a reply on example.org unless they say otherwise. */
export function post(parts: Partial<Post>): Post {
  return {
    kind: 'post',
    opening: false,
    body: '',
    threadUrl: 'https://forum.example.org/t/1',
    site: 'forum.example.org',
    ...parts,
  };
}
