import {say, type Word} from '../words';

/** A way in which an author heard from us, by the name that is kept. */
export type Channel = [name: string, words: Word];

/** The ways outside the thread. */
export const privateChannels: Channel[] = [
  ['e-mail', 'popup_contact_email'],
  ['phone', 'popup_contact_phone'],
  ['direct message', 'popup_contact_message'],
  ['letter', 'popup_contact_letter'],
  ['other', 'ui_channel_other'],
];

/** A private way in words; one that is not known here as it was kept. */
export function channelWords(channel = 'other'): string {
  const known = privateChannels.find(([name]) => name === channel);
  return known ? say(known[1]) : channel;
}
