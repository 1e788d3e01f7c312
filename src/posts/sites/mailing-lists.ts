import {timeSaid} from '../time';
import {described} from './description';
import {showing} from './mark';
import {said} from './place';

/** Pipermail, the archive of Mailman 2: one message is one page. */
export const pipermail = described({
  name: 'Pipermail',
  owns: showing('head link[rel="made" i][href^="mailto:"]'),
  posts: 'body',
  body: 'pre',
  quotes: 'pre > i',
  author: 'b',
  authorUrl: [],
  time: 'i',
  refine: (parts, _element, {url}) => (parts.author ? {...parts, permalink: url.href} : undefined),
});

/** HyperKitty, the archive of Mailman 3. */
export const hyperkitty = described({
  name: 'HyperKitty',
  owns: showing('.email .email-body'),
  posts: '.email',
  body: '.email-body',
  without: '.quoted-switch',
  quotes: '.quoted-text',
  author: '.email-author .name',
  permalink: 'a[href*="/message/"]',
  time: '.email-date [title]@title',
  opening: '.email-first',
  threadTitle: '.thread-header h3',
  refine: parts => ({...parts, postedText: parts.postedText?.replace(/^\D*: /, '')}),
});

/** MHonArc: one message is one page; its head is a list of names and values. */
export const mhonarc = described({
  name: 'MHonArc',
  owns: ({document}) => document.firstChild?.nodeValue?.includes('MHonArc') ?? false,
  posts: 'body',
  body: 'pre, tt',
  refine(parts, element, {url}) {
    const head = Object.fromEntries(
      Array.from(element.querySelectorAll('li'), line => [
        said(line, 'em, strong, b')?.replace(':', ''),
        said(line, '@text')?.replace(/^:\s*/, ''),
      ]),
    );
    const {From, Date: sent} = head;
    return From === undefined
      ? undefined
      : {...parts, author: From.replace(/ <.*$/, ''), permalink: url.href, ...timeSaid(sent)};
  },
});

/** What a header says behind its name, without the address in brackets behind a person's. */
const headerValue = (header: string | undefined): string | undefined =>
  header?.replace(/^[^:]*:\s*/, '').replace(/\s*<[^>]*>?$/, '');

/** Hypermail from version 2.2 on, as the W3C's archives have it: one message is one page. */
export const hypermail = described({
  name: 'Hypermail',
  owns: showing('meta[name="generator" i][content^="hypermail" i]'),
  posts: '.mail',
  body: '',
  without: '.headers, #received, .received',
  quotes: '[class^="quotelev"]',
  refine(parts, element, {url}) {
    const from = headerValue(said(element, ['.headers #from', '.headers .from']));
    const sent = headerValue(said(element, ['.headers #date', '.headers .date']));
    return from === undefined
      ? undefined
      : {...parts, author: from, permalink: url.href, ...timeSaid(sent)};
  },
});
