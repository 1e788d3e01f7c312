import type {DemoPost, Thread} from '../thread';

const small = [
  'Day by day, still no news about the new timetable.',
  'The tram stop has moved again, follow the yellow signs.',
  'Anybody up for the museum on Thursday evening?',
  'Rain until six, then clear. Bring the good shoes.',
  'Found a left glove at the counter of the bakery.',
  'The night bus was eleven minutes early. Eleven!',
];

const mentions: Record<number, string> = {
  4: 'Fernhill by the river put the tables out today. Spring, then.',
  33: 'Our meeting at Fernhill was moved three times and in the end the room was locked. Twelve people in a corridor.',
  57: 'Is the Fernhill car park open to everybody on Sundays?',
};

const postAt = (at: number): DemoPost => ({
  id: 700 + at,
  author: ['lark', 'Bo', 'third_platform', 'Uschi', 'ticket_to_ride'][at % 5] ?? 'Bo',
  ago: 60 * 9 - at * 8,
  text: mentions[at] ?? small[at % small.length] ?? '',
});

/** A long thread that loads more as it is scrolled; posts 4, 33 and 57 name the brand. */
export const marathon: Thread = {
  id: 9,
  slug: 'town-chat',
  title: 'Town chat',
  place: 'Everything else',
  posts: Array.from({length: 60}, (_, at) => postAt(at)),
};
