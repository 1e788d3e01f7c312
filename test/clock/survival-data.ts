import {answered, unanswered} from './made';

/**
 * Weeks in remission of 21 leukaemia patients under 6-mercaptopurine and of 21 under placebo
 * (Freireich et al. 1963, Blood 21:699), the data set of most survival textbooks.
 */
export const mercaptopurine = [
  ...answered(6, 6, 6, 7, 10, 13, 16, 22, 23),
  ...unanswered(6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
];
export const placebo = answered(
  ...[1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23],
);
