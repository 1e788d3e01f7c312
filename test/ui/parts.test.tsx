import {act, fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {useState} from 'preact/hooks';
import {Button} from '../../src/ui/button';
import {Dialog} from '../../src/ui/dialog';
import {Empty} from '../../src/ui/empty';
import {Field} from '../../src/ui/field';
import {useKeys} from '../../src/ui/keys';
import {Menu} from '../../src/ui/menu';
import {Switch} from '../../src/ui/switch';
import {Tabs} from '../../src/ui/tabs';
import {type Toast, Toasts, toast} from '../../src/ui/toast';
import {type Source, useLive} from '../../src/ui/use-live';
import {findings, setStage} from './stage';

setStage();

test('a field ties its label, its hint and its mistake to the input', () => {
  render(
    <Field label="Target" hint="In minutes" error="Not below one">
      {tied => <input {...tied} />}
    </Field>,
  );
  const input = screen.getByLabelText('Target');
  const said = (input.getAttribute('aria-describedby') ?? '').split(' ');
  expect(said.map(id => document.getElementById(id)?.textContent)).toEqual([
    'In minutes',
    'Not below one',
  ]);
  expect(input.getAttribute('aria-invalid')).toBe('true');
});

function Two() {
  const [chosen, choose] = useState<'a' | 'b'>('a');
  const tabs = [
    {id: 'a' as const, words: 'One', count: '1,200'},
    {id: 'b' as const, words: 'Two'},
  ];
  return (
    <>
      <Tabs<'a' | 'b'> label="Views" tabs={tabs} chosen={chosen} shows="view" choose={choose} />
      <div id="view">{chosen}</div>
    </>
  );
}

test('arrow keys go round the tabs and take the focus along', () => {
  render(<Two />);
  fireEvent.keyDown(screen.getByRole('tablist'), {key: 'ArrowLeft'});
  expect(screen.getByRole('tab', {selected: true}).textContent).toBe('Two');
  expect(document.activeElement?.textContent).toBe('Two');
  fireEvent.keyDown(screen.getByRole('tablist'), {key: 'ArrowRight'});
  expect(screen.getByRole('tab', {selected: true}).textContent).toBe('One1,200');
});

test('the same words told twice are spoken twice', async () => {
  render(<Toasts />);
  const tell = () =>
    act(() => {
      toast.value = {kind: 'done', words: 'Answered'};
    });
  tell();
  const first = screen.getByText('Answered');
  tell();
  expect(screen.getByText('Answered')).not.toBe(first);
});

test('a toast is spoken, leads back, and goes by itself after a while', () => {
  jest.useFakeTimers();
  const undo = jest.fn();
  toast.value = {kind: 'done', words: 'Answered', undo};
  render(<Toasts />);
  expect(screen.getByRole('status').textContent).toContain('Answered');
  fireEvent.click(screen.getByRole('button', {name: 'Undo'}));
  expect(undo).toHaveBeenCalled();
  jest.advanceTimersByTime(10_000);
  jest.useRealTimers();
  expect(toast.value).toBeUndefined();
});

test('one that was taken away under the pointer does not keep the next', () => {
  jest.useFakeTimers();
  const tell = (told: Toast | undefined) =>
    act(() => {
      toast.value = told;
    });
  render(<Toasts />);
  tell({kind: 'done', words: 'Answered'});
  act(() => void fireEvent.mouseEnter(screen.getByText('Answered').parentElement ?? document.body));
  act(() => void jest.advanceTimersByTime(10_000));
  expect(toast.value?.words).toBe('Answered');
  tell(undefined);
  tell({kind: 'done', words: 'Taken back'});
  act(() => void jest.advanceTimersByTime(10_000));
  jest.useRealTimers();
  expect(toast.value).toBeUndefined();
});

test('a mistake stays until it is closed', () => {
  jest.useFakeTimers();
  toast.value = {kind: 'mistake', words: 'Nothing was saved'};
  render(<Toasts />);
  jest.advanceTimersByTime(60_000);
  jest.useRealTimers();
  fireEvent.click(screen.getByRole('button', {name: 'Close'}));
  expect(screen.getByRole('status').textContent).toBe('');
});

function Keyed({act}: {act(): void}) {
  useKeys({a: act, j: act, Enter: act});
  return (
    <>
      <input aria-label="Note" />
      <button type="button">Press</button>
    </>
  );
}

test('single keys act anywhere, but not while somebody types or holds a modifier', () => {
  const act = jest.fn();
  render(<Keyed act={act} />);
  fireEvent.keyDown(document.body, {key: 'a'});
  expect(act).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(screen.getByLabelText('Note'), {key: 'a'});
  fireEvent.keyDown(document.body, {key: 'a', ctrlKey: true});
  fireEvent.keyDown(document.body, {key: 'a', isComposing: true});
  fireEvent.keyDown(screen.getByRole('button'), {key: 'Enter'});
  fireEvent.keyDown(document.body, {key: 'toString'});
  expect(act).toHaveBeenCalledTimes(1);
});

test('a key held down goes along a list, but decides only once', () => {
  const act = jest.fn();
  render(<Keyed act={act} />);
  fireEvent.keyDown(document.body, {key: 'a'});
  fireEvent.keyDown(document.body, {key: 'a', repeat: true});
  expect(act).toHaveBeenCalledTimes(1);
  fireEvent.keyDown(document.body, {key: 'j', repeat: true});
  expect(act).toHaveBeenCalledTimes(2);
});

function Told({source}: {source: Source<string>}) {
  const live = useLive(() => source, [source]);
  return (
    <p>{live.is === 'there' ? live.value : live.is === 'failed' ? String(live.error) : '…'}</p>
  );
}

test('a view follows its source, says when it fails, and lets go when it is gone', async () => {
  let told: (value: string) => void = () => undefined;
  let failed: (error: unknown) => void = () => undefined;
  let ended = 0;
  const source: Source<string> = {
    subscribe(next, fail) {
      told = next;
      failed = fail;
      return () => void ended++;
    },
  };
  const {container, unmount, rerender} = render(<Told source={source} />);
  const says = (words: string) => {
    rerender(<Told source={source} />);
    expect(container.textContent).toBe(words);
  };
  says('…');
  told('first');
  says('first');
  told('second');
  says('second');
  failed('no disk');
  says('no disk');
  unmount();
  await waitFor(() => expect(ended).toBe(1));
});

test('axe finds nothing wrong with the parts together', async () => {
  const nothing = () => undefined;
  render(
    <main>
      <Empty title="Nothing yet">
        <Button kind="primary" icon="check">
          Begin
        </Button>
      </Empty>
      <Button kind="quiet" icon="close" aria-label="Close" />
      <Switch on turn={nothing}>
        On this site
      </Switch>
      <Menu label="More" bare items={[{words: 'One', hint: 'only', choose: nothing}]} />
      <Dialog title="Help" close={nothing}>
        <p>Words</p>
      </Dialog>
      <Two />
    </main>,
  );
  expect(await findings()).toEqual([]);
});
