import {headline} from '../../src/clock/headline';
import {answered, unanswered} from './made';

test('under ten mentions there is no percentage, only "x of n so far"', () => {
  const waits = [...answered(5, 61), ...unanswered(90, 90, 3)];
  expect(headline(waits, 60)).toEqual({is: 'so far', answered: 1, of: 5});
});

test('ten mentions carry a share with its interval', () => {
  const figure = headline([...answered(5, 5, 5, 5, 5), ...unanswered(90, 90, 90, 90, 90)], 60);
  expect(figure).toMatchObject({is: 'share', share: 0.5, of: 10});
});

test('a horizon that nobody was followed to is not known yet', () => {
  const young = [...answered(5), ...unanswered(...Array(12).fill(20))];
  expect(headline(young, 240)).toEqual({is: 'not known yet', of: 13});
});

test('no mentions say nothing', () => {
  expect(headline([], 60)).toEqual({is: 'not known yet', of: 0});
});
