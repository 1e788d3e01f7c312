/** Beginnings of month names in the languages of the web; whatever letters follow are let pass. */
const MONTH =
  '(?:jan|feb|f[ée]v|mar|mär|märz|mrt|már|apr|avr|abr|ápr|kwi|maart|ma[ijyá]|mei|jun|juin|jún|iun|jul|juil|júl|iul|cze|lip|aug|agu|ago|aoû|sie|sep|sze|set|wrz|o[ckt]t|outu|paź|nov|noi|lis|de[csz]|d[ée]c|dic|gru|ian|ene|gen|giu|lug|mag|ott|sty|lut|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру|oca|şub|nis|haz|tem|ağu|eyl|eki|kas|ara|ιαν|φεβ|μαρ|απρ|μα[ΐϊι]|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|ינו|פבר|מרץ|אפר|מאי|יונ|יול|אוג|ספט|אוק|נוב|דצמ|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر)[^\\s\\d.,;:()|/]{0,9}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th|er|º|ª|\\.|-?го)?';
const YEAR = "(?:\\d{4}|['’]\\d\\d)";
const UNIT =
  '(?:s|m|h|d|w|y|mo|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|mos?|years?|yrs?|sekunden?|minuten?|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?|secondes?|heures?|jours?|semaines?|mois|ans?|ann[ée]es?|segundos?|minutos?|horas?|d[íi]as?|semanas?|mes(?:es)?|m[êe]s|años?|anos?|second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|uur|dag(?:en|ar|er|e)?|weken|u[gk]er?|måned(?:er)?|timer?|maand(?:en)?|jaar|jaren|секунд[^\\s\\d.,]{0,6}|минут[^\\s\\d.,]{0,6}|час[^\\s\\d.,]{0,6}|дн[^\\s\\d.,]{0,6}|день|недел[^\\s\\d.,]{0,6}|месяц[^\\s\\d.,]{0,6}|лет|год[^\\s\\d.,]{0,6}|saniye|dakika|saat|gün|hafta|ay|yıl|sekund[^\\s\\d.,]{0,6}|minut[^\\s\\d.,]{0,6}|tim[^\\s\\d.,]{0,6}|dagar?|vecko?r?|månad[^\\s\\d.,]{0,6}|år|godzin[^\\s\\d.,]{0,6}|dni|tygodni[^\\s\\d.,]{0,6}|miesi[ęą]c[^\\s\\d.,]{0,6}|lat|דקות|שעות|ימים|שבועות|חודשים|שנים|ساعات?|دقيقة|دقائق|يوم|أيام|dn[yíů]|hodin[^\\s\\d.,]{0,4}|týdn[^\\s\\d.,]{0,4}|měsíc[^\\s\\d.,]{0,4}|lety|päivää|tuntia|minuuttia|viikkoa|kuukautta|vuotta|zile|săptămâni|luni|ani|menit|jam|hari|minggu|bulan|tahun|phút|giờ|ngày|tuần|tháng|năm)';
const SOME = '(?:\\d+|an?|one|eine?[mnr]?|une?|un[oa]?|een|one)';

/** The pieces that a date is written with. Order matters: the longer before the shorter. */
const PIECES = [
  // 2024-02-29, 29.02.2024, 2/29/24, with a clock after T
  '\\d{4}[-/.]\\d{1,2}[-/.]\\d{1,2}(?:t[\\d:.]+(?:z|[+-]\\d\\d:?\\d\\d)?)?',
  // 03/04 12:24, 04.03. 12:24: without its year only beside a clock
  '(?:\\d{1,2}[/.]\\d{1,2}\\.?|\\d\\d-\\d\\d)(?=,?\\s+\\d{1,2}:\\d\\d)',
  '\\d{1,2}[-/.]\\s?\\d{1,2}[-/.]\\s?(?:\\d{4}|\\d{2})(?!\\d)',
  // 4-Mar-24
  `\\d{1,2}-${MONTH}-\\d{2}(?!\\d)`,
  // 29 February 2024, February 29th, 2024, 29 de febrero de 2024
  `${DAY}[\\s-]*(?:de\\s+|of\\s+|ב)?${MONTH},?(?:[\\s-]*(?:de\\s+|del\\s+)?${YEAR})?`,
  `${MONTH}\\s+${DAY}(?:,?\\s+${YEAR})?(?![\\d:])`,
  `${MONTH}\\s+\\d{4}`,
  // 2024年2月29日, 2024년 2월 29일
  '(?:\\d{2,4}\\s*[年년]\\s*)?\\d{1,2}\\s*[月월]\\s*\\d{1,2}\\s*[日号號일]',
  // 3 hours ago, vor 3 Stunden, il y a 3 h, hace 3 días, 3 дня назад, 3小时前
  `(?:about\\s+|over\\s+|almost\\s+)?${SOME}\\s*\\+?\\s*${UNIT}(?:,?\\s+\\d+\\s*${UNIT})?\\s+(?:ago|geleden|fa|назад|тому|önce|sedan|siden|sitten|temu|atrás|(?:yang )?lalu|trước)`,
  `(?:vor|il\\s+y\\s+a|hace|h[áa]|před|pred|acum|לפני|منذ|قبل|πριν)\\s+${SOME}\\s*${UNIT}`,
  '\\d+\\s*(?:秒|分|分钟|分鐘|小?[时時]|小时|小時|[时時][间間]|天|日|周|週|个?月|個月|[年])[间間]?[之以]?前',
  '\\d+\\s*(?:초|분|시간|일|주|개월|달|년)\\s*전',
  // Yesterday, today and their like
  "(?:yesterday|today|just now|moments ago|gestern|vorgestern|heute|hier(?= [àa]\\b)|aujourd['’]hui|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|вчера|сегодня|wczoraj|dzisiaj|dün|bugün|igår|idag|אתמול|היום|أمس|اليوم|昨日|昨天|今日|今天|前天|어제|오늘)",
].map(piece => `(?:${piece})`);

