import type {Mention} from '../../src/mention/mention';
import type {BriefSubject, BriefWords} from '../../src/report/brief';
import {aMention} from './a-mention';

/** Words of a brief that say which they are. */
export const words: BriefWords = {
  title: (brand, site) => `${brand} on ${site}`,
  heading: part => part.toUpperCase(),
  from: name => `from ${name}`,
  reach: ({kind, value}) => `${value} ${kind}`,
  moment: at => `at ${at}`,
  within: ({from, to}) => (from === to ? `at ${from}` : `${from} to ${to}`),
  waited: ({from}, now) => `waits ${now - from}`,
  wrote: author => `${author}:`,
  unknownAuthor: 'somebody',
  unknownTime: 'some time',
  nothingAsked: 'put it right',
};

/** A post with other parts. */
export const post = (parts: Partial<Mention['post']>) => ({...aMention().post, ...parts});

/** A mention that was handed to Ravi by Dana. */
export function subject(parts: Partial<Mention> = {}, handOff = {}): BriefSubject {
  return {
    mention: aMention({host: 'www.forum.example', posted: {from: 100, to: 100}, ...parts}),
    brands: ['Acme'],
    address: 'https://forum.example/t/1#a',
    handOff: {to: 'Ravi', by: 'Dana', ask: 'Refund the fee', dueAt: 900, ...handOff},
    known: ['concern', 'billing'],
    now: 700,
  };
}
