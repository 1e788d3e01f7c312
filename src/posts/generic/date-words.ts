import {anyOf, BEHIND, DAY_PARTS, LAST} from '../../mention/half-words';

/** The words of one kind that dates are written with: by letters of Latin, and by all others. */
export type Words = {latin: string; other: string};

/** A letter that stands in no word of Latin, but in each of the others. */
export const OTHER_LETTER = /[\u0370-\u1fff\u2e80-\uffff]/;

/** Beginnings of the names of months, in the languages of the web; of no day of the week. */
export const MONTHS: Words = {
  latin:
    'jan|feb|f[ée]v|mar(?!di|ți|te[ds])|mär|märz|mrt|már|apr|avr|abr|ápr|kwi|maart|ma[ijyá]|mei|jun|juin|jún|iun|jul|juil|júl|iul|cze|lip|aug|agu|ago|aoû|sie|sep|sze(?!r)|set|wrz|o[ckt]t|outu|paź|nov|noi|lis|de[csz]|d[ée]c|dic|gru|ian|ene|gen|giu|lug|mag|ott|sty|lut|oca|úno|bře|kvě|čer|zář|říj|şub|nis|haz|tem|ağu|eyl|eki|kas|ara',
  other:
    'янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|січ|лют|бер|кві|тра|чер|лип|сер(?!е)|вер|жов|лис|гру|ιαν|φεβ|μ[αά]ρ(?!τυ|[γκμ])|απρ|μα[ΐϊι]|ιουν|ιουλ|αυγ|σεπ|οκτ|νοε|δεκ|ינו|פבר|מרץ|אפר|מאי|יונ|יול|אוג|ספט|אוק|נוב|דצמ|يناير|فبراير|مارس|[أا]بريل|مايو|يونيو|يوليو|[أا]غسطس|سبتمبر|[أا]كتوبر|نوفمبر|ديسمبر|كانون|شباط|آذار|نيسان|أيار|حزيران|تموز|آب|أيلول|تشرين|فروردین|اردیبهشت|خرداد|تیر|مرداد|شهریور|مهر|آبان|آذر|دی(?=\\s\\d)|بهمن|اسفند|มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\\.ค|ก\\.พ|มี\\.ค|เม\\.ย|พ\\.ค|มิ\\.ย|ก\\.ค|ส\\.ค|ก\\.ย|ต\\.ค|พ\\.ย|ธ\\.ค',
};

/** What is counted when something was so long ago. */
export const UNITS: Words = {
  latin:
    's|m|h|d|j|w|y|mo|sek|std|tg|mon|sem|godz|tyg|mies|rokem|rok[uy]?|secs?|seconds?|mins?|minutes?|hrs?|hours?|days?|weeks?|wks?|months?|mos?|years?|yrs?|sekunden?|minuten?|stunden?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jahr(?:e|en)?|secondes?|heures?|jours?|semaines?|mois|ans?|ann[ée]es?|segundos?|minutos?|horas?|d[íi]as?|semanas?|mes(?:es)?|m[êe]s|años?|anos?|second[oi]|minut[oi]|or[ae]|giorn[oi]|settiman[ae]|mes[ei]|ann[oi]|uur|dag(?:en|ar|er|e)?|weken|u[gk]er?|måned(?:er)?|timer?|maand(?:en)?|jaar|jaren|saniye|dakika|saat|gün|hafta|ay|yıl|sekund[^\\s\\d.,]{0,6}|minut[^\\s\\d.,]{0,6}|tim[^\\s\\d.,]{0,6}|dagar?|vecko?r?|månad[^\\s\\d.,]{0,6}|år|godzin[^\\s\\d.,]{0,6}|dni|tygodni[^\\s\\d.,]{0,6}|miesi[ęą]c[^\\s\\d.,]{0,6}|lat|dn[yíů]|dnev[ai]?|dnem|dana?|sat[ai]?|mjesec[ai]?|godin[aeu]|hodin[^\\s\\d.,]{0,4}|týdn[^\\s\\d.,]{0,4}|měsíc[^\\s\\d.,]{0,4}|lety|päivää|tuntia|minuuttia|viikkoa|kuukautta|vuotta|zile|săptămâni|luni|ani|menit|jam|hari|minggu|bulan|tahun|phút|ngày|tháng|năm',
  other:
    'ч|сек|мин|нед|мес|секунд[^\\s\\d.,]{0,6}|минут[^\\s\\d.,]{0,6}|час[^\\s\\d.,]{0,6}|дн[^\\s\\d.,]{0,6}|день|недел[^\\s\\d.,]{0,6}|месяц[^\\s\\d.,]{0,6}|лет|год[^\\s\\d.,]{0,6}|דקה|דקות|שעה|שעות|שעתיים|יום|יומיים|ימים|שבוע|שבועות|חודש|חודשים|שנה|שנים|ساعة|ساعات|ساعتين|دقيقة|دقائق|دقيقتين|يوم|أيام|يومين|أسبوع|أسابيع|شهر|أشهر|شهرين|سنة|سنوات|ώρ[αε][^\\s\\d.,]{0,2}|λεπτ[όά]|η?μέρ[αε][^\\s\\d.,]{0,2}|εβδομάδ[^\\s\\d.,]{0,3}|μήν[^\\s\\d.,]{0,3}|χρόνι?α|giờ|tuần',
};

