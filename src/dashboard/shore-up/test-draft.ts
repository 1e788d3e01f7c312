import type {ContactResult, ContactTest} from '../../mention/contact-point';
import type {Instant} from '../../mention/post';
import {say} from '../../words';

/** A test as it is typed. */
export type TestDraft = {
  /** One for a form: it is one test, however often it is sent. */
  id: string;
  by: string;
  at: string;
  result: ContactResult | undefined;
  minutes: string;
  note: string;
};

/** Why a test cannot be logged so, part by part. */
export type TestMistakes = {at?: string; result?: string; minutes?: string};

const MOST_MINUTES = 525_600;

const minutesIn = (typed: string): number => Number(typed.trim().replace(',', '.'));

/** What is wrong with a test; nothing where it can be logged. */
export function testMistakes({at, result, minutes}: TestDraft, now: Instant): TestMistakes {
  const when = new Date(at).getTime();
  const length = minutesIn(minutes);
  const isMinutes = minutes.trim() === '' || (length >= 0 && length <= MOST_MINUTES);
  return {
    ...(Number.isNaN(when) ? {at: say('shore_test_no_time')} : {}),
    ...(when > now ? {at: say('worker_test_ahead')} : {}),
    ...(result === undefined ? {result: say('shore_test_no_result')} : {}),
    ...(result === 'human' && !isMinutes ? {minutes: say('shore_test_bad_minutes')} : {}),
  };
}

/** The test that was typed, of a contact point. */
export function testIn(draft: TestDraft, result: ContactResult, pointId: string): ContactTest {
  const {id, by, at, minutes, note} = draft;
  const hasMinutes = result === 'human' && minutes.trim() !== '';
  return {
    id,
    pointId,
    at: new Date(at).getTime(),
    by: by.trim(),
    result,
    ...(hasMinutes ? {minutes: minutesIn(minutes)} : {}),
    ...(note.trim() === '' ? {} : {note: note.trim()}),
  };
}