const CLOCK = '\\d{1,2}(?::|h\\s?|\\.)\\d{2}(?::\\d{2})?(?:\\.\\d+)?(?:\\s*[ap]\\.?m\\b\\.?)?';
const WEEKDAY =
  '(?:(?:mon|tue|wed|thu|fri|sat|sun)(?:[^\\s\\d.,]{0,6}day)?s?|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:lun|mar|mer|jeu|ven|sam|dim)(?:[^\\s\\d.,]{0,6}di|anche)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|пн|вт|ср|чт|пт|сб|вс|[日月火水木金土])';
const LINK =
  '(?:\\s|,|;|@|»|·|•|\\||-|–|—|\\/|at|um|à|às|a las?|om|kl\\.?|в|о|on|the|le|de|uur|uhr|[（(](?:mon|tue|wed|thu|fri|sat|sun|[日月火水木金土])[)）]|:\\s|\\.\\s(?=\\d{1,2}:)|[（(]|[)）]){0,6}';
const ZONE =
  '(?:\\s*\\(?(?:utc|gmt|[ecmp][sd]t|cest|cet|bst|ist|msk|jst|z)\\b(?:\\s?[+-]\\d{1,2}(?::?\\d\\d)?)?\\)?)?';
const AFTER = `(?:${LINK}(?:${CLOCK})(?:\\s*(?:uhr|uur|heures))?${ZONE})?(?:\\s\\d{4}(?!\\d))?`;

/** Chinese, Japanese and Korean words stand right beside a date. */
const LETTER = '[a-z\\u00c0-\\u024f\\u0370-\\u052f\\u0590-\\u06ff\\d]';

const WHOLE = new RegExp(
  `(?<!${LETTER})(?:(?:le|el|il|am)\\s+(?=[^\\d\\s]))?(?:${WEEKDAY}\\.?,?\\s+)?(?:${CLOCK}${LINK})?(?:${PIECES.join('|')})(?!${LETTER})${AFTER}`,
);
/** "3h", "2d", "5mo": a time only where nothing else is said. */
const SHORT = /^\d{1,3}\s?(?:s|m|h|d|w|mo|y|min|hr|yr|sec)s?\.?$/;
/** A date needs a digit or one of the few words that stand for one. */
const HINT =
  /\d|ago\b|yesterday|today|just now|gestern|heute|hier|aujourd|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|вчера|сегодня|назад|wczoraj|dzis|dün|bugün|igår|idag|אתמול|היום|أمس|اليوم|昨|今|前|어제|오늘/;

/** True for a text that may hold a date: told without looking closely. */
export const mayBeDate = (text: string): boolean => HINT.test(text.toLowerCase());

/**
 * The words of a date as they stand in a text; undefined when it gives none. Lower case is made
 * first: an expression that ignores case in all of Unicode takes a page's whole time to compile.
 */
export function dateIn(text: string): string | undefined {
  const said = text.toLowerCase();
  if (!HINT.test(said)) return undefined;
  if (SHORT.test(said.trim())) return text.trim();
  const found = WHOLE.exec(said);
  if (!found) return undefined;
  const words =
    said.length === text.length ? text.slice(found.index, found.index + found[0].length) : found[0];
  return words.trim();
}
