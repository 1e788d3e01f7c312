/**
 * The query language the slow and plain way, from its rules alone: every rule is a loop or a
 * regular expression over code points. It is the oracle for the real matcher and shares no code
 * with it.
 */
import type {Span} from '../../src/mention/mention';
import type {Post} from '../../src/mention/post';

export type NaiveTerm = {is: 'term'; form: 'word' | 'prefix' | 'exact'; text: string};
export type NaiveQuery =
  | NaiveTerm
  | {is: 'title'; of: NaiveQuery}
  | {is: 'field'; field: 'site' | 'author' | 'lang' | 'type'; value: string}
  | {is: 'and' | 'or'; of: NaiveQuery[]}
  | {is: 'not'; of: NaiveQuery}
  | {is: 'near'; words: number; ordered: boolean; left: NaiveQuery; right: NaiveQuery};

type Hit = {start: number; end: number};

const ACCENTS = [
  [0x0300, 0x036f],
  [0x0483, 0x0487],
  [0x0591, 0x05bd],
  [0x05bf, 0x05bf],
  [0x05c1, 0x05c1],
  [0x05c2, 0x05c2],
  [0x05c4, 0x05c4],
  [0x05c5, 0x05c5],
  [0x05c7, 0x05c7],
  [0x0610, 0x061a],
  [0x064b, 0x065f],
  [0x0670, 0x0670],
  [0x06d6, 0x06dc],
  [0x06df, 0x06e4],
  [0x06e7, 0x06e7],
  [0x06e8, 0x06e8],
  [0x06ea, 0x06ed],
  [0x1ab0, 0x1aff],
  [0x1dc0, 0x1dff],
  [0x20d0, 0x20f0],
  [0xfe20, 0xfe2f],
];
const INVISIBLE = [
  [0x00ad, 0x00ad],
  [0x061c, 0x061c],
  [0x180b, 0x180f],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x206f],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
  [0xe0000, 0xe0fff],
];
const isOneOf = (ranges: number[][]) => (char: string) =>
  ranges.some(
    ([from = 0, to = 0]) =>
      from <= (char.codePointAt(0) ?? -1) && (char.codePointAt(0) ?? -1) <= to,
  );
