import {kindKeys, kinds, kindWords} from '../../ui/triage/kinds';
import {say, type Word} from '../../words';

const others: [key: string, words: Word][] = [
  ['h', 'ui_key_hint'],
  ['j', 'ui_key_next'],
  ['k', 'ui_key_previous'],
  ['a', 'ui_key_answered'],
  ['n', 'ui_key_no_reply'],
  ['r', 'ui_key_reply'],
  ['g', 'ui_key_hand_off'],
  ['z', 'ui_key_snooze'],
  ['u', 'ui_key_undo'],
];

/** The keys of the desk, each with what it does. */
export function DeskKeys() {
  const all = [
    ...kinds.map(kind => [kindKeys[kind], kindWords(kind)] as const),
    ...others.map(([key, words]) => [key, say(words)] as const),
  ];
  return (
    <dl class="desk-keys" aria-label={say('dashboard_desk_keys')}>
      {all.map(([key, words]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{words}</dd>
        </div>
      ))}
    </dl>
  );
}
