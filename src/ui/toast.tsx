import {signal} from '@preact/signals';
import {useEffect, useState} from 'preact/hooks';
import {say} from '../words';
import {Button} from './button';
import './toast.css';

/** One line about what was just done, and the way back. */
export type Toast = {kind: 'done' | 'mistake'; words: string; undo?(): void};

/** What is being told; undefined when there is nothing to say. */
export const toast = signal<Toast | undefined>(undefined);

/** How long a line stays when nobody points at it; mistakes stay until they are closed. */
const STAYS_MS = 8_000;

/** The place where toasts appear; it holds still under the pointer and under focus. */
export function Toasts() {
  const [isHeld, setHeld] = useState(false);
  const told = toast.value;
  useEffect(() => {
    if (!told || isHeld || told.kind === 'mistake') return;
    const timer = setTimeout(() => {
      toast.value = undefined;
    }, STAYS_MS);
    return () => clearTimeout(timer);
  }, [told, isHeld]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <div class="toasts" role="status">
      {told && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only the clock of the line is held
        <div
          class="toast"
          data-kind={told.kind}
          onMouseEnter={hold}
          onMouseLeave={release}
          onFocusIn={hold}
          onFocusOut={release}
        >
          <span>{told.words}</span>
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
      )}
    </div>
  );
}
