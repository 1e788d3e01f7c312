import {say} from '../words';
import {Button} from './button';
import './form-end.css';
import {useFocusBack} from './use-focus-back';

type Props = {
  /** What saving is called here. */
  save: string;
  close(): void;
  /** There is nothing to save yet. */
  isEmpty?: boolean;
};

/** How a form ends: what it was filled in for, and the way out of it; the focus goes in with it, and back. */
export function FormEnd({save, close, isEmpty = false}: Props) {
  const part = useFocusBack<HTMLDivElement>();
  return (
    <div class="form-end" ref={part}>
      <Button kind="primary" type="submit" disabled={isEmpty}>
        {save}
      </Button>
      <Button kind="quiet" onClick={close}>
        {say('ui_cancel')}
      </Button>
    </div>
  );
}
