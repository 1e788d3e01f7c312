import type {Instant} from '../../mention/post';
import type {StormEntry, StormFigures, StormStanding} from '../../mention/storm-log';
import type {Settings} from '../../settings/settings';
import {perLanguage, say, sayCount, type Word} from '../../words';

const oneDigit = perLanguage(
  language => new Intl.NumberFormat(language, {maximumFractionDigits: 1}),
);

const moments = perLanguage(
  language =>
    new Intl.DateTimeFormat(language, {
      day: 'numeric',
      month: 'short',
      hour: 'numeric',
      minute: '2-digit',
    }),
);

/** When something was done, to the minute: a log is read by the clock. */
export const clockWords = (at: Instant): string => moments().format(at);

/** Who did what a line of the log says: whoever gave a name, or Earmark where it was no person. */
export function byWords({by, kind}: StormEntry): string {
  if (by !== '') return by;
  return say(kind === 'level' || kind === 'calm' ? 'storms_by_none' : 'storms_somebody');
}

/** The names of the levels. */
export const levelNames: Record<StormStanding, Word> = {
  learning: 'storms_learning',
  'too little reading': 'storms_too_little',
  quiet: 'storms_quiet',
  watch: 'ui_storm_watch',
  storm: 'ui_storm_storm',
};

/** What a level rests on: how many voices in how many hours, and how many are usual. */
export const figuresWords = ({count, usual, hours}: StormFigures): string =>
  sayCount('ui_storm_voices', count, hours, oneDigit().format(usual));

/** How a brand is called; one that is not watched any more has no name left. */
export const brandName = ({brands}: Settings, brandId: string): string =>
  brands.find(({id}) => id === brandId)?.name ?? say('storms_brand_gone');

/** What one line of a log says. */
export function entryWords(entry: StormEntry): string {
  switch (entry.kind) {
    case 'level':
      return `${say(levelNames[entry.level])}: ${figuresWords(entry)}`;
    case 'calm':
      return say('storms_log_calm');
    case 'opened':
      return say('storms_log_opened');
    case 'step done':
      return say('storms_log_done', entry.words);
    case 'step undone':
      return say('storms_log_undone');
    case 'told':
      return entry.how === undefined
        ? say('storms_log_told', entry.whom)
        : say('storms_log_told_by', entry.whom, entry.how);
    case 'noted':
      return entry.text;
    case 'closed':
      return say('storms_log_closed');
    case 'opened again':
      return say('storms_log_again');
  }
}
