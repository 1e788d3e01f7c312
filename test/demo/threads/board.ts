import type {Thread} from '../thread';

/** Questions on a travellers' board; dates come with their zone. */
export const board: Thread = {
  id: 3318,
  slug: 'which-hotel-near-cardiff-central',
  title: 'Which hotel near Cardiff Central for an early train?',
  place: 'Where to stay',
  posts: [
    {
      id: 51842,
      author: 'Branchline',
      ago: 205,
      text: 'Train leaves at 05:58, so I want to be able to walk. Budget about £90. Ideas?',
    },
    {
      id: 51844,
      author: 'Hedgerow',
      ago: 190,
      text: 'The Fernhill is four minutes from platform 1. Does the Fernhill have somewhere safe to leave a bicycle, though? I could not find it on their page.',
    },
    {
      id: 51847,
      author: 'quiet_carriage',
      ago: 171,
      text: 'I would not. The Fernhill lift was out for the third month running and my mother had to climb to the fourth floor with her suitcase. I asked for the ground floor and was told it is first come, first served. She is 81.',
    },
    {
      id: 51851,
      author: 'Branchline',
      ago: 160,
      text: 'Good to know, thanks both. What about the guest house behind the market?',
    },
    {
      id: 51853,
      author: 'Hedgerow',
      ago: 142,
      quotes: 51851,
      text: 'Clean, cheap, and the breakfast starts at five. Take that one.',
    },
  ],
};
