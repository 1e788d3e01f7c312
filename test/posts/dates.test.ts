import fc from 'fast-check';
import {dateIn} from '../../src/posts/generic/dates';

describe('a date is found as it is written', () => {
  test.each([
    ['by Anna » Wed Dec 27, 2023 10:00 am', 'Wed Dec 27, 2023 10:00 am'],
    ['Feb 14, 2026 | 9:07 pm', 'Feb 14, 2026 | 9:07 pm'],
    ['2nd April 2025, 13:59', '2nd April 2025, 13:59'],
    ['Friday January 12, 2024 @12:01PM', 'Friday January 12, 2024 @12:01PM'],
    ['2/21/2024 5:03:38 AM', '2/21/2024 5:03:38 AM'],
    ['Posted 2024-08-18 06:56 UTC', '2024-08-18 06:56 UTC'],
    ['Reviewed in Germany on 1 January 2026', '1 January 2026'],
    ['Dim 9 Oct 2011 14:02', 'Dim 9 Oct 2011 14:02'],
    ['le mercredi 15 mai 2019 à 09h23', 'le mercredi 15 mai 2019 à 09h23'],
    ['19. Juni 2018 um 20:41 Uhr', '19. Juni 2018 um 20:41 Uhr'],
    ['26 abril 2022 a las 15:11', '26 abril 2022 a las 15:11'],
    ['12 марта 2024 в 14:05', '12 марта 2024 в 14:05'],
    ['3 במרץ 2024 10:20', '3 במרץ 2024 10:20'],
    ['发表于2024年2月29日 10:22', '2024年2月29日 10:22'],
    ['200 days ago', '200 days ago'],
    ['vor 8 Stunden', 'vor 8 Stunden'],
    ['8 maanden geleden', '8 maanden geleden'],
    ['il y a 2 jours', 'il y a 2 jours'],
    ['3 дня назад', '3 дня назад'],
    ['3小时前', '3小时前'],
    ['vor 3 Std.', 'vor 3 Std.'],
    ['vor einer Stunde', 'vor einer Stunde'],
    ['il y a une heure', 'il y a une heure'],
    ['hace un día', 'hace un día'],
    ['een uur geleden', 'een uur geleden'],
    ["un'ora fa", "un'ora fa"],
    ['a few seconds ago', 'a few seconds ago'],
    ['3 godz. temu', '3 godz. temu'],
    ['5 мин. назад', '5 мин. назад'],
    ['час назад', 'час назад'],
    ['преди 3 часа', 'преди 3 часа'],
    ['πριν από 3 ώρες', 'πριν από 3 ώρες'],
    ['منذ ساعة', 'منذ ساعة'],
    ['١ مارس ٢٠٢٤', '١ مارس ٢٠٢٤'],
    ['לפני שעה', 'לפני שעה'],
    ['2ヶ月前', '2ヶ月前'],
    ['半小时前', '半小时前'],
    ['1 tháng 3, 2024', '1 tháng 3, 2024'],
    ['1. března 2024', '1. března 2024'],
    ['Yesterday at 14:05', 'Yesterday at 14:05'],
    ['gestern, 14:05', 'gestern, 14:05'],
    ['2.0 years ago', '2.0 years ago'],
    ['2024. 3. 1. 10:05', '2024. 3. 1. 10:05'],
    ['2024. március 1. 10:05', '2024. március 1. 10:05'],
    ['Mar-01-2024 10:05', 'Mar-01-2024 10:05'],
    ['1 марта 2024 г. в 10:05', '1 марта 2024 г. в 10:05'],
    ['Friday at 10:05 AM', 'Friday at 10:05 AM'],
    ['Freitag um 10:05', 'Freitag um 10:05'],
    ['il y a 3 j', 'il y a 3 j'],
    ['prije 3 dana', 'prije 3 dana'],
    ['pred 2 dnevi', 'pred 2 dnevi'],
    ['2 napja', '2 napja'],
    ['только что', 'только что'],
    ['방금 전', '방금'],
    ['3 วันที่แล้ว', '3 วันที่แล้ว'],
    ['1 ม.ค. 2567 เวลา 10:00 น.', '1 ม.ค. 2567 เวลา 10:00'],
    ['3 दिन पहले', '3 दिन पहले'],
    ['11 اسفند 1402', '11 اسفند 1402'],
    ['5h', '5h'],
    ['2024/03/04(月) 09:12:33.45', '2024/03/04(月) 09:12:33.45'],
    ['03/04 12:24', '03/04 12:24'],
    ['2024.03.04. 09:12', '2024.03.04. 09:12'],
    ['4-Mar-24 9:12', '4-Mar-24 9:12'],
    ['04.03. 12:24 Uhr', '04.03. 12:24 Uhr'],
    ['4 maart 2024 15:18', '4 maart 2024 15:18'],
    ['12 de outubro de 2024', '12 de outubro de 2024'],
    ['4. desember 2024', '4. desember 2024'],
    ['před 3 dny', 'před 3 dny'],
    ['3 päivää sitten', '3 päivää sitten'],
    ['acum 2 zile', 'acum 2 zile'],
    ['3 jam yang lalu', '3 jam yang lalu'],
    ['2 ngày trước', '2 ngày trước'],
    ['on the 5thMay 2024', '5thMay 2024'],
    ['1erjanvier 2024', '1erjanvier 2024'],
    ['一昨日 10:02', '一昨日 10:02'],
    ['the day before yesterday at 10:02', 'the day before yesterday at 10:02'],
    ["l'altro ieri", 'altro ieri'],
    ['avant-hier à 10:05', 'avant-hier à 10:05'],
    ['hier à 14:05', 'hier à 14:05'],
    ['I går, 14:05', 'I går, 14:05'],
    ['Včera 14:05', 'Včera 14:05'],
    ['Dnes, 14:05', 'Dnes, 14:05'],
    ['Χθες, 14:05', 'Χθες, 14:05'],
    ['Учора, 14:05', 'Учора, 14:05'],
    ['позавчера в 10:05', 'позавчера в 10:05'],
    ['martedì 4 marzo 2025', 'martedì 4 marzo 2025'],
    ['marți 4 martie 2025', '4 martie 2025'],
    ['martes 4 marzo 2025', 'martes 4 marzo 2025'],
    ['szerda 4 március 2025', '4 március 2025'],
    ['середа 4 березня 2025', '4 березня 2025'],
    ['#13 Mar 3, 2025', 'Mar 3, 2025'],
    ['Post 3 Jan 5, 2024', 'Jan 5, 2024'],
    ["Post 3 Jan. 5, '24", "Jan. 5, '24"],
    ['2024, November 12', '2024, November 12'],
    ['2025. gada 4. marts', '2025. gada 4. marts'],
    ['วันอังคารที่ 4 มีนาคม พ.ศ. 2568', '4 มีนาคม พ.ศ. 2568'],
  ])('%s', (text, date) => {
    expect(dateIn(text)).toBe(date);
  });
});

