import {minutesBetween} from '../../clock';
import type {Mention} from '../../mention/mention';
import type {Instant} from '../../mention/post';
import {type Brief, type BriefPartName, type BriefWords, briefOf} from '../../report/brief';
import {say, type Word} from '../../words';
import {upToWords} from '../durations';
import {momentWords, withinWords} from '../moments';
import {addressOf} from '../source';
import {kindWords} from '../triage/kinds';
import {causeWords, criticWords, reachWords, severityWords} from '../triage/words';

const headings: Record<BriefPartName, Word> = {
  asked: 'ui_brief_asked',
  deadline: 'ui_brief_deadline',
  who: 'ui_brief_who',
  where: 'ui_brief_where',
  words: 'ui_brief_words',
  reach: 'ui_brief_reach',
  since: 'ui_brief_since',
  comments: 'ui_brief_comments',
  known: 'ui_brief_known',
};

const words = (): BriefWords => ({
  title: (brand, site) => say('ui_brief_title', brand, site),
  heading: part => say(headings[part]),
  from: name => say('ui_brief_from', name),
  reach: reachWords,
  moment: momentWords,
  within: withinWords,
  waited: ({from, to}, now) =>
    say('ui_brief_waited', upToWords(minutesBetween(from, now), minutesBetween(to, now))),
  wrote: author => say('ui_brief_wrote', author),
  unknownAuthor: say('ui_author_unknown'),
  unknownTime: say('ui_posted_unknown'),
  nothingAsked: say('ui_brief_nothing_asked'),
});

function knownOf({post, state: {triage, details}}: Mention): string[] {
  return [
    ...(post.isTranslated ? [say('ui_translated')] : []),
    ...(triage === undefined ? [] : [say('ui_brief_kind', kindWords(triage))]),
    ...(details?.cause === undefined ? [] : [say('ui_brief_cause', causeWords(details.cause))]),
    ...(details?.severity === undefined
      ? []
      : [say('ui_brief_severity', severityWords(details.severity))]),
    ...(details?.critic === undefined ? [] : [criticWords(details.critic)]),
  ];
}

/** The brief on a mention, as it is known now; undefined where it was handed to nobody. */
export function briefFor(mention: Mention, brands: string[], now: Instant): Brief | undefined {
  const {handOff} = mention.state;
  const address = addressOf(mention);
  if (!handOff) return undefined;
  return briefOf(
    {
      mention,
      brands,
      handOff,
      known: knownOf(mention),
      now,
      ...(address === undefined ? {} : {address}),
    },
    words(),
  );
}
