import type {CriticName} from '../mention/decision';

/**
 * The four critics that Paul Gillin tells apart in "Attack of the Customers" (2012), mildest first;
 * the interface has a line of advice for each.
 */
export const critics: readonly CriticName[] = [
  'casual complainer',
  'extortionist',
  'committed crusader',
  'indignant influencer',
];
