import {useEffect, useState} from 'preact/hooks';
import type {Storm} from '../../mention/storm-log';
import {latestStamp, live} from '../../store/read';
import type {Story} from '../../storm';
import {type Live, useLive} from '../../ui/use-live';
import {readStory, type Said} from './read-story';

/** How a storm spread, read again whenever a mention has changed; one reading after the other. */
export function useStory(storm: Storm): Live<Story<Said> | null> {
  const [story, setStory] = useState<Live<Story<Said> | null>>({is: 'reading'});
  const stamp = useLive(() => live(latestStamp), []);
  const changes = stamp.is === 'there' ? stamp.value : undefined;
  useEffect(() => {
    if (changes === undefined) return;
    let isOld = false;
    readStory(storm, Date.now()).then(
      value => {
        if (!isOld) setStory({is: 'there', value});
      },
      error => setStory({is: 'failed', error}),
    );
    return () => {
      isOld = true;
    };
  }, [storm.id, storm.closed?.at, changes]);
  return story;
}