/** What follows such a count. */
export const AGO: Words = {
  latin: 'ago|geleden|fa|önce|sedan|siden|sitten|temu|atrás|(?:yang )?lalu',
  other: 'назад|тому|trước',
};

/** What goes before such a count. */
export const BEFORE: Words = {
  latin: 'vor|il\\s+y\\s+a|hace|h[áa]|před|pred|prije|pre|acum',
  other: 'לפני|منذ|قبل|πριν(?:\\s+από)?|преди|пре',
};

/** What stands between such a word and the count, where it is not exact. */
export const HEDGES =
  '(?:über|fast|etwa|ungefähr|ca\\.?|mehr als|environ|plus de|presque|près de|más de|casi|alrededor de|cerca de|mais de|quase|přibližně|více než|oko)\\s+';

/** Yesterday, today and their like. */
export const TODAY: Words = {
  latin:
    "(?:the )?day before yesterday|avant[- ]hier|anteayer|antes de ayer|antier|anteontem|altro ?ieri|eergisteren|i förrgår|przedwczoraj|yesterday|today|just now|moments ago|gestern|vorgestern|heute|hier(?= [àa] ?\\d)|aujourd['’]hui|ayer|hoy|ontem|hoje|ieri|oggi|gisteren|vandaag|wczoraj|dzisiaj|dün|bugün|i ?går|i ?dag|včera|dnes",
  other:
    '刚刚|刚才|剛剛|たった今|방금|только что|щойно|вчера|сегодня|אתמול|היום|أمس|اليوم|позавчера|позавчора|вчора|учора|сьогодні|χθες|σήμερα|一昨日|さきおととい|おととい|昨日|昨天|今日|今天|大?前天|그저께|어제|오늘',
};

/** Words for a half of the day, behind a clock; those that mean other things too, only at the end. */
export const HALF = `(?:${[BEHIND.am, BEHIND.pm].map(anyOf).join('|')}|pt?g|ö[ös]|[do]{1,2}p|${DAY_PARTS}|(?:${[LAST.am, LAST.pm, 'sa ch'].map(anyOf).join('|')})(?=\\s*(?:$|[·•|(,])))`;

/** Those that stand before one. */
export const HALF_BEFORE: Words = {latin: 'ö[ös]|d[eu]\\.', other: '[上下]午|午[前後]|오[전후]'};

/** What stands between a day and its clock, in the languages of the web. */
export const AT = 'at|um|à|a\\slas?|às|om|alle';

/** The days of a week, whole: one of this week is told by its name alone. */
export const DAYS =
  '(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo';

/** The days of a week, and how they are shortened. */
export const WEEKDAYS: Words = {
  latin:
    '(?:mon|tue|wed|thu|fri|sat|sun)(?:[^\\s\\d.,]{0,6}day)?s?|mo|di|mi|do|fr|sa|so|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:lun|mar|mer|jeu|ven|sam|dim)(?:[^\\s\\d.,]{0,6}d[iì]|anche)?|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap',
  other: 'пн|вт|ср|чт|пт|сб|вс|[日月火水木金土]',
};