const isAccent = isOneOf(ACCENTS);
const isInvisible = isOneOf(INVISIBLE);
const BREAK = '\u200b';
const SEPARATOR = /[\s\-‐‒–—―−﹣'’‘ʼ/⁄∕]/u;
const APOSTROPHE = /['’‘ʼ＇]/u;
/** What belongs to the character before it: marks, half-width sound marks, vowels of a syllable. */
const JOINING = /[\p{M}\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb]/u;

type Cell = {char: string; start: number; end: number};

function cells(text: string): Cell[] {
  let start = 0;
  return Array.from(text, char => {
    const cell = {char, start, end: start + char.length};
    start = cell.end;
    return cell;
  });
}

function foldOne(cluster: string): string {
  const bare = (text: string) =>
    Array.from(text)
      .filter(char => !isAccent(char) && !isInvisible(char))
      .join('');
  return bare(cluster.normalize('NFKD'))
    .toLowerCase()
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ς', 'σ');
}

type Cluster = {start: number; end: number; folded: string};

/** A character with all that hangs on it, folded as one. */
function clusters(text: string): Cluster[] {
  const found: {start: number; end: number}[] = [];
  for (const {char, start, end} of cells(text)) {
    const last = found.at(-1);
    if (last && (JOINING.test(char) || isInvisible(char))) last.end = end;
    else found.push({start, end});
  }
  return found.map(({start, end}) => ({start, end, folded: foldOne(text.slice(start, end))}));
}

const fold = (text: string): string =>
  clusters(text)
    .map(cluster => cluster.folded)
    .join('');

type Class = 'none' | 'unspaced' | 'hangul' | 'spaced';

function classOf(char: string): Class {
  if (!/[\p{L}\p{M}\p{Nd}\p{Nl}]/u.test(char)) return 'none';
  if (
    /[\p{Script=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
      char,
    )
  )
    return 'unspaced';
  return /\p{Script=Hangul}/u.test(char) ? 'hangul' : 'spaced';
}

const unseen = (char: string): boolean => char !== BREAK && (isInvisible(char) || char === '_');
const digit = (char: string | undefined): boolean => char !== undefined && /\p{Nd}/u.test(char);

const ELIDED = new Set(
  'l d c j m n s t qu jusqu lorsqu puisqu quoiqu un dell all nell dall sull quell'.split(' '),
);
const TAILS = /^(?:s|ll|d|ve|re|n?[iu]n|[yn]?[aeiu]|n?[dt][ae](?:n|ki)?|y?l[ae]r?|l[iu])$/;
const PARTICLES = new Set(
  (
    '은 는 이 가 을 를 의 에 와 과 도 로 만 랑 나 야 에서 에게 으로 까지 부터 처럼 보다 한테 께서 이나 이랑 라고 ' +
    '이라고 라는 이라는 에는 에도 에서는 에서도 에게서 으로는 로는 으로도'
  ).split(' '),
);

/** The word characters that stand directly before or after a place. */
function run(list: Cell[], from: number, step: 1 | -1, of: Class): string {
  let word = '';
  for (let at = from; list[at] && classOf(list[at]?.char ?? '') === of; at += step) {
    word = step === 1 ? word + list[at]?.char : list[at]?.char + word;
  }
  return word;
}

function skip(list: Cell[], from: number, step: 1 | -1): number {
  let at = from;
  while (list[at] && unseen(list[at]?.char ?? '')) at += step;
  return at;
}

function opens(text: string, start: number): boolean {
  const list = cells(text);
  const first = list.findIndex(cell => cell.start === start);
  const at = skip(list, first - 1, -1);
  const before = list[at]?.char;
  const own = list[first]?.char ?? '';
  if (before === undefined || before === BREAK) return true;
  const there = classOf(before);
  const here = classOf(own);
  if (/[#@＃＠﹟﹫]/u.test(own)) return there !== 'spaced';
  if (here === 'none') return true;
  if (there !== 'none') return there === 'unspaced' || here === 'unspaced' || there !== here;
  const beyond = skip(list, at - 1, -1);
  const far = list[beyond]?.char;
  if (far === undefined) return true;
  if (APOSTROPHE.test(before) && classOf(far) === 'spaced' && here === 'spaced') {
    return ELIDED.has(fold(run(list, beyond, -1, 'spaced')));
  }
  return !(/[.,]/.test(before) && digit(far) && digit(own));
}

function closes(text: string, end: number): boolean {
  const list = cells(text);
  const last = list.findIndex(cell => cell.end === end);
  const at = skip(list, last + 1, 1);
  const after = list[at]?.char;
  const own = list[last]?.char ?? '';
  if (after === undefined || after === BREAK) return true;
  const there = classOf(after);
  const here = classOf(own);
  if (here === 'none') return true;
  if (there !== 'none') {
    if (there === 'unspaced' || here === 'unspaced' || there !== here) return true;
    return here === 'hangul' && PARTICLES.has(run(list, at, 1, 'hangul').normalize('NFC'));
  }
  const beyond = skip(list, at + 1, 1);
  const far = list[beyond]?.char;
  if (far === undefined) return true;
  if (APOSTROPHE.test(after) && classOf(far) === 'spaced' && here === 'spaced') {
    const tail = fold(run(list, beyond, 1, 'spaced')).replaceAll('ı', 'i');
    return TAILS.test(tail);
  }
  return !(/[.,]/.test(after) && digit(far) && digit(own));
}

/** Nothing that belongs to the last character follows. */
function isWhole(text: string, end: number): boolean {
  const rest = Array.from(text.slice(end)).find(char => !isInvisible(char));
  return rest === undefined || !JOINING.test(rest);
}

function trimmed(text: string, start: number, end: number): number {
  const list = cells(text.slice(start, end));
  while (list.length > 0 && isInvisible(list.at(-1)?.char ?? '')) list.pop();
  return start + (list.at(-1)?.end ?? 0);
}

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

function foldedHits(term: NaiveTerm, text: string): Hit[] {
  const words = fold(term.text)
    .split(new RegExp(`${SEPARATOR.source}+`, 'u'))
    .filter(Boolean);
  if (words.length === 0) return [];
  const s = SEPARATOR.source;
  const gap = `(?:['’‘ʼ]s(?=${s}))?${s}+`;
  const parts = words.map((word, at) =>
    at === 0 ? escaped(word) : `${gap}(?:${escaped(word)}|[#@]+${escaped(word)})`,
  );
  const pattern = new RegExp(parts.join(''), 'y');
  const list = clusters(text);
  const all = list.map(cluster => cluster.folded).join('');
  const hits: Hit[] = [];
  let at = 0;
  const starts = new Map<number, number>();
  const ends = new Map<number, number>();
  for (const cluster of list) {
    if (cluster.folded === '') continue;
    starts.set(at, cluster.start);
    at += cluster.folded.length;
    ends.set(at, trimmed(text, cluster.start, cluster.end));
  }
  for (const [from, start] of starts) {
    pattern.lastIndex = from;
    const found = pattern.exec(all);
    const end = found ? ends.get(from + found[0].length) : undefined;
    if (end === undefined || !opens(text, start)) continue;
    if (term.form !== 'prefix') {
      if (closes(text, end)) hits.push({start, end});
      continue;
    }
    const list = cells(text.slice(end)).map(cell => end + cell.end);
    const stop = [end, ...list].find(place => closes(text, place)) ?? text.length;
    hits.push({start, end: trimmed(text, start, stop)});
  }
  return hits;
}

function exactHits(written: string, text: string): Hit[] {
  const hits: Hit[] = [];
  const isEdge = (char: string | undefined) =>
    char !== undefined && (/\s/.test(char) || isInvisible(char));
  const inner = Array.from(written);
  while (isEdge(inner[0])) inner.shift();
  while (isEdge(inner.at(-1))) inner.pop();
  const raw = inner.join('');
  if (raw === '') return [];
  const whole = new Set(cells(text).map(cell => cell.end));
  const borders = new Set(clusters(text).map(cluster => cluster.start));
  for (let start = text.indexOf(raw); start !== -1; start = text.indexOf(raw, start + 1)) {
    const end = start + raw.length;
    if (!borders.has(start) || !whole.has(end) || !isWhole(text, end)) continue;
    if (opens(text, start) && closes(text, end)) hits.push({start, end});
  }
  return hits;
}

/** Every place where a term stands in a text. */
export function naiveHits(term: NaiveTerm, text: string): Hit[] {
  return term.form === 'exact' ? exactHits(term.text, text) : foldedHits(term, text);
}

/** The words of a text, as `NEAR` counts them. */
export function naiveWords(text: string): Hit[] {
  const words: Hit[] = [];
  const list = cells(text);
  let at = 0;
  while (at < list.length) {
    const kind = classOf(list[at]?.char ?? '');
    if (kind === 'none') {
      at++;
      continue;
    }
    const from = at;
    const start = list[from]?.start ?? 0;
    let last = at;
    at++;
    while (at < list.length) {
      const char = list[at]?.char ?? '';
      if (classOf(char) === kind) last = at;
      else if (kind === 'unspaced' || !(unseen(char) || joins(list, at, kind))) break;
      at++;
    }
    at = last + 1;
    const end = list[last]?.end ?? 0;
    if (kind !== 'unspaced') words.push({start, end});
    else {
      const cut = new Intl.Segmenter('en', {granularity: 'word'});
      for (const {segment, index, isWordLike} of cut.segment(text.slice(start, end))) {
        if (isWordLike) words.push({start: start + index, end: start + index + segment.length});
      }
    }
  }
  return words;
}

function joins(list: Cell[], at: number, kind: Class): boolean {
  const char = list[at]?.char ?? '';
  const before = list[at - 1]?.char ?? '';
  const after = list[at + 1]?.char ?? '';
  if (kind !== 'spaced') return false;
  if (APOSTROPHE.test(char)) return classOf(before) === 'spaced' && classOf(after) === 'spaced';
  return /[.,]/.test(char) && digit(before) && digit(after);
}

type Text = {in: 'body' | 'title'; text: string; blanks: Hit[]};
type Found = {spans: Span[]} | undefined;
type Group = Hit & {in: 'body' | 'title'; spans: Span[]};

const overlaps = (a: Hit, b: Hit): boolean => a.start < b.end && b.start < a.end;

function spansIn(term: NaiveTerm, texts: Text[]): Span[] {
  return texts.flatMap(({text, blanks, in: place}) =>
    naiveHits(term, text)
      .filter(hit => !blanks.some(blank => overlaps(hit, blank)))
      .map(hit => ({...hit, in: place})),
  );
}

function groups(query: NaiveQuery, texts: Text[]): Group[] {
  if (query.is === 'term') return spansIn(query, texts).map(span => ({...span, spans: [span]}));
  if (query.is === 'or') return query.of.flatMap(part => groups(part, texts));
  if (query.is !== 'near') throw new Error(`${query.is} beside NEAR`);
  const found: Group[] = [];
  for (const a of groups(query.left, texts)) {
    for (const b of groups(query.right, texts)) {
      if (a.in !== b.in) continue;
      const [first, second] = a.end <= b.start ? [a, b] : [b, a];
      if (first.end > second.start || (query.ordered && first !== a)) continue;
      const text = texts.find(one => one.in === a.in)?.text ?? '';
      const between = naiveWords(text).filter(
        word => word.start >= first.end && word.end <= second.start,
      );
      if (between.length > query.words) continue;
      found.push({
        in: a.in,
        start: first.start,
        end: second.end,
        spans: [...a.spans, ...b.spans],
      });
    }
  }
  return found;
}

function siteHolds(value: string, post: Post): boolean {
  const wanted = value.toLowerCase().replace(/^www\./, '');
  const slash = wanted.indexOf('/');
  const host = slash === -1 ? wanted : wanted.slice(0, slash);
  const path = slash === -1 ? '' : wanted.slice(slash);
  return [post.permalink, post.threadUrl].some(address => {
    if (address === undefined || !URL.canParse(address)) return false;
    const url = new URL(address);
    if (url.hostname !== host && !url.hostname.endsWith(`.${host}`)) return false;
    const rest = (url.pathname + url.search).toLowerCase();
    if (!rest.startsWith(path)) return false;
    return path === '' || path.endsWith('/') || /^$|^[/?#&]/.test(rest.slice(path.length));
  });
}

function fieldHolds(field: string, value: string, post: Post, negated: boolean): boolean {
  if (field === 'site') return siteHolds(value, post);
  if (field === 'author') {
    const same = (name: string | undefined) =>
      name !== undefined &&
      fold(name.trim().replace(/^@/, '').replace(/\s+/g, ' ')) === fold(value.replace(/^@/, ''));
    return same(post.author) || same(post.handle);
  }
  if (field === 'lang') {
    const tag = post.lang?.trim().toLowerCase().split(/[-_]/)[0];
    if (tag === undefined || tag === '' || tag === 'und') return !negated;
    return tag === value.toLowerCase();
  }
  const kind = post.kind === 'article' ? 'article' : post.opening ? 'post' : 'comment';
  return kind === value;
}

function evaluate(query: NaiveQuery, post: Post, texts: Text[], negated = false): Found {
  const open = texts.filter(text => text.in === 'body' || post.opening);
  switch (query.is) {
    case 'term': {
      const spans = spansIn(query, open);
      return spans.length > 0 ? {spans} : undefined;
    }
    case 'title': {
      const titles = texts.filter(text => text.in === 'title');
      return evaluate(query.of, {...post, opening: true}, titles, negated);
    }
    case 'field':
      return fieldHolds(query.field, query.value, post, negated) ? {spans: []} : undefined;
    case 'and': {
      const parts = query.of.map(part => evaluate(part, post, texts, negated));
      if (parts.some(part => part === undefined)) return undefined;
      return {spans: parts.flatMap(part => part?.spans ?? [])};
    }
    case 'or': {
      const parts = query.of.map(part => evaluate(part, post, texts, negated)).filter(Boolean);
      return parts.length > 0 ? {spans: parts.flatMap(part => part?.spans ?? [])} : undefined;
    }
    case 'not':
      return evaluate(query.of, post, texts, !negated) ? undefined : {spans: []};
    case 'near': {
      const found = groups(query, open);
      return found.length > 0 ? {spans: found.flatMap(group => group.spans)} : undefined;
    }
  }
}

/** Where a query matches a post; undefined when it does not. */
export function naiveMatch(query: NaiveQuery, ignore: NaiveTerm[], post: Post): Span[] | undefined {
  const places = [
    {in: 'title', text: post.threadTitle ?? ''},
    {in: 'body', text: post.body},
  ] as const;
  const texts = places.map(place => ({
    ...place,
    blanks: ignore.flatMap(phrase => naiveHits(phrase, place.text)),
  }));
  const found = evaluate(query, post, texts);
  if (!found) return undefined;
  const unique = new Map(
    found.spans.map(span => [`${span.in} ${span.start} ${span.end}`, span] as const),
  );
  return [...unique.values()].sort((a, b) =>
    a.in === b.in ? a.start - b.start || a.end - b.end : a.in === 'title' ? -1 : 1,
  );
}
