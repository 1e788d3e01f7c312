import type {Thread} from '../thread';

/** A blog article with nested comments below it. */
export const bath: Thread = {
  id: 212,
  slug: 'a-quiet-night-in-bath',
  title: 'A quiet night in Bath',
  place: 'Small hours',
  posts: [
    {
      id: 212,
      author: 'Margit',
      ago: 60 * 26,
      text: 'We arrived late, in the rain, and the Fernhill had kept the kitchen open for us. That is the whole review, really.\nThe room looks on to the back of the abbey. The bed is good. The shower takes a minute to think about it. Breakfast is served until eleven on Sundays, which ought to be law.\nWould I go back? We have booked for April.',
    },
    {
      id: 3301,
      author: 'Ottoline',
      ago: 60 * 22,
      text: 'We had the same room, I think! The bells at seven are not for everybody.',
    },
    {
      id: 3302,
      author: 'Margit',
      ago: 60 * 21,
      replyTo: 3301,
      text: 'True. I like them, but pack something for your ears.',
    },
    {
      id: 3304,
      author: 'Gerald P.',
      ago: 33,
      text: 'Funny. I was at the Fernhill in Bath on the same weekend and was refused dinner at 20:40. “Kitchen is closed.” One rule for people with a blog?',
    },
    {
      id: 3305,
      author: 'Ottoline',
      ago: 14,
      replyTo: 3304,
      text: 'Perhaps they had a full house. Did you tell them?',
    },
  ],
};
