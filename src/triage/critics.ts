import type {CriticName} from '../mention/decision';

/** One of the four critics that Paul Gillin tells apart, and a line of advice. */
export type Critic = {name: CriticName; advice: string};

/** The four critics of "Attack of the Customers" (2012), mildest first; the advice in our words. */
export const critics: readonly Critic[] = [
  {
    name: 'casual complainer',
    advice: 'Expects nothing. One quick, kind answer often wins them; never argue.',
  },
  {
    name: 'extortionist',
    advice: 'Wants something for silence. Offer what any customer would get, and log every word.',
  },
  {
    name: 'committed crusader',
    advice:
      'Knows the facts and stays. Bring someone with authority, answer each point, and keep talking.',
  },
  {
    name: 'indignant influencer',
    advice: 'Many listen. Call within the hour, put it right, and say publicly what was done.',
  },
];
