import {Dialog} from '../ui/dialog';
import {say} from '../words';
import {keyHelp} from './list-keys';

/** The keys that work in the lists. */
export function Help({close}: {close(): void}) {
  return (
    <Dialog title={say('popup_help_title')} close={close}>
      <dl class="key-help">
        {keyHelp.map(([keys, words]) => (
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
      <p class="site-note">{say('popup_help_typing')}</p>
    </Dialog>
  );
}
