import {act, render, screen} from '@testing-library/preact';
import {Dashboard} from '../../../src/dashboard/dashboard';
import {place} from '../../../src/dashboard/place';
import {record} from '../../../src/store/write/record';
import {rules, sighting} from '../../store/sample';

/** Keeps a mention of Acme by each of these authors, the first one the newest. */
export async function keep(...authors: string[]): Promise<void> {
  const now = Date.now();
  const seen = authors.map((author, at) => {
    const posted = {from: now - (at + 1) * 60_000, to: now - (at + 1) * 60_000};
    return sighting(`id${at}${author.toLowerCase().replace(' ', '')}`, {
      post: {author, body: `Acme lost my parcel, says ${author}`},
      facts: {seenAt: now - at * 1_000},
      posted,
    });
  });
  await record(seen, {rules, room: Infinity});
}

/** What is done once a view is drawn, as listening to keys, is done a frame later. */
const drawn = () =>
  act(() => new Promise<void>(resolve => requestAnimationFrame(() => setTimeout(resolve))));

/** Shows the dashboard at a place, once its rows or its parts are there. */
export async function open(at: string, words: string | RegExp): Promise<void> {
  place.value = at;
  render(<Dashboard />);
  await screen.findAllByText(words);
  await drawn();
}

/** The authors of the rows that are drawn, in their order. */
export const authors = (): string[] =>
  [...document.querySelectorAll('.row-author')].map(one => one.textContent ?? '');
