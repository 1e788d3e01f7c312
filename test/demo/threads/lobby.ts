import type {Thread} from '../thread';

/** A complaint with an own account's reply, words in quotation marks, and a street of the same name. */
export const lobby: Thread = {
  id: 4127,
  slug: 'fernhill-leeds-charged-me-twice',
  title: 'Fernhill Leeds charged me twice and nobody answers',
  place: 'Hotels',
  posts: [
    {
      id: 90211,
      author: 'mira_k',
      ago: 48,
      text: 'I checked out of Fernhill Leeds on Tuesday and the room was charged twice, £184 each time.\nI have called three times and tried to cancel the second charge in the app. It says “already processed” and then closes. Has anybody got through to a person?',
    },
    {
      id: 90213,
      author: 'tomasz',
      ago: 44,
      text: 'Same thing happened to me in spring. Two weeks until the money was back, and not one e-mail in between.',
    },
    {
      id: 90216,
      author: 'oldhand',
      ago: 39,
      quotes: 90211,
      text: 'Call your bank first. A chargeback takes five minutes and the hotel has to answer it within a fortnight.',
    },
    {
      id: 90219,
      author: 'priya_writes',
      ago: 35,
      text: 'For what it is worth: when the heating failed, Fernhill in York moved me to a bigger room before I had even asked. Thank you to whoever was on the night desk. The staff can be lovely.',
    },
    {
      id: 90222,
      author: 'gustav',
      ago: 31,
      text: 'I live on Fernhill Road and came here expecting a thread about parking. Carry on.',
    },
    {
      id: 90227,
      author: 'FernhillCare',
      ago: 12,
      quotes: 90219,
      text: 'Thank you, Priya. I have passed this on to Daniel, who was on the desk that night. Anna, guest relations.',
    },
    {
      id: 90230,
      author: 'sam_on_rails',
      ago: 7,
      text: 'Does anyone know whether Fernhill still honours the rail-card rate if you book by phone?',
    },
  ],
};
