import {say, type Word} from '../../../words';

/** How an author can have heard from us, by the name that is kept; `reply` is one in the thread. */
export const channels: [name: string, words: Word][] = [
  ['reply', 'dashboard_channel_reply'],
  ['e-mail', 'popup_contact_email'],
  ['phone', 'popup_contact_phone'],
  ['direct message', 'popup_contact_message'],
  ['letter', 'popup_contact_letter'],
  ['other', 'dashboard_channel_other'],
];

/** A private way in words; one that is not known here as it was kept. */
export function channelWords(channel = 'other'): string {
  const known = channels.find(([name]) => name === channel);
  return known ? say(known[1]) : channel;
}
