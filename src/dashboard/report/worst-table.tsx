import type {MentionId} from '../../mention/decision';
import {siteOf} from '../../mention/identity';
import type {Mention} from '../../mention/mention';
import type {WorstWait} from '../../report/figures/worst-waits';
import {durationWords} from '../../ui/durations';
import {excerpt} from '../../ui/excerpt';
import {addressOf} from '../../ui/source';
import {say} from '../../words';

/** So much of a post is quoted. */
const QUOTED = 140;

function Post({mention}: {mention: Mention}) {
  const {post} = mention;
  const address = addressOf(mention);
  const author = post.author ?? post.handle ?? say('dashboard_report_no_author');
  const words = excerpt(post.body, [], QUOTED)
    .map(({text}) => text)
    .join('');
  const where = say('dashboard_report_by', author, siteOf(mention));
  return (
    <>
      {address === undefined ? where : <a href={address}>{where}</a>}
      <span class="sheet-quote" dir="auto">
        {words}
      </span>
    </>
  );
}

function waitWords({minutes, since}: WorstWait): string {
  const words = durationWords(minutes);
  if (since === 'first seen') return say('dashboard_report_since_seen', words);
  return since === 'posted' ? words : say('dashboard_report_at_least', words);
}

type Props = {worst: WorstWait[]; mentions: Map<MentionId, Mention>};

/** The longest waits past their target, each with its post. */
export function WorstTable({worst, mentions}: Props) {
  if (worst.length === 0) return <p>{say('dashboard_report_no_worst')}</p>;
  return (
    <table class="sheet-worst">
      <thead>
        <tr>
          <th scope="col">{say('dashboard_report_waited')}</th>
          <th scope="col">{say('dashboard_report_outcome')}</th>
          <th scope="col">{say('dashboard_report_post')}</th>
        </tr>
      </thead>
      <tbody>
        {worst.map(wait => {
          const mention = mentions.get(wait.id);
          return (
            <tr key={wait.id}>
              <th scope="row">{waitWords(wait)}</th>
              <td>
                {say(wait.answered ? 'dashboard_report_is_answered' : 'dashboard_report_waits')}
              </td>
              <td>{mention && <Post mention={mention} />}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
