import {Refused} from '../../messages/failures';
import type {Settings} from '../../settings/settings';
import {mentionsByIds} from '../../store/read';
import {Menu} from '../../ui/menu';
import {say} from '../../words';
import {annotationsFile, csvFile} from '../data/exports';
import {Progress} from '../data/progress';
import {fileName, saveFile} from '../data/save-file';
import {sizeWords} from '../data/sizes';
import {useWork} from '../data/use-work';
import type {Work} from '../data/work';
import type {Entry} from './entry';
import {packsOf} from './evidence/pack';

/** Mentions read at once, as few as all others are. */
const CHUNK = 400;

/** The chosen mentions in the order of the list, some at a time. */
async function* chosen(picked: Entry[]) {
  for (let at = 0; at < picked.length; at += CHUNK) {
    const ids = picked.slice(at, at + CHUNK).map(({id}) => id);
    yield {mentions: await mentionsByIds(ids), done: (at + ids.length) / picked.length};
  }
}

/** Of so many at once evidence packs are made: each holds pictures. */
const MOST_PACKS = 500;

async function packs(picked: Entry[], work: Work): Promise<Blob> {
  if (picked.length > MOST_PACKS) {
    throw new Refused('not allowed', say('dashboard_packs_too_many', MOST_PACKS));
  }
  return packsOf(
    picked.map(({id}) => id),
    Date.now(),
    work,
  );
}

type Saved = {name: string; size: number};
type Props = {picked: Entry[]; settings: Settings};

/** The chosen mentions out: as a table to reckon with, or as annotations for other tools. */
export function ExportMenu({picked, settings}: Props) {
  const {doing, begin, callOff} = useWork<Saved>();
  const save = (ending: string, make: (work: Work) => Promise<Blob>) => () =>
    void begin(async work => {
      const file = await make(work);
      const name = fileName('chosen', ending, new Date());
      saveFile(file, name);
      return {name, size: file.size};
    });
  const items = [
    {
      words: say('dashboard_data_csv'),
      choose: save('csv', work => csvFile(settings, true, work, chosen(picked))),
    },
    {
      words: say('dashboard_data_annotations'),
      choose: save('jsonld', work => annotationsFile(settings, work, chosen(picked))),
    },
    {words: say('dashboard_packs'), choose: save('zip', work => packs(picked, work))},
  ];
  return (
    <>
      <Menu kind="plain" label={say('dashboard_export')} items={items} />
      <Progress label={say('dashboard_export')} doing={doing} callOff={callOff} />
      <span role="status" class="data-said">
        {doing.is === 'done' &&
          say('dashboard_data_saved', doing.value.name, sizeWords(doing.value.size))}
      </span>
    </>
  );
}
