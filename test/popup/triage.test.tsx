import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {keepHints} from '../../src/background/hints';
import {database} from '../../src/store/database';
import {word} from '../support/words';
import {open, postBy, read, rowOf, setPopupStage} from './stage';

setPopupStage();

const COMPLAINT =
  'I tried to cancel my acme account three times since May and it failed each time with an error.';

const press = (key: string) => fireEvent.keyDown(document.body, {key});

const triageOf = async (author: string) => {
  const rows = await database.mentions.toArray();
  return rows.find(({post}) => post.author === author)?.state.triage;
};

const sorted = (author: string, kind: string | undefined) =>
  waitFor(async () => expect(await triageOf(author)).toBe(kind));

/** Two who wait, the more urgent first. */
async function shown(): Promise<void> {
  await read(postBy('Wile', 40, {body: COMPLAINT}), postBy('Road', 10));
  await keepHints();
  open();
  await rowOf('Road');
}

it('a hint says what it goes by, and that it is none but a hint', async () => {
  await shown();
  const row = within(await rowOf('Wile'));
  await row.findByText(word('ui_kind_hint', word('dashboard_kind_concern')));
  expect(row.getByText(/because .*“cancel my acme account”/)).toBeTruthy();
  expect(await database.decisions.count()).toBe(0);
});

it('one key says of what kind a mention is, the next row follows, and undo takes it back', async () => {
  await shown();
  press('j');
  press('c');
  press('q');
  await sorted('Wile', 'concern');
  await sorted('Road', 'question');
  const row = within(await rowOf('Wile'));
  await row.findByText(word('ui_kind_next', 'Hand off'));
  expect(row.queryByText(/^because/)).toBeNull();
  press('u');
  await sorted('Road', undefined);
  expect(await triageOf('Wile')).toBe('concern');
});

it('“that is right” takes the hint as the word of the person', async () => {
  await shown();
  const row = within(await rowOf('Wile'));
  fireEvent.click(await row.findByRole('button', {name: word('ui_kind_right')}));
  await sorted('Wile', 'concern');
});

it('what is set aside leaves the waiting with its reason', async () => {
  await shown();
  press('j');
  press('z');
  fireEvent.input(await screen.findByLabelText(new RegExp(word('ui_snooze_reason'))), {
    target: {value: 'the lab answers on Monday'},
  });
  fireEvent.click(screen.getByRole('button', {name: word('ui_snooze_save')}));
  await waitFor(() => expect(screen.queryByText('Wile')).toBeNull());
  const rows = await database.mentions.toArray();
  expect(rows.find(({post}) => post.author === 'Wile')?.state.snoozeReason).toBe(
    'the lab answers on Monday',
  );
});

it('a reply is drafted from the template of the kind, and says what is still open', async () => {
  await shown();
  press('j');
  press('r');
  const area = await screen.findByLabelText<HTMLTextAreaElement>(
    word('ui_reply_draft', word('dashboard_kind_concern')),
  );
  expect(area.value).toMatch(/^Hello Wile, I am \{me\} from Acme\./);
  expect(screen.getByRole('alert').textContent).toContain('{me}');
  expect(screen.getByText(word('ui_reply_disclose_as', 'Acme'))).toBeTruthy();
  fireEvent.input(area, {target: {value: 'Hello Wile, I am Dana.'}});
  fireEvent.click(screen.getByRole('button', {name: word('ui_close')}));
  press('r'); // As after the popup was closed by a click elsewhere
  await screen.findByDisplayValue('Hello Wile, I am Dana.');
});
