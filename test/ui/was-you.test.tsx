import 'fake-indexeddb/auto';
import {fireEvent, render, screen, waitFor} from '@testing-library/preact';
import {answer} from '../../src/messages/answer';
import {database} from '../../src/store/database';
import {writePrivate} from '../../src/store/write/private';
import {toast} from '../../src/ui/toast';
import {WasYou} from '../../src/ui/was-you';
import {findings, NOON, setStage} from './stage';

setStage();

const post = {
  kind: 'post' as const,
  opening: false,
  body: 'We will look into it',
  threadUrl: 'https://desert.example/t/1',
  site: 'desert.example',
};

const said: unknown[] = [];

beforeEach(async () => {
  said.length = 0;
  await database.delete();
  await database.open();
  const account = {host: 'desert.example', handle: 'dana_k'};
  const where = {host: 'desert.example', frameHost: 'desert.example'};
  const wrote = {name: 'Dana', postId: 'p', post, seenAt: NOON};
  const offer = {id: 'o', account, ...wrote, ...where, brandIds: ['acme']};
  await writePrivate({key: 'account offers', value: {open: [offer], declined: []}});
  answer({
    'account.answered': {
      from: 'own page',
      shape: body => ({ok: true, body: body as {id: string; isOurs: boolean}}),
      handle: body => {
        said.push(body);
        return {accounts: 1};
      },
    },
  });
  render(<WasYou />);
});
afterEach(() => database.close());

test.each([
  ['Yes, remember this account', true, 'Dana is an account of yours on this site now'],
  ['No', false, 'Noted. You are not asked about that account again.'],
])('“%s” is said once, about what was written by whom and where', async (way, isOurs, told) => {
  const question = await screen.findByRole('region', {name: 'Was this you?'});
  expect(question.textContent).toContain('dana_k on desert.example, just after you wrote there');
  expect(question.textContent).toContain('We will look into it');
  expect(await findings(question)).toEqual([]);
  fireEvent.click(screen.getByText(way));
  await waitFor(() => expect(toast.value?.words).toBe(told));
  expect(said).toEqual([{id: 'o', isOurs}]);
});
