import {Button} from '../../ui/button';
import {Dialog} from '../../ui/dialog';
import {say} from '../../words';
import {saving} from '../saving';

type Props = {
  name: string;
  /** What goes with it. */
  hint: string;
  remove(): Promise<unknown>;
  close(): void;
};

/** Asks once more before somebody, or a webhook, is taken off the list. */
export function Removal({name, hint, remove, close}: Props) {
  const go = async () => {
    await saving(remove, say('dashboard_person_removed', name));
    close();
  };
  return (
    <Dialog title={say('dashboard_person_remove', name)} close={close}>
      <p>{hint}</p>
      <div class="form-end">
        <Button kind="danger" icon="bin" onClick={() => void go()}>
          {say('dashboard_person_remove_now')}
        </Button>
        <Button kind="quiet" onClick={close}>
          {say('ui_cancel')}
        </Button>
      </div>
    </Dialog>
  );
}
