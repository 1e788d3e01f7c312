import {
  AGO,
  AT,
  BEFORE,
  DAYS,
  HALF,
  HALF_BEFORE,
  HEDGES,
  MONTHS,
  OTHER_LETTER,
  TODAY,
  UNITS,
  WEEKDAYS,
  type Words,
} from './date-words';

const DAY = '\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.|-?го)?';
const YEAR = "(?:\\d{4}|['’]\\d\\d)";
/** A year of two figures, as the English write it, where nothing is counted by it: "4 Mar 24", but "4 Mar 24 likes". */
const SHORT_YEAR =
  '\\d{1,2}\\s(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)\\s[0-2]\\d(?=\\s*(?:$|[,;·•|)]))(?!,?\\s+(?:19|20)\\d\\d)';
/** What is no count: "Maj, 1200 kr". */
const CALENDAR_YEAR = '(?:19|20)\\d\\d';
/** Months as they stand before "de 2024"; what only begins as one does may be of some year too: "general de 2019". */
const WHOLE_MONTHS =
  '(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|set|oct|nov|dic|jan|fev|mai|out|dez)\\.?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|gener|febrer|març|maig|juny|juliol|agost|setembre|octubre|novembre|desembre';
/** Behind a month it leaves a number before it no day: "Post 3 Jan 5, 2024". */
const DAY_AND_YEAR = `[.,]*\\s+\\d{1,2},?\\s+${YEAR}`;
const SOME =
  "(?:\\d+(?:[.,]\\d)?|a few|an?|one|eine?[mnr]?|une?|un['’]|un[oa]?|uma?|een|bir|e[nt]t?|één|một)";

const CLOCK = '\\d{1,2}(?::|h\\s?|\\.)\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:\\s*[ap]\\.?m\\b\\.?)?';
/** A clock before the day of the week: "8:05 AM Wednesday". */
const ON_DAY = '\\d{1,2}:\\d{2}(?::\\d{2})?(?:\\s*[ap]\\.?m\\.?)?,?\\s+';
/** 10時42分27秒, as Japanese and Chinese clocks are written out. */
const FAR_CLOCK = '\\d{1,2}\\s?[時时]\\s?\\d{1,2}\\s?分(?:\\s?\\d{1,2}\\s?秒)?';
/** The day of the week, as it stands between a day and its clock: 2024年3月12日 星期二 18:02. */
const WEEKDAY_BEHIND =
  '(?:星期|週|周)[一二三四五六日天]|[日月火水木金土]曜日?|[월화수목금토일]요일';
const LINK = `(?:\\s|,|،|;|@|»|г\\.?|เวลา|·|•|\\||-|–|—|\\/|${AT}|kl\\.?|в|о|on|the|le|de|uur|uhr|[（(](?:mon|tue|wed|thu|fri|sat|sun|[日月火水木金土])[)）]|${WEEKDAY_BEHIND}|:\\s|\\.\\s(?=\\d{1,2}:|오)|[（(]|[)）]){0,6}`;
const ZONE =
  '(?:\\s*\\(?(?:utc|gmt|[ecmp][sd]t|cest|cet|bst|ist|msk|jst|z)\\b(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)?';
/** Chinese, Japanese and Korean words stand right beside a date. */
const LETTER = '[a-z\\u00c0-\\u024f\\u0370-\\u052f\\u0590-\\u05ff\\u0620-\\u06ff\\d]';

/** Letters of words that are set apart, and what stands above them. */
const JOINING = '[a-z\\u00c0-\\u024f\\u0300-\\u052f\\u0590-\\u097f]';

