import {say, type Word} from '../words';
import './key-help.css';

/** Keys that do the same, and what they do. */
export type KeyRow = [keys: string[], words: Word];

/** Keys and what they do. */
export function KeyTable({rows}: {rows: KeyRow[]}) {
  return (
    <dl class="key-help">
      {rows.map(([keys, words]) => (
        <div key={words}>
          <dt>
            {keys.map(key => (
              <kbd key={key}>{key}</kbd>
            ))}
          </dt>
          <dd>{say(words)}</dd>
        </div>
      ))}
    </dl>
  );
}
