import type {Thread} from '../thread';

/** A parents' forum on an engine that nobody has heard of. */
export const nursery: Thread = {
  id: 55,
  slug: 'hotel-with-a-proper-cot',
  title: 'A hotel with a proper cot, please',
  place: 'Out and about',
  posts: [
    {
      id: 1,
      author: 'three_under_five',
      ago: 173,
      text: 'We need two nights near Chester with a cot that is a cot, not a net on four sticks. The last place promised one and then had “run out”. Any tips?',
    },
    {
      id: 2,
      author: 'Wellington',
      ago: 140,
      text: 'Fernhill in Chester had a wooden one, made up, with a sheet that fitted. Ask when you book, they have four of them. Warm milk at the desk, too.',
    },
    {
      id: 3,
      author: 'pramsandtrams',
      ago: 77,
      text: 'Careful: at Fernhill the cot cost us £15 a night, and nobody told us before we got the bill. I complained at the desk and again by e-mail. No answer to this day.',
    },
    {
      id: 4,
      author: 'three_under_five',
      ago: 18,
      text: 'Thank you! We will ask about the price first, then.',
    },
  ],
};
