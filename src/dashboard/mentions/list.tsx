// biome-ignore-all lint/a11y/useSemanticElements: a table draws all of its rows, this list those in sight

import type {RefObject} from 'preact';
import {useLayoutEffect, useRef} from 'preact/hooks';
import type {Settings} from '../../settings/settings';
import {useKeys} from '../../ui/keys';
import {useFocusKept} from '../../ui/use-focus-kept';
import {say, sayCount} from '../../words';
import {goTo} from '../place';
import type {Entry} from './entry';
import type {Hand} from './hand';
import {listKeys} from './list-keys';
import {Row} from './row';
import {useRows} from './use-rows';
import {useWindow, type Window} from './use-window';

type Props = {found: Entry[]; hand: Hand; settings: Settings};

/** The places of the rows to draw: those in sight, and the one in hand, which must not lose the focus. */
function placesIn({first, last, reach}: Window, at: number): number[] {
  const places = Array.from({length: Math.max(0, last - first + 1)}, (_, more) => first + more);
  if (at < 0 || at >= reach || (at >= first && at <= last)) return places;
  return at < first ? [at, ...places] : [...places, at];
}

/** Brings the row in hand into sight and gives it the focus, once it is drawn. */
function useFocus(list: RefObject<HTMLElement | null>, found: Entry[], {at}: Hand, view: Window) {
  const wanted = useRef(at >= 0);
  const focus = () => {
    const row = found[at];
    if (!row) return;
    view.show(at);
    document.getElementById(`row-${row.id}`)?.focus({preventScroll: true});
    wanted.current = false;
  };
  useLayoutEffect(() => {
    if (wanted.current) focus();
  });
  useFocusKept(list, focus);
  return () => {
    wanted.current = true;
  };
}

/** All that a view holds, however many: only the rows in sight are drawn. */
export function List({found, hand, settings}: Props) {
  const scroller = useRef<HTMLDivElement>(null);
  const view = useWindow(scroller, found.length);
  const places = placesIn(view, hand.at);
  const rows = useRows(places.flatMap(at => found[at]?.id ?? []));
  const focus = useFocus(scroller, found, hand, view);
  const go = (at: number, extend: boolean) => {
    hand.go(Math.max(0, Math.min(view.reach - 1, at)), extend);
    focus();
  };
  const open = () => {
    const row = found[hand.at];
    if (row) goTo(`mention/${row.id}`);
  };
  const inSight = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / view.rowHeight));
  const {onKeyDown, single} = listKeys({hand, length: view.reach, inSight, go, open});
  useKeys(single);
  const stop = Math.max(0, hand.at);
  return (
    <>
      <div
        class="mention-list"
        role="grid"
        aria-label={say('dashboard_mentions')}
        aria-rowcount={found.length}
        aria-multiselectable="true"
        ref={scroller}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" style={{height: `${view.reach * view.rowHeight}px`}}>
          {places.map(at => {
            const outline = found[at];
            if (!outline) return null;
            return (
              <Row
                key={outline.id}
                outline={outline}
                mention={rows.is === 'there' ? rows.value.get(outline.id) : undefined}
                settings={settings}
                at={at}
                top={at * view.rowHeight}
                height={view.rowHeight}
                isCurrent={at === hand.at}
                isStop={at === stop}
                isPicked={hand.isPicked(outline.id)}
                go={extend => hand.go(at, extend)}
                toggle={extend => (extend ? hand.go(at, true) : hand.toggle(at))}
              />
            );
          })}
        </div>
      </div>
      {view.reach < found.length && (
        <p class="field-hint">{sayCount('dashboard_list_ends', view.reach)}</p>
      )}
    </>
  );
}