describe('what is no date', () => {
  test.each([
    'Posts: 1,234',
    'version 1.2.3',
    'I have 3 dogs',
    '10 replies',
    'Page 1 of 2',
    '5 out of 10',
    '3/4 cup',
    '192.168.1.1',
    'I sat at 10:05',
    'Friday night',
    '3 دیدگاه',
    'a day of 5 hours',
    'Reply',
    '#12',
    '',
  ])('%j', text => {
    expect(dateIn(text)).toBeUndefined();
  });
});

describe('a text is only searched for what it may hold', () => {
  const words = [
    ...['3', '29', '2024', '12:30', 'march', 'may', '15 mai', 'Feb.', '4-Mar-24', '2/3/24', 'of'],
    ...['hours', 'ago', 'vor', 'Stunden', 'il y a', 'jours', 'yesterday', 'heute', 'at', 'à', 'le'],
    ...[
      'марта',
      'дня',
      'назад',
      '3小时前',
      '2024年2月29日',
      'ב',
      'מרץ',
      'sun',
      '(月)',
      '»',
      ',',
      'x',
    ],
  ];
  const text = fc.array(fc.constantFrom(...words), {maxLength: 6}).map(list => list.join(' '));
  /** Behind whatever is looked at, signs of every kind of date and letter. */
  const signs = ' ~ ~ jan 1 ~ a day ago ~ today ~ 前天';

  test('and gives the same as when it is searched for everything', () => {
    fc.assert(
      fc.property(text, words => {
        const isAlone = /^\d+\s?(?:h|d)?$/.test(words.trim());
        fc.pre(!isAlone);
        expect(dateIn(words + signs)).toBe(dateIn(`${words} ~`) ?? 'jan 1');
      }),
      {numRuns: 2000},
    );
  });
});
