import type {ContactPoint, ContactTest} from '../../mention/contact-point';
import {ask} from '../../messages/ask';
import {durationWords} from '../../ui/durations';
import {momentWords} from '../../ui/moments';
import {When} from '../../ui/when';
import {say} from '../../words';
import {RemoveButton} from '../remove-button';
import {saving} from '../saving';
import {Scrolled} from './scrolled';
import {resultWords} from './words';

const remove = (test: ContactTest) =>
  void saving(
    () => ask('test.removed', {id: test.id}),
    say('shore_test_removed'),
    () => ask('contact.tested', {test}),
  );

function Row({test, name}: {test: ContactTest; name: string}) {
  const {at, by, result, minutes, note} = test;
  return (
    <tr>
      <th scope="row">
        <When at={at} />
      </th>
      <td>{name}</td>
      <td>{by === '' ? '–' : by}</td>
      <td>{resultWords(result)}</td>
      <td>{minutes === undefined ? '–' : durationWords(minutes)}</td>
      <td>{note ?? ''}</td>
      <td>
        <RemoveButton
          label={say('shore_test_remove', name, momentWords(at))}
          remove={() => remove(test)}
        />
      </td>
    </tr>
  );
}

/** The log of tests, the latest first. */
export function TestsTable({tests, points}: {tests: ContactTest[]; points: ContactPoint[]}) {
  const names = new Map(points.map(({id, name}) => [id, name]));
  return (
    <section class="panel-card times-wide">
      <h2>{say('shore_tests')}</h2>
      <Scrolled label={say('shore_tests')}>
        <table class="times-table shore-table">
          <thead>
            <tr>
              <th scope="col">{say('shore_col_when')}</th>
              <th scope="col">{say('shore_col_point')}</th>
              <th scope="col">{say('shore_col_who')}</th>
              <th scope="col">{say('shore_test_result')}</th>
              <th scope="col">{say('shore_col_minutes')}</th>
              <th scope="col">{say('shore_test_note')}</th>
              <th scope="col">
                <span class="unseen">{say('shore_col_remove')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {tests.map(test => (
              <Row key={test.id} test={test} name={names.get(test.pointId) ?? '–'} />
            ))}
          </tbody>
        </table>
      </Scrolled>
    </section>
  );
}
