import {useState} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {Button} from '../../ui/button';
import {Choice} from '../../ui/choice';
import {say} from '../../words';
import {annotationsFile, backupFile, csvFile} from './exports';
import {Progress} from './progress';
import {fileName, saveFile} from './save-file';
import {sizeWords} from './sizes';
import {useWork} from './use-work';
import type {Work} from './work';

type Saved = {name: string; size: number};

/** Everything out: a backup to keep, a table to reckon with, annotations for other tools. */
export function Exporting({settings}: {settings: Settings}) {
  const [withBom, setBom] = useState(true);
  const {doing, begin, callOff} = useWork<Saved>();
  const save = (what: string, ending: string, make: (work: Work) => Promise<Blob>) =>
    void begin(async work => {
      const file = await make(work);
      const name = fileName(what, ending, new Date());
      saveFile(file, name);
      return {name, size: file.size};
    });
  const isBusy = doing.is === 'working';
  return (
    <div class="panel-card">
      <h2>{say('dashboard_data_out')}</h2>
      <p>{say('dashboard_data_backup_hint')}</p>
      <div class="data-buttons">
        <Button
          kind="primary"
          isBusy={isBusy}
          onClick={() => save('backup', 'jsonl.gz', work => backupFile(settings, work))}
        >
          {say('dashboard_data_backup')}
        </Button>
        <Button
          isBusy={isBusy}
          onClick={() => save('mentions', 'csv', work => csvFile(settings, withBom, work))}
        >
          {say('dashboard_data_csv')}
        </Button>
        <Button
          isBusy={isBusy}
          onClick={() => save('annotations', 'jsonld', work => annotationsFile(settings, work))}
        >
          {say('dashboard_data_annotations')}
        </Button>
      </div>
      <Choice
        type="checkbox"
        checked={withBom}
        choose={setBom}
        hint={say('dashboard_data_bom_hint')}
      >
        {say('dashboard_data_bom')}
      </Choice>
      <Progress label={say('dashboard_data_out')} doing={doing} callOff={callOff} />
      <p role="status" class="data-said">
        {doing.is === 'done' &&
          say('dashboard_data_saved', doing.value.name, sizeWords(doing.value.size))}
      </p>
    </div>
  );
}
