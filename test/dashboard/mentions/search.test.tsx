import 'fake-indexeddb/auto';
import {renderHook, waitFor} from '@testing-library/preact';
import {entryOf} from '../../../src/dashboard/mentions/entry';
import {useSearch} from '../../../src/dashboard/mentions/search';
import {outlinesNow} from '../../../src/store/read';
import {setDashboardStage} from '../stage';
import {keep} from './stage';

setDashboardStage();

test('a search that finds nothing says how far it is all the same', async () => {
  await keep(...Array.from({length: 300}, (_, at) => `Author ${at}`));
  const {some} = await outlinesNow();
  const queue = [...some].flat().flatMap(({outlines}) => outlines.map(entryOf));
  let now = 0;
  jest.spyOn(performance, 'now').mockImplementation(() => {
    now += 300; // Every look at the clock finds it late
    return now;
  });
  const told = new Set<number | undefined>();
  renderHook(() => told.add(useSearch('nobody', queue)?.looked));
  await waitFor(() => expect(told).toContain(300));
  expect([...told].filter(looked => looked && looked < 300)).not.toEqual([]);
});
