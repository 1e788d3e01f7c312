import type {Post, ReplyTo} from '../mention/post';

/** A name as it is compared: without its sign and its case. */
export const folded = (name: string): string => name.trim().replace(/^@/, '').toLowerCase();

const isWordPart = (char: string | undefined): boolean =>
  char !== undefined && /[\p{L}\p{N}_]/u.test(char);

/** True when the text addresses somebody: `@name`, with no more of a name behind it. */
function addresses(body: string, name: string): boolean {
  const text = body.toLowerCase();
  const call = `@${folded(name)}`;
  for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, at + 1)) {
    if (!isWordPart(text[at + call.length])) return true;
  }
  return false;
}

/** What a post answers or quotes, as far as the page says. */
export const targetsOf = ({replyTo = [], quotes = []}: Post): ReplyTo[] => [...replyTo, ...quotes];

/** True when a post names somebody: as its target, in a quote, or by @name. */
export function calls(post: Post, name: string | undefined): boolean {
  if (name === undefined || folded(name) === '') return false;
  const isNamed = targetsOf(post).some(
    ({author}) => author !== undefined && folded(author) === folded(name),
  );
  return isNamed || addresses(post.body, name);
}
