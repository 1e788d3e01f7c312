import {nextReplyWaits, type Turn, waitingAgain} from '../../src/clock/next-reply';
import {noon} from './made';

const us = (minutes: number): Turn => ({by: 'us', at: noon(minutes)});
const customer = (minutes: number): Turn => ({by: 'customer', at: noon(minutes)});

test('each follow-up after a reply of ours has its own wait', () => {
  const turns = [us(10), customer(20), us(50), customer(100)];
  expect(nextReplyWaits(turns, noon(160))).toEqual([
    {minutes: 30, answered: true},
    {minutes: 60, answered: false},
  ]);
  expect(waitingAgain(turns)).toEqual({from: noon(100), to: noon(100)});
});

test('follow-ups in a row wait as one, from the first', () => {
  const turns = [us(10), customer(20), customer(25), us(50)];
  expect(nextReplyWaits(turns, noon(60))).toEqual([{minutes: 30, answered: true}]);
});

test('what the customer adds before our first reply belongs to the first response', () => {
  expect(nextReplyWaits([customer(5), us(10)], noon(60))).toEqual([]);
  expect(waitingAgain([customer(5)])).toBeUndefined();
});

test('turns are taken by when they were written, not by when we read them', () => {
  const turns = [customer(20), us(50), us(10)];
  expect(waitingAgain(turns)).toBeUndefined();
});
