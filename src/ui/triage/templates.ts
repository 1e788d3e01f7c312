import type {TriageKind} from '../../mention/decision';
import {siteOf} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import {type Placeholder, replyFrom} from '../../triage/reply';
import {say, type Word} from '../../words';

/** Reply templates by kind, as far as a person changed them. */
export type Templates = Partial<Record<TriageKind, string>>;

/** The kinds that are replied to. */
export const repliedTo = [
  'concern',
  'venting',
  'question',
  'praise',
  'error of fact',
] as const satisfies TriageKind[];

/** A kind that is replied to. */
export type RepliedTo = (typeof repliedTo)[number];

const given: Record<RepliedTo, Word> = {
  concern: 'ui_reply_concern',
  venting: 'ui_reply_venting',
  question: 'ui_reply_question',
  praise: 'ui_reply_praise',
  'error of fact': 'ui_reply_error',
};

/** The template of a kind: the person's own, or else the one it comes with. */
export const templateOf = (kind: RepliedTo, own: Templates): string =>
  own[kind] ?? say(given[kind]);

/** The kind whose template is for a mention; a question's where nobody and nothing says another. */
export const repliedKind = (kind: TriageKind | undefined): RepliedTo =>
  repliedTo.find(one => one === kind) ?? 'question';

/** What is known of a mention for a template. */
export function replyFacts(
  mention: Mention,
  {brand, me}: {brand?: string | undefined; me?: string | undefined},
): Partial<Record<Placeholder, string>> {
  const {author, threadTitle} = mention.post;
  return {
    ...(author === undefined ? {} : {author}),
    ...(threadTitle === undefined ? {} : {thread: threadTitle}),
    ...(brand === undefined ? {} : {brand}),
    ...(me === undefined || me === '' ? {} : {me}),
    site: siteOf(mention),
  };
}

/** A reply to a mention, drafted. */
export const draftFor = (
  mention: Mention,
  kind: RepliedTo,
  own: Templates,
  who: Parameters<typeof replyFacts>[1],
): string => replyFrom(templateOf(kind, own), replyFacts(mention, who));
