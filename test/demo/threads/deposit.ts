import type {Thread} from '../thread';

/** A question with an answer and comments below both. */
export const deposit: Thread = {
  id: 18244,
  slug: 'can-fernhill-keep-my-deposit',
  title: 'Can Fernhill keep my deposit if the airline cancelled the flight?',
  place: 'Answers',
  posts: [
    {
      id: 18244,
      author: 'Ines',
      ago: 1490,
      text: 'My flight was cancelled the evening before. I called at once, and was told that the deposit of £120 is not refundable “under any circumstances”. I tried to cancel online before midnight and could not, the page showed an error. What are my options?',
    },
    {
      id: 18251,
      author: 'M. Okafor',
      ago: 1320,
      text: 'The rate that you booked decides. For the flexible rate, Fernhill says on its own page that 18:00 on the day before is the limit. Keep the screenshot of the error, and claim from the airline what the hotel does not return.',
    },
    {
      id: 902311,
      author: 'Ines',
      ago: 1205,
      replyTo: 18251,
      text: 'It was the flexible rate, thank you. I will send them the screenshot.',
    },
    {
      id: 902377,
      author: 'passer_by',
      ago: 95,
      replyTo: 18244,
      text: 'Did Fernhill ever write back to you? I am in the same position today.',
    },
  ],
};
