import messages from '../../src/_locales/en/messages.json';

/** The name of a piece of interface text. */
export type Key = keyof typeof messages;

/** A piece of interface text as it is read on the screen; `parts` stand for $1, $2 … */
export const word = (key: Key, ...parts: string[]): string =>
  messages[key].message.replace(/\$(\d)/g, (sign, at) => parts[Number(at) - 1] ?? sign);

/** Matches exactly that text. */
export const exactly = (key: Key): RegExp =>
  new RegExp(`^${word(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
