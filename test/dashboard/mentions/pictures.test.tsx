import 'fake-indexeddb/auto';
import {screen} from '@testing-library/preact';
import {evidenceOf} from '../../../src/store/read';
import {keepPicture} from '../../../src/store/write/picture';
import {setDashboardStage} from '../stage';
import {keep, open} from './stage';

setDashboardStage();

const ID = 'id0wile';
const image = Uint8Array.of(82, 73, 70, 70);
const taken = {image, sha256: 'ab'.repeat(32), width: 640, height: 200, bytes: 4};

test('the page shows how the post looked, or says why nobody can', async () => {
  Object.assign(URL, {createObjectURL: () => 'blob:picture', revokeObjectURL: () => undefined});
  await keep('Wile');
  const flagged = {mentionId: ID, pageUrl: 'https://forum.example/t/1'};
  await keepPicture({...flagged, at: 1_000}, {...taken, isPart: true});
  await keepPicture({...flagged, at: 2_000}, 'not in front');
  expect(await evidenceOf(ID)).toHaveLength(2);
  await open(`mention/${ID}`, 'As it looked');
  const shown = await screen.findByAltText<HTMLImageElement>(/^The post as it looked on/);
  expect(shown.src).toBe('blob:picture');
  const part = shown.closest('section');
  expect(part?.textContent).toMatch(/640 × 200 pixels.*The rest of the post was not on the screen/);
  expect(part?.textContent).toMatch(/No picture of the flag on.*was not in front, or was left/);
});
