import {mentionId, sha256, twinsOf} from '../mention/identity';
import {withinLimits} from '../mention/limits';
import type {Match, Span} from '../mention/mention';
import type {Instant, Post} from '../mention/post';
import type {Sighting} from '../store/sighting';
import {isOfPlace, type Place} from './place';
import {isTicking, resolvePosted} from './posted';

/** An address that a person can be sent to: nothing but http and https, without credentials. */
function safeUrl(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const {protocol, username, password, href} = new URL(url);
  const isWeb = protocol === 'https:' || protocol === 'http:';
  return isWeb && username === '' && password === '' ? href : undefined;
}

function safeLink(permalink: string | undefined): {permalink?: string} {
  const url = safeUrl(permalink);
  return url === undefined ? {} : {permalink: url};
}

/** The site's id of a post counts only inside the site that shows it. */
function siteOf({site, key}: Post, place: Place): Pick<Post, 'site' | 'key'> {
  if (!isOfPlace(site, place)) return {site: place.host};
  return {site, ...(key === undefined ? {} : {key})};
}

function threadOf({threadUrl}: Post, place: Place): string {
  const url = safeUrl(threadUrl);
  return url !== undefined && isOfPlace(new URL(url).hostname, place) ? url : place.pageUrl;
}

const withSafeLink = <T extends {permalink?: string}>({permalink, ...rest}: T) => ({
  ...rest,
  ...safeLink(permalink),
});

/** A post as far as the page that sent it can be believed: the page is a stranger. */
export function believed(sent: Post, place: Place): Post {
  const {site: _site, key: _key, permalink, authorUrl, replyTo, quotes, ...rest} = sent;
  const author = safeUrl(authorUrl);
  return withinLimits({
    ...rest,
    ...siteOf(sent, place),
    threadUrl: threadOf(sent, place),
    ...safeLink(permalink),
    ...(author === undefined ? {} : {authorUrl: author}),
    ...(replyTo === undefined ? {} : {replyTo: replyTo.map(withSafeLink)}),
    ...(quotes === undefined ? {} : {quotes: quotes.map(withSafeLink)}),
  });
}

/** What matched, once for each brand and only inside the text: the page is a stranger. */
function believedMatches(matches: Match[], {body, threadTitle = ''}: Post): Match[] {
  const lengths = {body: body.length, title: threadTitle.length};
  const isInside = ({start, end, in: part}: Span) => start < end && end <= lengths[part];
  const byBrand = new Map(matches.map(match => [match.brandId, match]));
  return [...byBrand.values()].map(match => ({...match, spans: match.spans.filter(isInside)}));
}

/** A post on a page as the store takes it: named, hashed, and its time made a range. */
export async function sightingOf(
  sent: Post,
  matches: Match[],
  place: Place,
  seenAt: Instant,
): Promise<Sighting> {
  const post = believed(sent, place);
  const {host, pageUrl, zone} = place;
  const id = await mentionId(post, host);
  const posted = resolvePosted(post, seenAt, zone);
  const textHash = await sha256(post.body);
  return {
    facts: {id, post, host, pageUrl, seenAt, textHash},
    matches: believedMatches(matches, post),
    ...(posted === undefined ? {} : {posted}),
    ...(isTicking(post, seenAt) ? {isTicking: true} : {}),
    idHash: await sha256(id),
    twinHashes: await Promise.all(twinsOf(post, host, textHash).map(sha256)),
  };
}
