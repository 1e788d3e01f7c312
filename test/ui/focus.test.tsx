import {act, fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {useState} from 'preact/hooks';
import {Dialog} from '../../src/ui/dialog';
import {FormEnd} from '../../src/ui/form-end';
import {setStage} from './stage';

setStage();

type Shown = 'card' | 'form' | 'dialog';

/** Cards that are changed in their place, as most of our lists are. */
function Cards({names}: {names: string[]}) {
  const [shown, show] = useState<Shown>('card');
  const close = () => show('card');
  const [isRefused, refuse] = useState(false);
  const refused = (event: Event) => {
    event.preventDefault();
    refuse(true);
  };
  return (
    <>
      {shown === 'form' ? (
        <form onSubmit={refused}>
          <label>
            Name <input />
          </label>
          <label>
            Mail <input aria-invalid={isRefused} />
          </label>
          <FormEnd save="Save" close={close} />
        </form>
      ) : (
        names.map((name, at) => (
          <button key={at} type="button" onClick={() => show('form')}>
            {name}
          </button>
        ))
      )}
      <button type="button" onClick={() => show('dialog')}>
        Remove
      </button>
      {shown === 'dialog' && (
        <Dialog title="Remove?" close={close}>
          <button type="button" onClick={close}>
            Leave it
          </button>
        </Dialog>
      )}
    </>
  );
}

/** Presses a button as a person does who comes to it by the keyboard. */
const press = (name: string, which = 0) =>
  act(async () => {
    const button = screen.getAllByRole('button', {name})[which];
    button?.focus();
    if (button) fireEvent.click(button);
  });

const focused = () => document.activeElement?.textContent;

test('the focus goes into a form that opens, and back to what opened it, drawn anew', async () => {
  render(<Cards names={['Edit Robin', 'Edit Sam']} />);
  await press('Edit Sam');
  expect(document.activeElement).toBe(screen.getByLabelText('Name'));
  await press('Cancel');
  expect(focused()).toBe('Edit Sam');
});

test('what is refused takes the focus when the form is sent', async () => {
  render(<Cards names={['Edit Robin']} />);
  await press('Edit Robin');
  await press('Save');
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Mail')));
});

test('where two are called alike, the focus goes to neither', async () => {
  render(<Cards names={['Edit', 'Edit']} />);
  await press('Edit', 1);
  await press('Cancel');
  expect(document.activeElement).toBe(document.body);
});

test('a dialog that is taken away by its own button gives the focus back', async () => {
  render(<Cards names={[]} />);
  await press('Remove');
  await press('Leave it');
  expect(focused()).toBe('Remove');
});
