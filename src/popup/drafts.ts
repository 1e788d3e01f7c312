import {browser} from '../browser';
import type {MentionId} from '../mention/decision';

// In memory and for our own pages only: a draft is private, and a popup closes at every click.
const keyOf = (id: MentionId): string => `draft ${id}`;

/** What was typed for a mention and not yet saved. */
export async function readDraft(id: MentionId): Promise<string> {
  const stored = await browser.storage.session.get(keyOf(id));
  const draft = stored[keyOf(id)];
  return typeof draft === 'string' ? draft : '';
}

/** Keeps what is typed, key by key; an empty draft is none. */
export async function keepDraft(id: MentionId, text: string): Promise<void> {
  if (text === '') await browser.storage.session.remove(keyOf(id));
  else await browser.storage.session.set({[keyOf(id)]: text});
}
