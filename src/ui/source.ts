import type {Mention} from '../mention/mention';

/** True for an address that may be a link: a page may have given us any other kind too. */
export const isWeb = (address: string | undefined): address is string =>
  address !== undefined && URL.canParse(address) && /^https?:$/.test(new URL(address).protocol);

/** Where the post can be read: its permalink, else its thread, else the page it was seen on. */
export function addressOf({post, pageUrl}: Mention): string | undefined {
  return [post.permalink, post.threadUrl, pageUrl].find(isWeb);
}
