import type {MentionId} from '../../../mention/decision';
import {Button} from '../../../ui/button';
import {say} from '../../../words';
import {Progress} from '../../data/progress';
import {fileName, saveFile} from '../../data/save-file';
import {sizeWords} from '../../data/sizes';
import type {useWork} from '../../data/use-work';
import {packOf} from './pack';

/** A pack that was handed to the browser. */
export type Saved = {name: string; size: number};

type Saving = ReturnType<typeof useWork<Saved>>;

async function save(id: MentionId): Promise<Saved> {
  const now = Date.now();
  const file = await packOf(id, now);
  const name = fileName('evidence', 'zip', new Date(now));
  saveFile(file, name);
  return {name, size: file.size};
}

/** Saves the evidence pack of a mention. */
export function PackButton({id, saving: {doing, begin}}: {id: MentionId; saving: Saving}) {
  return (
    <Button
      kind="quiet"
      icon="archive"
      isBusy={doing.is === 'working'}
      onClick={() => void begin(() => save(id))}
    >
      {say('dashboard_pack')}
    </Button>
  );
}

/** What became of the pack. */
export function PackSaved({saving: {doing, callOff}}: {saving: Saving}) {
  return (
    <>
      <Progress label={say('dashboard_pack')} doing={doing} callOff={callOff} />
      <p role="status" class="data-said">
        {doing.is === 'done' &&
          say('dashboard_data_saved', doing.value.name, sizeWords(doing.value.size))}
      </p>
    </>
  );
}
