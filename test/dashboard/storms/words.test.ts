import {byWords} from '../../../src/dashboard/storms/words';
import type {StormEntry} from '../../../src/mention/storm-log';
import {say} from '../../../src/words';

const line = {id: 'l', stormId: 's', brandId: 'b', seq: 1, at: 0};
const told: StormEntry = {...line, by: '', kind: 'told', whom: 'Robin', toldAt: 0};
const calm: StormEntry = {...line, by: '', kind: 'calm'};

test('what a person did without a name is not said to be Earmark’s doing', () => {
  expect(byWords(told)).toBe(say('storms_somebody'));
  expect(byWords({...told, by: 'Dana'})).toBe('Dana');
  expect(byWords(calm)).toBe(say('storms_by_none'));
});