/** The clock behind a date, with the half of its day and its zone, and the year behind that. */
function after(of: (words: Words) => string): string {
  const half = `\\s*${HALF}(?!${JOINING})\\.?`;
  const clock = `(?:(?:${of(HALF_BEFORE)})\\s?)?(?:${CLOCK}|${FAR_CLOCK})(?:${half}|\\s*(?:uhr|uur|heures))?`;
  // "Mo" and "so" are words too: only a clock with a colon tells
  const weekday = `(?:,?\\s(?:${of(WEEKDAYS)})\\b(?=[\\s,–-]{1,4}\\d{1,2}:))?`;
  return `(?:${weekday}${LINK}${clock}${ZONE})?(?:\\s\\d{4}(?!\\d))?`;
}

/** So a clock may stand right behind it: 昨天14:05. */
const BESIDE = '|(?<=[日天])(?=\\d{1,2}\\s?[:時时])';

/** A month begins a word, or stands behind a day; not so in Hebrew and Arabic, where words grow together. */
const CASED = '[a-z\\u00c0-\\u024f\\u0370-\\u052f]';

/** Day, month and year as numbers: 2024-02-29, 29.02.2024, 2/29/24, with a clock after T. */
const NUMBERS = [
  '\\d{4}[-/.]\\s?\\d{1,2}[-/.]\\s?\\d{1,2}(?:t[\\d:.]+(?:z|[+-]\\d\\d:?\\d\\d)?)?',
  // 03/04 12:24, 04.03. 12:24: without its year only beside a clock
  '(?:\\d{1,2}[/.]\\d{1,2}\\.?|\\d\\d-\\d\\d)(?=,?\\s+\\d{1,2}:\\d\\d)',
  // "9.2/10" is a score: what stands between is the same twice
  '\\d{1,2}(?:-\\s?\\d{1,2}-|/\\s?\\d{1,2}/|\\.\\s?\\d{1,2}\\.)\\s?(?:\\d{4}|\\d{2})(?!\\d)',
  // 24/12-2023 and 24/12-23, as Danes write
  '\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?(?:19|20)\\d\\d(?!\\d)',
  '\\d{1,2}/\\d{1,2}-\\d{2}(?![\\d/])',
  '\\d+\\s(?:perce|órája|napja|hete|hónapja|éve)',
  '\\d{1,2}\\s+tháng\\s+\\d{1,2}(?:,?\\s+(?:năm\\s+)?\\d{4})?',
];
/** 2024年2月29日, 2024년 2월 29일; of a stay, a visit or a month's reviews 2024年2月 alone. */
const ASIAN = [
  '(?:\\d{2,4}\\s*[年년]\\s*)?\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日号號일]',
  '\\d{4}\\s?[年년]\\s?\\d{1,2}\\s?[月월](?!\\s?[号號호期기]|から|以[来來]|부터)',
];
/** 3小时前, 3시간 전, 3 วันที่แล้ว, 3 दिन पहले, ۳ روز پیش. */
const ASIAN_AGO = [
  '(?:\\d+|半|[几幾数])\\s*(?:个|個)?(?:秒|分|分钟|分鐘|小?[时時]|小时|小時|[时時][间間]|天|日|周|週|[かヶカケヵ箇]?月|[年])[间間]?[之以]?前',
  '\\d+\\s*(?:초|분|시간|일|주|개월|달|년)\\s*전',
  '\\d+\\s*(?:วินาที|นาที|ชั่วโมง|วัน|สัปดาห์|เดือน|ปี)(?:ที่แล้ว|ที่ผ่านมา|ก่อน)',
  '\\d+\\s+[\\u0900-\\u097f]+\\s+(?:पहले|पूर्व)',
  '\\d+\\s+(?:ثانیه|دقیقه|ساعت|روز|هفته|ماه|سال)\\s+(?:پیش|قبل)',
];

