import type {Thread} from '../thread';

/** Owners of a coffee machine; one post is weeks old and belongs in the archive. */
export const beans: Thread = {
  id: 771,
  slug: 'fernhill-one-leaking-from-the-base',
  title: 'Room coffee maker leaking from the base',
  place: 'Machines',
  posts: [
    {
      id: 20410,
      author: 'PortafilterPete',
      ago: 60 * 24 * 23,
      text: 'Bought the Fernhill One after a stay, because the coffee in the room was better than mine. Day three: a puddle under the base.',
    },
    {
      id: 20466,
      author: 'crema',
      ago: 60 * 24 * 2 + 130,
      text: 'Check the ring under the tank. It is a four-penny part and it dries out.',
    },
    {
      id: 20471,
      author: 'Nadja',
      ago: 60 * 20,
      quotes: 20466,
      text: 'The ring was not it. Mine tripped the fuse and there was a smell of burning plastic. Fernhill support told me to “stop using it for now” and closed my ticket. Is anybody else worried that this is a safety problem?',
    },
    {
      id: 20474,
      author: 'PortafilterPete',
      ago: 62,
      text: 'To be fair, they replaced mine within two days and let me keep the cups. Well done Fernhill.',
    },
  ],
};
