import type {Instant, Minutes} from './post';

/** What a contact point of ours is. */
export type ContactKind = 'form' | 'phone' | 'mailbox' | 'chat' | 'other';

/** A place where customers reach us, and how often somebody is to try whether they do. */
export type ContactPoint = {
  id: string;
  name: string;
  kind: ContactKind;
  /** Its address or number. */
  reach: string;
  everyDays: number;
  addedAt: Instant;
};

/** What came of trying a contact point. */
export type ContactResult = 'human' | 'no answer' | 'broken';

/** Somebody tried a contact point, as a customer would. */
export type ContactTest = {
  id: string;
  pointId: string;
  at: Instant;
  /** Who tried; empty where nobody gave a name. */
  by: string;
  result: ContactResult;
  /** How long it took to reach a human; known only where one was reached. */
  minutes?: Minutes;
  note?: string;
};
