import {learnZone, resolvePosted} from '../../../src/background/posted';

/** A Tuesday. */
const SEEN = Date.parse('2026-03-10T12:00Z');

function range(postedText: string, zone?: string, lang?: string): string | undefined {
  const posted = resolvePosted({postedText, ...(lang === undefined ? {} : {lang})}, SEEN, zone);
  const short = (instant: number) => new Date(instant).toISOString().slice(0, 16);
  return posted && `${short(posted.from)} ${short(posted.to)}`;
}

describe('where the zone is known, a time is a minute and a date is a day', () => {
  test.each([
    ['Yesterday at 14:05', 'Europe/Berlin', '2026-03-09T13:05 2026-03-09T13:06'],
    ['gestern, 14:05', 'Europe/Berlin', '2026-03-09T13:05 2026-03-09T13:06'],
    ['hier à 14h05', 'Europe/Paris', '2026-03-09T13:05 2026-03-09T13:06'],
    ['ayer a las 14:05', 'UTC', '2026-03-09T14:05 2026-03-09T14:06'],
    ['ieri alle 14:05', 'UTC', '2026-03-09T14:05 2026-03-09T14:06'],
    ['ontem às 14:05', 'UTC', '2026-03-09T14:05 2026-03-09T14:06'],
    ['вчера в 14:05', 'UTC', '2026-03-09T14:05 2026-03-09T14:06'],
    ['昨日', 'Asia/Tokyo', '2026-03-08T15:00 2026-03-09T15:00'],
    ['昨日 14:05', 'Asia/Tokyo', '2026-03-09T05:05 2026-03-09T05:06'],
    ['2 days ago at 14:05', 'UTC', '2026-03-08T14:05 2026-03-08T14:06'],
    ['Today at 9:15 AM', 'UTC', '2026-03-10T09:15 2026-03-10T09:16'],
    ['12 Mar', 'UTC', '2025-03-12T00:00 2025-03-13T00:00'],
    ['9 Mar', 'UTC', '2026-03-09T00:00 2026-03-10T00:00'],
    ['March 2024', 'UTC', '2024-03-01T00:00 2024-04-01T00:00'],
    ['Jan 5, 2024 at 3:14 PM', 'America/New_York', '2024-01-05T20:14 2024-01-05T20:15'],
    ['» Fri Mar 12, 2021 2:05 pm', 'UTC', '2021-03-12T14:05 2021-03-12T14:06'],
    ['05.01.2024, 15:14 Uhr', 'Europe/Berlin', '2024-01-05T14:14 2024-01-05T14:15'],
    ['5. Januar 2024 um 15:14', 'Europe/Berlin', '2024-01-05T14:14 2024-01-05T14:15'],
    ['5 de enero de 2024 a las 15:14', 'UTC', '2024-01-05T15:14 2024-01-05T15:15'],
    ['5 янв 2024 в 15:14', 'UTC', '2024-01-05T15:14 2024-01-05T15:15'],
    ['2024年1月5日 15:14', 'Asia/Tokyo', '2024-01-05T06:14 2024-01-05T06:15'],
    ['2024-01-05 15:14', 'Asia/Kolkata', '2024-01-05T09:44 2024-01-05T09:45'],
  ])('%s in %s', (text, zone, expected) => {
    expect(range(text, zone)).toBe(expected);
  });
});

