import type {Thread} from '../thread';

/** A complaint over three pages: our reply on the first, its author again on the second, our next reply. */
export const laundry: Thread = {
  id: 4188,
  slug: 'four-shirts-gone',
  title: 'Four shirts gone from the overnight laundry',
  place: 'Hotels',
  posts: [
    {
      id: 91101,
      author: 'elsbeth',
      ago: 55,
      text: 'I gave five shirts to the laundry at Fernhill Bath and got one back, and not mine. Who do I write to?',
    },
    {
      id: 91107,
      author: 'FernhillCare',
      ago: 45,
      quotes: 91101,
      text: 'We are sorry about this. Please send us the number on the tag and we will look tonight.',
    },
    {
      id: 91111,
      author: 'elsbeth',
      ago: 25,
      text: 'Sent it half an hour ago. No answer, and my train leaves at seven.',
    },
    {
      id: 91113,
      author: 'gustav',
      ago: 22,
      text: 'Safe travels. Mine once turned up in a different town.',
    },
    {
      id: 91118,
      author: 'FernhillCare',
      ago: 4,
      quotes: 91111,
      text: 'All four were found. They will be at the front desk before six.',
    },
  ],
};
