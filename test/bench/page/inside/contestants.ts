// Runs in the page, in a world of its own: what finding can cost, from merely reading to the libraries.
import {AhoCorasick as Monyone} from '@monyone/aho-corasick';
import {Trie} from '@tanishiking/aho-corasick';
import BrunoRB from 'ahocorasick';
import findAndReplace from 'findandreplacedomtext';
import {findAll} from 'highlight-words-core';
import Mark from 'mark.js';
import Modern from 'modern-ahocorasick';
import {accountsOn, ownTracesOf} from '../../../../src/content/own-posts';
import {worthIn} from '../../../../src/content/worth';
import {openReader, type ReaderOptions} from '../../../../src/posts/index';
import {unpack} from '../../../../src/query/index';
import type {WatchList} from '../../../../src/settings/watch-list';

/** One way of finding: made ready for some terms, it then finds them on the page. */
type Contestant = (terms: string[], watch: WatchList) => () => number;

function* texts(): Generator<string> {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) yield node.nodeValue ?? '';
}

const pattern = (terms: string[]): RegExp => {
  const escaped = terms.map(term => term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?:${escaped.join('|')})`, 'gi');
};

const lower = (terms: string[]): string[] => terms.map(term => term.toLowerCase());

function sum(count: (text: string) => number): number {
  let all = 0;
  for (const text of texts()) all += count(text);
  return all;
}

function readAll(options?: ReaderOptions): number {
  let posts = 0;
  for (const _ of openReader(document, new URL(location.href), options).read()) posts++;
  return posts;
}

/** The content script's look at a page, which it takes in slices, in one go: of what was compiled elsewhere. */
function gate({packed, brands}: WatchList): number {
  const ownTraces = ownTracesOf(
    accountsOn(
      location.hostname,
      brands.flatMap(({accounts}) => accounts),
    ),
  );
  const reasons = {matcher: unpack(packed), ownTraces};
  let found = 0;
  for (const isReason of worthIn([document.body], reasons)) if (isReason) found++;
  return found;
}

const contestants: Record<string, Contestant> = {
  /** The least that looking at all words can cost. */
  L0: () => () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      length += node.nodeValue?.length ?? 0;
    }
    return length;
  },
  L1: () => () => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let all = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.nodeValue ?? '';
      for (let at = 0; at < text.length; at++) all = (all + text.charCodeAt(at)) | 0;
    }
    return all;
  },
  'the gate': (_, watch) => () => gate(watch),
  'every post, its site known': () => () => readAll(),
  'every post, nothing known': () => () => readAll({sites: []}),
  'walker + regex': terms => {
    const any = pattern(terms);
    return () => sum(text => text.match(any)?.length ?? 0);
  },
  'mark.js': terms => () => {
    let count = 0;
    new Mark(document.body).mark(terms, {
      accuracy: 'exactly',
      diacritics: true,
      separateWordSearch: false,
      done: marks => {
        count = marks;
      },
    });
    return count;
  },
  findandreplacedomtext: terms => {
    const any = pattern(terms);
    return () => {
      findAndReplace(document.body, {find: any, wrap: 'mark'});
      return document.querySelectorAll('mark').length;
    };
  },
  'highlight-words-core': terms => () =>
    sum(
      textToHighlight =>
        findAll({searchWords: terms, textToHighlight, autoEscape: true}).filter(
          ({highlight}) => highlight,
        ).length,
    ),
  'modern-ahocorasick': terms => {
    const machine = new Modern(lower(terms));
    return () => sum(text => machine.search(text.toLowerCase()).length);
  },
  '@monyone/aho-corasick': terms => {
    const machine = new Monyone(lower(terms));
    return () => sum(text => machine.matchInText(text.toLowerCase()).length);
  },
  '@tanishiking/aho-corasick': terms => {
    const machine = new Trie(lower(terms));
    return () => sum(text => machine.parseText(text.toLowerCase()).length);
  },
  ahocorasick: terms => {
    const machine = new BrunoRB(lower(terms));
    return () => sum(text => machine.search(text.toLowerCase()).length);
  },
};

let run: () => number = () => 0;

/** What the bench calls from outside. */
Object.assign(globalThis, {
  contest: {
    prepare(name: string, terms: string[], watch: WatchList) {
      const began = performance.now();
      run = contestants[name]?.(terms, watch) ?? run;
      return performance.now() - began;
    },
    run() {
      const began = performance.now();
      const hits = run();
      return {hits, ms: performance.now() - began};
    },
  },
});
