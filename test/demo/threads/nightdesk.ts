import type {Thread} from '../thread';

/** A link board: one post with nested comments. */
export const nightdesk: Thread = {
  id: 61,
  slug: 'psa_club_points_expire_in_december',
  title: 'PSA: hotel club points expire at the end of the year',
  place: 'traveldeals',
  posts: [
    {
      id: 8801,
      author: 'pointcounter',
      ago: 318,
      text: 'Several clubs changed their terms this autumn without a word. Look at yours before you lose a free night.',
    },
    {
      id: 8802,
      author: 'latecheckout',
      ago: 290,
      replyTo: 8801,
      text: 'Fernhill Club took 12,000 points from me overnight. I had a booking request open for them. How is that legal?',
    },
    {
      id: 8803,
      author: 'pointcounter',
      ago: 274,
      replyTo: 8802,
      text: 'Write to them and quote the terms as they were when you earned the points. It worked for me.',
    },
    {
      id: 8804,
      author: 'corridor_cat',
      ago: 51,
      replyTo: 8802,
      text: 'Mine came back after one call, the person at #Fernhill was great about it.',
    },
    {
      id: 8805,
      author: 'nine_to_nine',
      ago: 26,
      replyTo: 8801,
      text: 'I gave up on clubs. Cheapest bed, every time.',
    },
  ],
};
