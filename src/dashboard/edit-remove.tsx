import {Button} from '../ui/button';
import {say} from '../words';
import {RemoveButton} from './remove-button';

/** What can be done with what a card shows. */
export type Acts = {edit(): void; remove(): void};

/** Changes what a card shows, or takes it off the list; its name tells these buttons from others. */
export function EditRemove({name, edit, remove}: Acts & {name: string}) {
  return (
    <>
      <Button onClick={edit} aria-label={say('dashboard_edit_named', name)}>
        {say('dashboard_edit')}
      </Button>
      <RemoveButton label={say('dashboard_remove', name)} remove={remove} />
    </>
  );
}
