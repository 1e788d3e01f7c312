import {useMemo, useState} from 'preact/hooks';
import {openClockOf} from '../../settings/schedule';
import type {Settings} from '../../settings/settings';
import {Empty} from '../../ui/empty';
import {say, sayCount} from '../../words';
import {askingOf} from './asking-of';
import {ChoiceFields} from './choice-fields';
import {type Choices, isPeriod, spanBefore, spanOf} from './choices';
import {findingsOf} from './findings';
import {hostsOf} from './hosts-of';
import type {Posts} from './read-posts';
import {Reading} from './reading';
import {Shown} from './shown';
import './times.css';
import {usePosts} from './use-posts';
import {useWorkedOut} from './use-worked-out';

type WorkedProps = {posts: Posts; settings: Settings; chosen: Choices};

/** The figures of what was read, once they are worked out. */
function Worked({posts, settings, chosen}: WorkedProps) {
  const worked = useWorkedOut(() => {
    const openClock = openClockOf(settings);
    const asking = askingOf(settings, posts.at, chosen.brandId);
    const span = spanOf(chosen.period, posts.at) ?? posts.span;
    return findingsOf(posts.mentions, span, chosen, {
      ...asking,
      ...(openClock === undefined ? {} : {openClock}),
    });
  }, [posts, settings, chosen]);
  if (!worked) return <p role="status">{say('dashboard_times_working')}</p>;
  const {value: findings, isOld} = worked;
  if (findings.figures.posts === 0) {
    return (
      <Empty title={say('dashboard_times_none')}>
        <p>{say('dashboard_times_none_hint')}</p>
      </Empty>
    );
  }
  return (
    <div class="times-shown" aria-busy={isOld}>
      {!posts.isWhole && <p>{sayCount('dashboard_times_newest', posts.mentions.length)}</p>}
      <Shown findings={findings} theme={settings.theme} />
    </div>
  );
}

/** How fast posts were answered, those never answered included. */
export function Times({settings}: {settings: Settings}) {
  const [chosen, choose] = useState<Choices>({period: {days: 30}, beside: 'nothing'});
  const withBefore = chosen.beside === 'before';
  const read = usePosts(
    at => {
      const span = spanOf(chosen.period, at);
      return span && withBefore ? {from: spanBefore(span, at).from, to: span.to} : span;
    },
    JSON.stringify([chosen.period, withBefore]),
  );
  const posts = read.is === 'there' ? read.posts : undefined;
  const hosts = useMemo(() => hostsOf(posts?.mentions ?? []), [posts]);
  return (
    <>
      <ChoiceFields brands={settings.brands} hosts={hosts} chosen={chosen} choose={choose} />
      {read.is === 'there' ? (
        <Worked posts={read.posts} settings={settings} chosen={chosen} />
      ) : (
        isPeriod(chosen.period) && <Reading read={read} />
      )}
    </>
  );
}
