import messages from '../../src/_locales/en/messages.json';

/** A piece of interface text as it is read on the screen. */
export const word = (key: keyof typeof messages): string => messages[key].message;

/** Matches exactly that text. */
export const exactly = (key: keyof typeof messages): RegExp =>
  new RegExp(`^${word(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
