import 'fake-indexeddb/auto'; // Before Dexie, which looks for it once

import {readPrivate} from '../../src/store/read';
import {eachWithWorker, fromPage, fromPopup, refusal} from './worker';

eachWithWorker();

it('keeps a template for its kind beside the others, and takes the given one again', async () => {
  await fromPopup('template.changed', {kind: 'praise', text: 'Thank you, {author}!'});
  await fromPopup('template.changed', {kind: 'concern', text: '{me} here.'});
  await fromPopup('template.changed', {kind: 'praise', text: null});
  expect(await readPrivate('templates')).toEqual({concern: '{me} here.'});
});

it('names a placeholder that does not exist, and keeps the template as it was', async () => {
  await fromPopup('template.changed', {kind: 'praise', text: 'Thank you, {author}!'});
  const asked = fromPopup('template.changed', {kind: 'praise', text: 'Dear {autor}'});
  expect(String(await refusal(asked))).toContain('{autor}');
  expect(await readPrivate('templates')).toEqual({praise: 'Thank you, {author}!'});
});

it('takes no template from a page', async () => {
  const asked = fromPage('template.changed', {kind: 'praise', text: 'Buy {me}'});
  expect(await refusal(asked)).toMatchObject({because: 'not allowed'});
});
