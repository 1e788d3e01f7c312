import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {fireEvent, screen, waitFor, within} from '@testing-library/preact';
import {keepHints} from '../../src/background/hints';
import {typeInto} from '../../src/popup/reply-box';
import {database} from '../../src/store/database';
import fake from '../support/fake-browser';
import {word} from '../support/words';
import {lookAt, open, postBy, read, rowOf, setPopupStage} from './stage';

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
  screen.getByRole('link', {name: /^Give your name once/});
  expect(screen.getByText(word('ui_reply_disclose_as', 'Acme'))).toBeTruthy();
  fireEvent.input(area, {target: {value: 'Hello Wile, I am Dana.'}});
  fireEvent.click(screen.getByRole('button', {name: word('ui_close')}));
  press('r'); // As after the popup was closed by a click elsewhere
  await screen.findByDisplayValue('Hello Wile, I am Dana.');
});

it('an emptied draft is none: the template is there again', async () => {
  await shown();
  press('j');
  press('r');
  const area = await screen.findByLabelText<HTMLTextAreaElement>(
    word('ui_reply_draft', word('dashboard_kind_concern')),
  );
  const template = area.value;
  fireEvent.input(area, {target: {value: ''}});
  fireEvent.click(screen.getByRole('button', {name: word('ui_close')}));
  press('r');
  const again = await screen.findByRole<HTMLTextAreaElement>('textbox');
  await waitFor(() => expect(again.value).toBe(template));
});

it('a draft stays as it was typed when its kind is chosen; a template gives way to the next one', async () => {
  await shown();
  press('j');
  press('r');
  const area = await screen.findByRole<HTMLTextAreaElement>('textbox');
  press('p');
  await waitFor(() => expect(area.value).toMatch(/thank/i));
  fireEvent.input(area, {target: {value: 'Hello Wile, I am Dana.'}});
  press('k');
  press('v');
  await sorted('Wile', 'venting');
  await screen.findByLabelText(word('ui_reply_draft', word('dashboard_kind_venting')));
  expect(area.value).toBe('Hello Wile, I am Dana.');
});

describe('a draft goes into the reply box of the page', () => {
  const put = async () => {
    await shown();
    press('j');
    press('r');
    fireEvent.click(await screen.findByRole('button', {name: word('ui_reply_put')}));
  };
  const told = (result: boolean) =>
    jest.spyOn(fake.scripting, 'executeScript').mockResolvedValue([{result}] as never);
  const copied = jest.fn(async () => undefined);

  beforeEach(() => {
    Object.assign(navigator, {clipboard: {writeText: copied}});
    lookAt('https://desert.example/t/1');
  });
  afterEach(() => {
    jest.restoreAllMocks();
    copied.mockClear();
  });

  it('where the cursor stands in it', async () => {
    const asked = told(true);
    await put();
    await screen.findByText(word('ui_reply_put_in'));
    expect(asked.mock.calls.at(-1)).toMatchObject([
      {target: {tabId: 1}, args: [expect.stringMatching(/^Hello Wile/)]},
    ]);
    expect(copied).not.toHaveBeenCalled();
  });

  it('or is copied, where the cursor stands elsewhere', async () => {
    told(false);
    await put();
    await screen.findByText(word('ui_reply_no_box'));
    expect(copied).toHaveBeenCalledWith(expect.stringMatching(/^Hello Wile/));
  });

  it('and never onto a page of another site', async () => {
    const asked = told(true);
    lookAt('https://elsewhere.example/');
    await put();
    await screen.findByText(word('ui_reply_elsewhere'));
    expect(asked).not.toHaveBeenCalled();
  });
});

describe('what is typed for a person', () => {
  const into = (html: string): HTMLElement => {
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
    const box = document.body.querySelector<HTMLElement>('[data-box]');
    box?.focus();
    return box ?? document.body;
  };

  it('stands in the box where the cursor was, and the page hears of it', () => {
    const box = into('<textarea data-box>Hello !</textarea>') as HTMLTextAreaElement;
    box.setSelectionRange(6, 6);
    const heard = jest.fn();
    box.addEventListener('input', heard);
    expect(typeInto('Wile')).toBe(true);
    expect([box.value, heard.mock.calls.length]).toEqual(['Hello Wile!', 1]);
  });

  it.each([
    ['a field for a password', '<input type="password" data-box>'],
    ['a box that only shows', '<textarea readonly data-box></textarea>'],
    ['no box at all', '<p>Hello</p>'],
  ])('goes into %s never', (_, html) => {
    const box = into(html);
    expect(typeInto('Wile')).toBe(false);
    expect('value' in box ? box.value : '').toBe('');
  });
});
