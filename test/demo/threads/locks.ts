import type {Thread} from '../thread';

/** A technical discussion, nested by indentation. */
export const locks: Thread = {
  id: 40118800,
  slug: 'hotel-locks',
  title: 'How hotel door locks fail, and how they are fixed',
  place: 'news',
  posts: [
    {
      id: 40118800,
      author: 'latchbolt',
      ago: 410,
      text: '',
    },
    {
      id: 40118901,
      author: 'fob',
      ago: 388,
      text: 'The update has to be carried to every single door by hand, with a reader on a cable. A chain with 6,000 doors needs a summer for it.',
    },
    {
      id: 40118934,
      author: 'nightporter',
      ago: 350,
      replyTo: 40118901,
      text: 'Fernhill did all of theirs in nine days. I was one of the people with the cable. Ask me anything.',
    },
    {
      id: 40118990,
      author: 'fob',
      ago: 333,
      replyTo: 40118934,
      text: 'Impressive. Did you replace the batteries at the same time?',
    },
    {
      id: 40119077,
      author: 'skeptic',
      ago: 21,
      text: "Nine days, and in Fernhill's Bristol house my key still opened the room next door last night. I told the desk and they laughed.",
    },
  ],
};