describe('languages that the parser does not know are read by the words the browser knows', () => {
  test.each([
    ['včera v 10:05', '2026-03-09T10:05 2026-03-09T10:06'],
    ['wczoraj, 14:05', '2026-03-09T14:05 2026-03-09T14:06'],
    ['5 stycznia 2024, 15:14', '2024-01-05T15:14 2024-01-05T15:15'],
    ['5 Oca 2024', '2024-01-05T00:00 2024-01-06T00:00'],
    ['i går kl. 14:05', '2026-03-09T14:05 2026-03-09T14:06'],
    ['lør. 5. okt. 2024', '2024-10-05T00:00 2024-10-06T00:00'],
    ['5. ledna 2024', '2024-01-05T00:00 2024-01-06T00:00'],
    ['5 Ιανουαρίου 2024, 3:14 μ.μ.', '2024-01-05T15:14 2024-01-05T15:15'],
    ['2024년 1월 5일 오후 3:14', '2024-01-05T15:14 2024-01-05T15:15'],
    ['2024. jan. 5. 15:14', '2024-01-05T15:14 2024-01-05T15:15'],
    ['5 בינואר 2024', '2024-01-05T00:00 2024-01-06T00:00'],
  ])('%s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });
});

describe('a part of a date spelled otherwise is understood', () => {
  test.each([
    ["3 Mar '24 at 10:05", '2024-03-03T10:05 2024-03-03T10:06'],
    ['Nov 12, ’98', '1998-11-12T00:00 1998-11-13T00:00'],
    ["Mar '24", '2024-03-01T00:00 2024-04-01T00:00'],
    ['3 tháng 3, 2025', '2025-03-03T00:00 2025-03-04T00:00'],
    ['14. nov. 2024, 09.07.00', '2024-11-14T09:07 2024-11-14T09:07'],
    ['12 Nov 2024 09.07', '2024-11-12T09:07 2024-11-12T09:08'],
    ['4.3.2025, 14.05.00', '2025-03-04T14:05 2025-03-04T14:05'],
    ['4 มีนาคม พ.ศ. 2568', '2025-03-04T00:00 2025-03-05T00:00'],
    ['1 ม.ค. 2567 เวลา 10:00', '2024-01-01T10:00 2024-01-01T10:01'],
    ['٤ مارس ٢٠٢٥، ٢:٠٥ م', '2025-03-04T14:05 2025-03-04T14:06'],
    ['2025. gada 4. marts, 14:05', '2025-03-04T14:05 2025-03-04T14:06'],
    ['19 May, 2024 @ 10:15:30 pm UTC', '2024-05-19T22:15 2024-05-19T22:15'],
    ['2025. 3. 4.', '2025-03-04T00:00 2025-03-05T00:00'],
  ])('%s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });
});

test('a month that two languages call alike is either, unless the language is told', () => {
  expect(range('5. listopada 2024', 'UTC')).toBe('2024-10-05T00:00 2024-11-06T00:00');
  expect(range('5. listopada 2024', 'UTC', 'hr')).toBe('2024-10-05T00:00 2024-10-06T00:00');
  expect(range('5. listopada 2024', 'UTC', 'pl')).toBe('2024-11-05T00:00 2024-11-06T00:00');
});

describe('the day before yesterday is not yesterday', () => {
  test.each([
    'avant-hier à 10:02',
    'vorgestern um 10:02',
    'anteayer a las 10:02',
    "l'altro ieri alle 10:02",
    'anteontem às 10:02',
    'eergisteren om 10:02',
    'i förrgår kl. 10.02',
    'przedwczoraj, 10:02',
    'позавчера в 10:02',
    '一昨日 10:02',
    '前天10:02',
    '그저께 10:02',
    'The day before yesterday at 10:02',
  ])('%s', text => {
    expect(range(text, 'UTC')).toBe('2026-03-08T10:02 2026-03-08T10:03');
  });

  test.each([
    ['前天下午3:05', 'Asia/Shanghai', '2026-03-08T07:05 2026-03-08T07:06'],
    ['前天晚上8:05', 'Asia/Shanghai', '2026-03-08T12:05 2026-03-08T12:06'],
    ['позавчера в 8:05 вечера', 'UTC', '2026-03-08T20:05 2026-03-08T20:06'],
    ['anteayer a las 3:05 de la tarde', 'UTC', '2026-03-08T03:05 2026-03-08T15:06'],
    ['avant-hier à 15h35', 'UTC', '2026-03-08T15:35 2026-03-08T15:36'],
    ['avant hier à 15:35', 'UTC', '2026-03-08T15:35 2026-03-08T15:36'],
    ['Day before yesterday at 3:05 PM', 'UTC', '2026-03-08T15:05 2026-03-08T15:06'],
    ['vorgestern nachmittag um 3:05', 'UTC', '2026-03-08T15:05 2026-03-08T15:06'],
    ['그저께 오후 3:05', 'UTC', '2026-03-08T15:05 2026-03-08T15:06'],
    ['i förrgår 10:05', 'UTC', '2026-03-08T10:05 2026-03-08T10:06'],
    ['大前天 10:05', 'UTC', '2026-03-07T10:05 2026-03-07T10:06'],
  ])('has its clock in either half: %s in %s', (text, zone, expected) => {
    expect(range(text, zone)).toBe(expected);
  });

  test('alone is a day', () => {
    expect(range('Avant-hier', 'UTC')).toBe('2026-03-08T00:00 2026-03-09T00:00');
    expect(range('vorgestern', 'UTC')).toBe('2026-03-08T00:00 2026-03-09T00:00');
  });
});

describe('a half of the day is known by its word, whatever the language', () => {
  test.each([
    ['4.3.2025, 2:05 p. m.', '2025-03-04T14:05 2025-03-04T14:06'],
    ['4.3.2025, 2:05:00 μ.μ.', '2025-03-04T14:05 2025-03-04T14:05'],
    ['04.03.2025 02:05 μμ', '2025-03-04T14:05 2025-03-04T14:06'],
    ['الثلاثاء، 4 مارس 2025 في 2:05 م', '2025-03-04T14:05 2025-03-04T14:06'],
    ['04.03.2025, 12:05 صباحًا', '2025-03-04T00:05 2025-03-04T00:06'],
    ['4.3.2025 02:05 CH', '2025-03-04T14:05 2025-03-04T14:06'],
    ['2:05 ÖS 04.03.2025', '2025-03-04T14:05 2025-03-04T14:06'],
    ['4.3.2025, 2:05:00 अपराह्न', '2025-03-04T14:05 2025-03-04T14:05'],
    ['4.3.2025 2:05 odp.', '2025-03-04T14:05 2025-03-04T14:06'],
    ['2025/3/4 下午2:05', '2025-03-04T14:05 2025-03-04T14:06'],
    ['2024. márc. 5. du. 1:25', '2024-03-05T13:25 2024-03-05T13:26'],
  ])('%s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });

  test.each([
    ['4.3.2025 2:05 dumdi', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 Uhr', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 投稿', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 Ответить', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 hs', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 u.', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 мск', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 de Bob', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 RE: Hi', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 2:05 NZT', '2025-03-04T02:05 2025-03-04T02:06'],
    ['4.3.2025 12:05 Sa', '2025-03-04T12:05 2025-03-04T12:06'],
    ['4.3.2025 12:05 SA', '2025-03-04T00:05 2025-03-04T00:06'],
    ['4.3.2025 2:05 след обяд', '2025-03-04T02:05 2025-03-04T14:06'],
    ['4.3.2025 14:05 xyz.', '2025-03-04T14:05 2025-03-04T14:06'],
    ['4.3.2025 2:05 xyz.', '2025-03-04T02:05 2025-03-04T14:06'],
    ['4.3.2025 2:05 дня', '2025-03-04T02:05 2025-03-04T14:06'],
    ['4.3.2025 12:05 ночи', '2025-03-04T00:05 2025-03-04T12:06'],
    ['ayer a las 2:05 de la tarde', '2026-03-09T02:05 2026-03-09T14:06'],
  ])('where nobody knows the word, it may be either: %s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });
});

describe('a day of the week, or a month spelled as elsewhere, does not stand for the whole date', () => {
  test.each([
    ['marți, 4 martie 2025 la 14:05', '2025-03-04T14:05 2025-03-04T14:06'],
    ['úterý 4. března 2025', '2025-03-04T00:00 2025-03-05T00:00'],
    ['torsdag den 1. maj 2025', '2025-05-01T00:00 2025-05-02T00:00'],
    ['الثلاثاء، 4 مارس 2025', '2025-03-04T00:00 2025-03-05T00:00'],
    ['2024. november 3. 14:05', '2024-11-03T14:05 2024-11-03T14:06'],
    ['3 de març de 2025', '2025-03-03T00:00 2025-03-04T00:00'],
    ['12 Mar #1234', '2025-03-12T00:00 2025-03-13T00:00'],
    ['Friday at 9 PM #12', '2026-03-06T21:00 2026-03-06T22:00'],
  ])('%s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });
});

describe('a day of the week in short is one of the language that is told', () => {
  test.each([
    ['so 09:05', 'cs', '2026-03-07T09:05 2026-03-07T09:06'],
    ['So, 09:05', 'de', '2026-03-08T09:05 2026-03-08T09:06'],
    ['lun. la 09:05', 'ro', '2026-03-09T09:05 2026-03-09T09:06'],
    ['V 09:05', 'hu', '2026-03-08T09:05 2026-03-08T09:06'],
    ['N, 09:05', 'et', '2026-03-05T09:05 2026-03-05T09:06'],
  ])('%s in %s', (text, lang, expected) => {
    expect(range(text, 'UTC', lang)).toBe(expected);
  });

  test.each(['H, 09:05', 'N 09:05'])('%s in an unknown one is not taken for today', text => {
    expect(range(text, 'UTC')).toBeUndefined();
  });

  test.each(['09:05', 'at 09:05', 'kl. 09:05', 'à 09:05', 'o 09:05', '09:05 h'])(
    'where nothing of a day is said, it is today: %s',
    text => {
      expect(range(text, 'UTC')).toBe('2026-03-10T09:05 2026-03-10T09:06');
    },
  );
});

describe('numbers that do not touch a date are none of it', () => {
  test.each([
    ['Friday at 10:05 AM · 3 likes', '2026-03-06T10:05 2026-03-06T10:06'],
    ['Friday at 10:05 AM 3 likes', '2026-03-06T10:05 2026-03-06T10:06'],
    ['Sunday at 6:14 PM Post 3', '2026-03-08T18:14 2026-03-08T18:15'],
    ['Monday, 12:30 (edited 13:45)', '2026-03-09T12:30 2026-03-09T12:31'],
    ['12 Mar · 1500 views', '2025-03-12T00:00 2025-03-13T00:00'],
  ])('%s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });
});

describe('a part of today is of today', () => {
  test.each([
    ...['this morning', 'this evening', 'ce matin', 'cet après-midi', 'esta tarde'],
    ...['esta mañana', 'stamattina'],
  ])('%s', text => {
    expect(range(text, 'UTC')).toBe('2026-03-10T00:00 2026-03-10T12:00');
  });
});

describe('a text that leaves day, week or year open means the last that has passed', () => {
  test.each([
    ['11:00', '2026-03-10T11:00 2026-03-10T11:01'],
    ['13:00', '2026-03-09T13:00 2026-03-09T13:01'],
    ['Friday at 9 PM', '2026-03-06T21:00 2026-03-06T22:00'],
    ['Tuesday at 11:00', '2026-03-10T11:00 2026-03-10T11:01'],
    ['Tuesday at 13:00', '2026-03-03T13:00 2026-03-03T13:01'],
    ['Monday this week', '2026-03-09T00:00 2026-03-10T00:00'],
    ['diese Woche Montag', '2026-03-09T00:00 2026-03-10T00:00'],
    ['12 Nov', '2025-11-12T00:00 2025-11-13T00:00'],
    ['11 Mar', '2025-03-11T00:00 2025-03-12T00:00'],
  ])('%s', (text, expected) => {
    expect(range(text, 'UTC')).toBe(expected);
  });
});

test('29 February is that of the last leap year, before it comes in this one', () => {
  const seen = Date.parse('2024-02-20T12:00Z');
  const posted = resolvePosted({postedText: '29 Feb'}, seen, 'UTC');
  expect(posted).toMatchObject({from: Date.UTC(2020, 1, 29), to: Date.UTC(2020, 2, 1)});
});

describe('a zone that is not known widens the range to every offset in use', () => {
  test.each([
    ['Jan 5, 2024 at 3:14 PM', '2024-01-05T01:14 2024-01-06T03:15'],
    ['Jan 5, 2024', '2024-01-04T10:00 2024-01-06T12:00'],
  ])('%s', (text, expected) => {
    expect(range(text)).toBe(expected);
  });

  test.each([
    [
      'Today, 6:00 PM',
      'in Nepal, three quarters of an hour off',
      '2026-01-01T12:16Z',
      '2026-01-01T12:15Z',
    ],
    [
      'Yesterday at 11:19',
      'in Adelaide, where clocks went back since',
      '2025-04-06T13:58Z',
      '2025-04-05T00:49Z',
    ],
    [
      'Today at 01:59',
      'in Beirut, where clocks go back tonight',
      '2025-10-25T21:51Z',
      '2025-10-24T22:59Z',
    ],
  ])('%s, %s', (postedText, _, seen, posted) => {
    const range = resolvePosted({postedText}, Date.parse(seen));
    expect(range?.from).toBeLessThanOrEqual(Date.parse(posted));
    expect(range?.to).toBeGreaterThanOrEqual(Date.parse(posted));
  });

  test('"today" leaves out the places where that time is still to come', () => {
    const posted = resolvePosted({postedText: 'Today at 11:00'}, SEEN);
    expect(posted?.to).toBeLessThanOrEqual(SEEN);
    expect(posted?.from).toBeGreaterThan(SEEN - 24 * 3_600_000);
  });

  test.each([
    ['2024-01-05T15:14:00Z', '2024-01-05T15:14 2024-01-05T15:14'],
    ['Sat, 5 Oct 2024 13:55:12 +0200', '2024-10-05T11:55 2024-10-05T11:55'],
    ['5 Jan 2024 15:14 GMT+2', '2024-01-05T13:14 2024-01-05T13:15'],
  ])('unless the text names it: %s', (text, expected) => {
    expect(range(text)).toBe(expected);
  });
});

describe('a name that several zones have is that of the site, else any of them', () => {
  test.each([
    ['2025-03-04 10:05 IST', undefined, '2025-03-04T04:35 2025-03-04T09:06'],
    ['2025-03-04 10:05 IST', 'Asia/Kolkata', '2025-03-04T04:35 2025-03-04T04:36'],
    ['2025-03-04 10:05 IST', 'Asia/Jerusalem', '2025-03-04T08:05 2025-03-04T08:06'],
    ['2025-03-04 10:05 CST', 'America/Chicago', '2025-03-04T16:05 2025-03-04T16:06'],
    ['2025-03-04 10:05 CST', undefined, '2025-03-04T02:05 2025-03-04T16:06'],
    ['2025-07-04 10:05 BST', 'UTC', '2025-07-04T04:05 2025-07-04T09:06'],
    ['2025-03-04 10:05 JST', 'UTC', '2025-03-04T01:05 2025-03-04T01:06'],
    ['2025-07-12 10:05 CST', 'America/Chicago', '2025-07-12T15:05 2025-07-12T16:06'],
    ['2025-07-12 10:05 CST', 'Asia/Shanghai', '2025-07-12T02:05 2025-07-12T02:06'],
  ])('%s in %s', (text, zone, expected) => {
    expect(range(text, zone)).toBe(expected);
  });

  test.each([
    ['2025-07-12 10:05 IST', 330, '2025-07-12T04:35Z'],
    ['2025-07-12 10:05 CST', 480, '2025-07-12T02:05Z'],
    ['2026-03-01 10:05 CST', -360, '2026-03-01T16:05Z'],
  ])('%s where minutes of %i were learned, in any season', (postedText, offset, expected) => {
    const zone = {offset, since: SEEN - 86_400_000, until: SEEN};
    const from = Date.parse(expected);
    const range = resolvePosted({postedText}, SEEN, zone);
    expect(range).toMatchObject({from, to: from + 60_000});
  });
});

describe('day and month in numbers', () => {
  test.each([
    ['03/04/2025', undefined, '2025-03-04T00:00 2025-04-04T00:00'],
    ['03/04/2025', 'en', '2025-03-04T00:00 2025-04-04T00:00'],
    ['03/04/2025', 'en-US', '2025-03-04T00:00 2025-03-05T00:00'],
    ['03/04/2025', 'en-GB', '2025-04-03T00:00 2025-04-04T00:00'],
    ['03/04/2025', 'fr', '2025-04-03T00:00 2025-04-04T00:00'],
    ['03.04.2025', undefined, '2025-04-03T00:00 2025-04-04T00:00'],
    ['13/04/2025', undefined, '2025-04-13T00:00 2025-04-14T00:00'],
    ['12/31/2025', undefined, '2025-12-31T00:00 2026-01-01T00:00'],
    ['04/04/2025', undefined, '2025-04-04T00:00 2025-04-05T00:00'],
    ['03/04/2026', undefined, '2026-03-04T00:00 2026-03-05T00:00'],
  ])('%s in %s: both orders where either could be meant and has passed', (text, lang, expected) => {
    expect(range(text, 'UTC', lang)).toBe(expected);
  });
});

describe('nothing is made of', () => {
  test.each([
    '31 Feb 2024',
    '31/02/2024',
    '2024-02-31',
    '0000-00-00',
    '01/01/0001',
    '25:61',
    '12 Mar 2031',
    'in 3 hours',
    'Posted by admin',
    'Joined 2019',
    'dumdidum, 14:05',
    "l'an dernier",
    'this one',
    'morning',
    'pomañana',
    'Nov 12 (2023)',
    'Nov 12 · 2023',
    'вторник, 12 ноемв 2024',
    '۱۴۰۳ اسفند ۱۴, سه‌شنبه',
    'torsdag den 1. dumdidum 2025',
    '4 marzabis 2024, 12 Mar',
    '113/03/01',
    '20250304T100500Z',
    'អ 14:05',
    '',
    `${'12 Mar '.repeat(40)}`,
  ])('%j', text => {
    expect(range(text)).toBeUndefined();
  });
});

/** The parser tries each way to read these as lengths of time: ten of them took seconds, and a dozen had no end in minutes. */
test.each(['un h ', 'un   h  ', 'un h, ', 'одну d und '])(
  '%j over and over takes no longer than any other text',
  part => {
    range('dumdidum'); // What is made once for every language is made here
    const before = process.cpuUsage();
    expect(range(part.repeat(10).slice(0, 119))).toBeUndefined();
    expect(learnZone([{postedAt: SEEN, postedText: part.repeat(10)}])).toBeUndefined();
    expect(process.cpuUsage(before).user).toBeLessThan(1_000_000);
  },
);

test('a month and a day alone are a date in Chinese, and nowhere else', () => {
  expect(range('03-09', 'UTC', 'zh-CN')).toBe('2026-03-09T00:00 2026-03-10T00:00');
  expect(range('12-31', 'UTC', 'zh')).toBe('2025-12-31T00:00 2026-01-01T00:00');
  expect(range('13-02', 'UTC', 'zh')).toBeUndefined();
  expect(range('03-09', 'UTC', 'en')).toBeUndefined();
  expect(range('03-09', 'UTC')).toBeUndefined();
});
