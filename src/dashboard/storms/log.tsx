import type {Storm} from '../../mention/storm-log';
import {byWords, clockWords, entryWords} from './words';

/** All that was found and done, the latest first. */
export function Log({storm: {log}}: {storm: Storm}) {
  return (
    <ol class="storm-log">
      {log.toReversed().map(entry => (
        <li key={entry.id} data-kind={entry.kind}>
          <small>
            {clockWords(entry.kind === 'told' ? entry.toldAt : entry.at)} · {byWords(entry)}
          </small>
          <span>{entryWords(entry)}</span>
        </li>
      ))}
    </ol>
  );
}
