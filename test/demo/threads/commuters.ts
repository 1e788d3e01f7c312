import type {Thread} from '../thread';

/** The threads of a forum that is one page and never loads another. */
export const commuters: Thread[] = [
  {
    id: 1,
    slug: 'standing-room',
    title: 'Standing room only on the 07:12',
    place: 'Commuters',
    posts: [
      {
        id: 11,
        author: 'window_seat',
        ago: 88,
        text: 'Four carriages again. I counted nine people in the bicycle space, no bicycle.',
      },
      {id: 12, author: 'Jo', ago: 80, text: 'Write to them. They do count letters.'},
    ],
  },
  {
    id: 2,
    slug: 'work-from-a-lobby',
    title: 'Which lobby is good for an hour of work?',
    place: 'Commuters',
    posts: [
      {
        id: 21,
        author: 'Jo',
        ago: 57,
        text: 'I need a socket, a table, and nobody who sighs at me. Near the station.',
      },
      {
        id: 22,
        author: 'window_seat',
        ago: 41,
        text: 'Fernhill. Order one coffee and they leave you alone until noon. The wireless is awful since Monday, though, it drops every five minutes.',
      },
    ],
  },
];
