import type {Thread} from '../thread';

/** The comments below a newspaper's article, shown in a frame of a comment service. */
export const gazette: Thread = {
  id: 5120,
  slug: 'hotel-opens-rooftop',
  title: 'Hotel opens its roof to the public',
  place: 'The Evening Gazette',
  posts: [
    {
      id: 661001,
      author: 'Chimney Corner',
      ago: 122,
      text: 'About time. That view belonged to the pigeons for forty years.',
    },
    {
      id: 661004,
      author: 'A. Whitlock',
      ago: 66,
      text: 'I live opposite. Fernhill promised the council that the music would end at ten. It ended at ten to one, two nights running, and the number they gave us rings out.',
    },
    {
      id: 661009,
      author: 'Chimney Corner',
      ago: 29,
      replyTo: 661004,
      text: 'Have you told the council?',
    },
  ],
};