/** 4-Mar-24, 2024-Mar-04, 29 February 2024, February 29th, 2024, 29 de febrero de 2024; other letters are let pass. */
function byMonth(months: string): string[] {
  const month = `(?:${months})[^\\s\\d.,;:()|/]{0,9}\\.?`;
  return [
    SHORT_YEAR,
    `\\d{1,2}-${month}-\\d{2}(?!\\d)`,
    `\\d{4}-(?:${months})[a-z]{0,6}-\\d{1,2}(?!\\d)`,
    `(?:\\d{4}\\.\\sgada\\s)?${DAY}[\\s-]*(?:de\\s+|of\\s+|ב)?${month},?(?:[\\s-]*(?:de\\s+|del\\s+|พ\\.ศ\\.\\s)?${YEAR}|(?!${DAY_AND_YEAR}))`,
    `(?:${WHOLE_MONTHS})\\sdel?\\s${CALENDAR_YEAR}`,
    `(?:\\d{4}[.,]?\\s)?${month}(?:\\s+${DAY}(?:,?\\s+${YEAR})?(?![\\d:])|\\s+${YEAR}|,\\s+${CALENDAR_YEAR}|-\\d{1,2}-(?:\\d{4}|\\d{2})(?!\\d))`,
  ];
}

/** 3 hours ago, vor 3 Std., il y a 3 h, hace 3 días, 3 дня назад. */
function byCount(units: string, ago: string, before: string): string[] {
  return [
    `(?:about\\s+|over\\s+|almost\\s+)?${SOME}\\s*\\+?\\s*(?:${units})\\.?(?:,?\\s+\\d+\\s*(?:${units})\\.?)?\\s+(?:${ago})`,
    `(?:${before})\\s*(?:${units})(?:\\.(?!\\d))?`,
  ];
}

/** Where a text begins with it, one hour is just the hour: час назад, rok temu. */
const ONE_AGO: Words = {
  latin: '(?<=^\\s*)(?:rok|miesiąc|tydzień|dzień|godzinę|minutę)\\s+temu',
  other: `(?<=^\\s*)(?:${UNITS.other})\\s+(?:${AGO.other})`,
};

/** What a text needs for a date of some kind to stand in it. */
type Signs = {month: RegExp; count: RegExp; today: RegExp};

/** Dates as they are written with some letters. */
class Dates {
  private readonly of: (words: Words) => string;
  private signs: Signs | undefined;
  private readonly expressions = new Map<number, RegExp>();

  constructor(private readonly isOther: boolean) {
    this.of = ({latin, other}) => (isOther ? `${latin}|${other}` : latin);
  }

  /** Where a date stands in a text of lower case. */
  in(text: string): RegExpExecArray | null {
    this.signs ??= this.signsOf();
    const {month, count, today} = this.signs;
    const kinds = [month, count, today].map(sign => sign.test(text));
    const key = kinds.reduce((sum, isThere) => 2 * sum + Number(isThere), 0);
    const expression = this.expressions.get(key) ?? this.expression(kinds);
    this.expressions.set(key, expression);
    return expression.exec(text);
  }

  /** What stands before "Stunden"; in other letters one need not be said: منذ ساعة. */
  private get before(): string {
    const latin = `(?:${BEFORE.latin})\\s+(?:${HEDGES})?${SOME}`;
    return this.isOther ? `${latin}|(?:${BEFORE.other})\\s+(?:${SOME})?` : latin;
  }

  private signsOf(): Signs {
    const {of} = this;
    return {
      month: new RegExp(`(?:(?<!${CASED})|(?<=${DAY}))(?:${of(MONTHS)})`),
      count: new RegExp(
        `\\s(?:${of(AGO)})(?!${LETTER})|(?:${of(BEFORE)})\\s+${this.isOther ? '' : `(?:${HEDGES})?${SOME}`}`,
      ),
      today: new RegExp(of(TODAY)),
    };
  }

