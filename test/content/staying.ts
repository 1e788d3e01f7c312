import {live} from '../../src/content/life';
import {stay} from '../../src/content/stay';
import type {Ask, Envelope, LookFor, Name, PageState, Seen} from '../../src/messages/contract';
import {compile, pack} from '../../src/query';
import {defaults} from '../../src/settings/defaults';
import type {Settings} from '../../src/settings/settings';
import browser, {resetBrowser, sender} from '../support/fake-browser';
import {furnish, lay} from './page';

/** What every stay asks and tells beside what it finds; not counted as told. */
const beside = new Set<Name>(['thread.opened', 'page.read']);

type Message = {[N in Name]: {name: N; body: Ask<N>}}[Name];

/** The worker as a page knows it: what it was told, and what it answers. */
export const worker = {
  told: [] as Message[],
  /** Who it says is followed in the thread. */
  lookFor: {authors: [], replies: []} as LookFor,
  /** The pages that were read whole. */
  read: [] as Ask<'page.read'>[],
  answer: (message: Message): Envelope<unknown> | Promise<Envelope<unknown>> => ({
    ok: true,
    value: replyTo(message),
  }),
  /** The posts that were told of as mentions, by their words. */
  mentions: () => worker.seen().map(({post}) => post.body),
  seen: (): Seen[] =>
    worker.told.flatMap(message => (message.name === 'mentions.seen' ? message.body.seen : [])),
  of: <N extends Name>(name: N) =>
    worker.told.flatMap(message => (message.name === name ? [message.body as Ask<N>] : [])),
};

export const stateOf = (body: string, parts: Partial<PageState> = {}): PageState => ({
  id: `mention of: ${body}`,
  standing: 'waiting',
  flagged: false,
  ...parts,
});

function replyTo(message: Message): unknown {
  switch (message.name) {
    case 'mentions.seen':
      return {states: message.body.seen.map(({post}) => stateOf(post.body))};
    case 'reply.seen':
      return {states: []};
    case 'visit.asked':
      return {begun: true};
    case 'follow-ups.seen':
      return {states: [], flagged: message.body.posts.map(() => null)};
    case 'thread.opened':
      return worker.lookFor;
    case 'page.read':
      worker.read.push(message.body);
      return {noted: 0};
    case 'post.flagged':
      return stateOf(message.body.post.body, {flagged: true});
    default:
      return {};
  }
}

export async function settings(sites: Partial<Settings['sites']> = {}): Promise<void> {
  await browser.storage.local.set({
    settings: {...defaults, ready: true, sites: {...defaults.sites, ...sites}},
  });
}

export async function watchFor(query: string, accounts: {host: string; handle: string}[] = []) {
  const packed = pack(compile([{id: 'b', query}]));
  const brands = query === '' ? [] : [{id: 'b', name: 'B', queryVersion: 3, accounts}];
  await browser.storage.local.set({watch: {packed, brands}});
}

/** A comment as WordPress writes it. */
export const comment = (id: number, text: string, by = 'mara') =>
  `<li class="comment depth-1 comment-author-${by}" id="comment-${id}"><article id="div-comment-${id}" class="comment-body">
  <footer class="comment-meta"><div class="comment-author vcard"><b class="fn"><a class="url" href="/u/${by}">${by}</a></b></div>
  <div class="comment-metadata"><a href="/post/#comment-${id}"><time datetime="2026-05-04T10:00:00+00:00">4 May</time></a></div></footer>
  <div class="comment-content"><p>${text}</p></div></article></li>`;

export const thread = (...comments: string[]) =>
  lay(`<h1>A post</h1><p>Words of the article.</p><div id="comments" class="comments-area">
  <ol class="comment-list">${comments.join('')}</ol></div>`);

export const words = (id: number) => document.querySelector(`#comment-${id} p`) as HTMLElement;
export const holder = (id: number) => document.querySelector(`#comment-${id}`) as HTMLElement;

let roots: jest.SpyInstance<ShadowRoot>;

/** The buttons on the page, which no page reaches. */
const shownPills = (): HTMLElement[] =>
  roots.mock.results
    .map(({value}): ShadowRoot => value)
    .filter(({host}) => host.isConnected)
    .flatMap(root => [...root.querySelectorAll<HTMLElement>('.pill')]);

/** The words of each button. */
export const pills = (): (string | null)[] => shownPills().map(({textContent}) => textContent);

/** Where the first button stands. */
export const pillAt = (): string | undefined => shownPills()[0]?.style.translate;

/** Begins a stay on the page, and ends it with the test. */
export const began: (() => void)[] = [];
export async function begin(): Promise<void> {
  began.push(live(stay));
  await settle();
}

/** Lets everything happen that is about to. */
export const settle = () => jest.advanceTimersByTimeAsync(1500);

/** What the worker says to the page, and what the page answers. */
export function tell(name: Name, body: unknown): Promise<unknown> {
  return new Promise(resolve => {
    browser.runtime.onMessage.fire({name, body}, sender.worker(), resolve);
  });
}

export async function startOver(): Promise<void> {
  jest.useFakeTimers();
  resetBrowser();
  furnish();
  roots = jest.spyOn(Element.prototype, 'attachShadow');
  worker.told = [];
  worker.read = [];
  worker.lookFor = {authors: [], replies: []};
  worker.answer = message => ({ok: true, value: replyTo(message)});
  Object.assign(browser.runtime, {
    sendMessage: async (message: Message) => {
      if (!beside.has(message.name)) worker.told.push(message);
      return worker.answer(message);
    },
  });
  await settings();
  await watchFor('acme');
}

export function finish(): void {
  for (const end of began.splice(0)) end();
  roots.mockRestore();
  jest.useRealTimers();
}
