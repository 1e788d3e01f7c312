import type {ContactTest} from '../../mention/contact-point';
import {contactDueAt, isContactDue} from '../../report/shore-up/contact-due';
import type {TriedPoint} from '../../store/read';
import {Button} from '../../ui/button';
import '../../ui/chip.css';
import {durationWords} from '../../ui/durations';
import {now} from '../../ui/now';
import {isWeb} from '../../ui/source';
import {Until, When} from '../../ui/when';
import {numberWords, say, sayCount} from '../../words';
import {EditRemove} from '../edit-remove';
import {kindWords, resultWords} from './words';

type Props = {
  tried: TriedPoint;
  /** The latest tests, of any point. */
  tests: ContactTest[];
  act(is: 'edited' | 'tested' | 'removed'): void;
};

/** An address of the web leads there; a number, or a mailbox, is read. */
function reachOf(reach: string) {
  if (!isWeb(reach)) return reach;
  return (
    <a href={reach} target="_blank" rel="noreferrer">
      {reach}
    </a>
  );
}

function Standing({tried}: {tried: TriedPoint}) {
  const isDue = isContactDue(tried, now.value);
  return (
    <span class="chip" data-tone={isDue ? 'soon' : 'calm'}>
      {isDue ? (
        say('shore_due')
      ) : (
        <>
          {say('shore_next')} <Until at={contactDueAt(tried, now.value)} />
        </>
      )}
    </span>
  );
}

function Last({test}: {test: ContactTest}) {
  return (
    <span>
      {say('shore_last')} <When at={test.at} />: {resultWords(test.result)}
      {test.minutes !== undefined && ` (${durationWords(test.minutes)})`}
    </span>
  );
}

/** A contact point: when it is due, and what came of trying it. */
export function ContactCard({tried, tests, act}: Props) {
  const {point, last} = tried;
  const own = tests.filter(({pointId}) => pointId === point.id);
  const reached = own.filter(({result}) => result === 'human').length;
  return (
    <>
      <div class="brand-top shore-top">
        <h2>
          {point.name} <span class="people-role">{kindWords(point.kind)}</span>
        </h2>
        <Standing tried={tried} />
        <Button
          icon="check"
          aria-label={say('shore_test_log_of', point.name)}
          onClick={() => act('tested')}
        >
          {say('shore_test_log')}
        </Button>
        <EditRemove name={point.name} edit={() => act('edited')} remove={() => act('removed')} />
      </div>
      {point.reach !== '' && <p class="shore-reach">{reachOf(point.reach)}</p>}
      <p class="field-hint shore-facts">
        <span>{sayCount('shore_every', point.everyDays)}</span>
        {last ? <Last test={last} /> : <span>{say('shore_never')}</span>}
        {own.length > 0 && (
          <span>{sayCount('shore_reached', own.length, numberWords(reached))}</span>
        )}
      </p>
    </>
  );
}
