import {signal} from '@preact/signals';
import {useEffect, useState} from 'preact/hooks';
import {say} from '../words';
import {Button} from './button';
import './toast.css';
import {useFocusBack} from './use-focus-back';

/** One line about what was just done, and the way back. */
export type Toast = {kind: 'done' | 'mistake'; words: string; undo?(): void};

/** What is being told; undefined when there is nothing to say. */
export const toast = signal<Toast | undefined>(undefined);

/** How long a line stays when nobody points at it; mistakes stay until they are closed. */
const STAYS_MS = 8_000;

/** One line; it holds still under the pointer and under focus, which goes back when its button ends it. */
function Line({told}: {told: Toast}) {
  const [isHeld, setHeld] = useState(false);
  const line = useFocusBack<HTMLDivElement>();
  useEffect(() => {
    if (isHeld || told.kind === 'mistake') return;
    const timer = setTimeout(() => {
      toast.value = undefined;
    }, STAYS_MS);
    return () => clearTimeout(timer);
  }, [told, isHeld]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only the clock of the line is held
    <div
      class="toast"
      data-kind={told.kind}
      ref={line}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      {/* Made anew each time: the same words twice are told twice to those who hear them */}
      <span key={told}>{told.words}</span>
      {told.undo && (
        <Button kind="quiet" icon="undo" onClick={told.undo}>
          {say('ui_undo')}
        </Button>
      )}
      {told.kind === 'mistake' && (
        <Button
          kind="quiet"
          icon="close"
          aria-label={say('ui_close')}
          onClick={() => {
            toast.value = undefined;
          }}
        />
      )}
    </div>
  );
}

/** The place where toasts appear. */
export function Toasts() {
  const told = toast.value;
  return (
    <div class="toasts" role="status">
      {told && <Line told={told} />}
    </div>
  );
}
