import {useState} from 'preact/hooks';
import type {Merged} from '../../messages/contract';
import {type Backup, openBackup} from '../../report/backup/read';
import {Button} from '../../ui/button';
import {Field} from '../../ui/field';
import {momentWords} from '../../ui/moments';
import {say, sayCount} from '../../words';
import {MergedTable} from './merged-table';
import {Progress} from './progress';
import {type Contents, checked, restored} from './restoring';
import {useWork} from './use-work';

type Looked = Contents & {backup: Backup};

function Found({found, bringBack}: {found: Looked; bringBack(): void}) {
  return (
    <div class="data-found" role="status">
      <p>
        {sayCount('dashboard_data_found', found.rows, momentWords(Date.parse(found.backup.made)))}
      </p>
      <Button kind="primary" onClick={bringBack}>
        {say('dashboard_data_restore_now')}
      </Button>
    </div>
  );
}

/** A backup back in: looked at as a whole first, then merged with what is here. */
export function Importing() {
  const [field, renewField] = useState(0);
  const look = useWork<Looked>();
  const back = useWork<Merged[]>();
  const choose = (files: File[]) => {
    back.clear();
    void look.begin(async work => {
      const backup = await openBackup(files);
      return {backup, ...(await checked(backup, work))};
    });
  };
  const bringBack = ({backup, rows}: Looked) => {
    look.clear();
    renewField(field + 1);
    void back.begin(work => restored(backup, {rows}, work));
  };
  return (
    <div class="panel-card data-narrow">
      <h2>{say('dashboard_data_in')}</h2>
      <Field label={say('dashboard_data_file')} hint={say('dashboard_data_file_hint')}>
        {tied => (
          <input
            {...tied}
            key={field}
            type="file"
            accept=".gz,.jsonl"
            multiple
            onChange={({currentTarget}) => choose([...(currentTarget.files ?? [])])}
          />
        )}
      </Field>
      <Progress label={say('dashboard_data_looking')} {...look} />
      {look.doing.is === 'done' && (
        <Found
          found={look.doing.value}
          bringBack={() => look.doing.is === 'done' && bringBack(look.doing.value)}
        />
      )}
      <Progress label={say('dashboard_data_in')} {...back} />
      {back.doing.is === 'done' && <MergedTable merged={back.doing.value} />}
    </div>
  );
}
