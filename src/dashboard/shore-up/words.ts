import type {ContactKind, ContactResult} from '../../mention/contact-point';
import {say, type Word} from '../../words';

const kinds: Record<ContactKind, Word> = {
  form: 'shore_kind_form',
  phone: 'shore_kind_phone',
  mailbox: 'shore_kind_mailbox',
  chat: 'shore_kind_chat',
  other: 'shore_kind_other',
};

/** Every kind of contact point, in the order in which they are offered. */
export const contactKinds = Object.keys(kinds) as ContactKind[]; // The keys of that very record

/** What a kind of contact point is called. */
export const kindWords = (kind: ContactKind): string => say(kinds[kind]);

const results: Record<ContactResult, Word> = {
  human: 'shore_result_human',
  'no answer': 'shore_result_none',
  broken: 'shore_result_broken',
};

/** Everything that can come of a test, in the order in which it is offered. */
export const contactResults = Object.keys(results) as ContactResult[]; // Likewise

/** What came of a test, in words. */
export const resultWords = (result: ContactResult): string => say(results[result]);