  /** Only what may stand there is looked for: an expression for all takes 7 ms to be made. */
  private expression([month, count, today]: boolean[]): RegExp {
    const {of, isOther} = this;
    // Order matters: the longer before the shorter
    const pieces = [
      ...NUMBERS,
      ...(month ? byMonth(of(MONTHS)) : []),
      ...(isOther ? ASIAN : []),
      ...(count ? byCount(of(UNITS), of(AGO), this.before) : []),
      ...(isOther ? ASIAN_AGO : []),
      ...(count || isOther ? [of(ONE_AGO)] : []),
      ...(today ? [`(?:${of(TODAY)})`] : []),
    ].map(piece => `(?:${piece})`);
    return new RegExp(
      `(?<!${LETTER}|#|\\d\\d:)(?:(?:le|el|il|am)\\s+(?=[^\\d\\s]))?(?:(?:${of(WEEKDAYS)})\\.?,?\\s+)?(?:${ON_DAY}(?:${of(WEEKDAYS)})\\.?,?\\s+|${CLOCK}${LINK})?(?:${pieces.join('|')})(?:(?!${LETTER})${isOther ? BESIDE : ''})${after(of)}`,
    );
  }
}

/** A clock that stands behind a word, as behind a day of this week. */
const BEHIND = new RegExp(`\\p{Ll},?\\s(?:${AT})\\s\\d`, 'u');

/** A day of this week, where only a clock follows: "Friday at 10:05"; looked for where nothing else is. */
const LATELY = new RegExp(`(?:${DAYS}),?\\s(?:${AT})\\s${CLOCK}${ZONE}`);

const latin = new Dates(false);
const all = new Dates(true);

/** "3h", "2d", "5mo": a time only where nothing else is said. */
const SHORT = /^\d{1,3}\s?(?:s|m|h|d|w|mo|y|min|hr|yr|sec)s?\.?$/;
/** A date needs a digit or one of the few words that stand for one. */
const HINT =
  /[\d\u0660-\u0669\u06f0-\u06f9]|ago\b|vor (?:\S+ ){0,2}ein|y a (?:\S+ ){0,2}une?\b|hace (?:\S+ ){0,2}una?\b|önce|sedan\b|siden\b|trước|h[áa] uma?\b|geleden|\bfa\b|temu|před|yesterday|today|just now|gestern|heute|hier|aujourd|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|вчера|только что|щойно|방금|पहले|сегодня|назад|wczoraj|dzis|dün|bugün|igår|idag|אתמול|היום|أمس|اليوم|昨|今|前|어제|오늘|刚|剛|たった今|منذ|قبل|לפני|преди|πριν/;

/** The digits of Arabic and Persian, as they are counted with elsewhere. */
const FAR_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const withAsciiDigits = (text: string): string =>
  text.search(FAR_DIGITS) < 0
    ? text
    : text.replace(FAR_DIGITS, digit => String(digit.charCodeAt(0) & 15));

/** True for a text that may hold a date: told without looking closely. */
export const mayBeDate = (text: string): boolean => HINT.test(text.toLowerCase());

/**
 * The words of a date as they stand in a text; undefined when it gives none. Lower case is made
 * first: an expression that ignores case in all of Unicode takes a page's whole time to compile.
 */
export function dateIn(text: string): string | undefined {
  const lower = text.toLowerCase();
  if (!HINT.test(lower)) return undefined;
  const said = withAsciiDigits(lower);
  if (SHORT.test(said.trim())) return text.trim();
  const kind = OTHER_LETTER.test(said) ? all : latin;
  const found = kind.in(said) ?? (BEHIND.test(said) ? LATELY.exec(said) : null);
  if (!found) return undefined;
  const words =
    said.length === text.length ? text.slice(found.index, found.index + found[0].length) : found[0];
  return words.trim();
}

/** A month and a day without their year, as Chinese sites write them, and where: "03-12 江苏". */
const DAY_ALONE = /^((?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01]))(?:\s?[\u4e00-\u9fff]{2,8})?$/;

/** A day that is written so: a score may look the same, so it is a date only where others of its kind are. */
export const dayAlone = (text: string): string | undefined => DAY_ALONE.exec(text)?.[1];
