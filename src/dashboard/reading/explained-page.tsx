import type {PageExplained} from '../../messages/contract';
import {say, sayCount, type Word} from '../../words';
import {Looks} from './looks';
import {ReportCopy} from './report-copy';

/** The reader that any page is read with, as the posts room calls it. */
const GENERIC = 'generic';

type Props = {host: string; page: PageExplained};

/** How the page was read, in sentences. */
function sentences({by, posts, foundNothing, isInPart, isSigningIn}: PageExplained): string[] {
  const read =
    by === undefined
      ? say('dashboard_reading_none')
      : by === GENERIC
        ? sayCount('dashboard_reading_by_generic', posts)
        : sayCount('dashboard_reading_by_site', posts, by);
  return [
    read,
    ...foundNothing.map(name => say('dashboard_reading_missed', name)),
    ...(isInPart ? [say('dashboard_reading_in_part')] : []),
    ...(isSigningIn ? [say('dashboard_reading_signing_in')] : []),
    say(posts === 0 ? 'dashboard_reading_none_hint' : 'dashboard_reading_mention_hint'),
  ];
}

const parts: [part: keyof PageExplained['having'], words: Word][] = [
  ['author', 'dashboard_part_author'],
  ['time', 'dashboard_part_time'],
  ['permalink', 'dashboard_part_permalink'],
  ['body', 'dashboard_part_body'],
];

function Parts({having, posts}: PageExplained) {
  return (
    <dl class="reading-parts">
      {parts.map(([part, words]) => (
        <div key={part} data-lacks={having[part] < posts}>
          <dt>{say(words)}</dt>
          <dd>{say('dashboard_reading_of', having[part], posts)}</dd>
        </div>
      ))}
    </dl>
  );
}

/** How one page was read: by whom, what its posts have, and what else looked like posts. */
export function ExplainedPage({host, page}: Props) {
  return (
    <>
      <h3>{say('dashboard_reading_on', host)}</h3>
      {sentences(page).map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {page.posts > 0 && <Parts {...page} />}
      <Looks {...page} />
      <ReportCopy host={host} page={page} />
    </>
  );
}
