import type {RefObject} from 'preact';
import {useLayoutEffect, useState} from 'preact/hooks';

/** Rows come and go so many at a time. */
const STEP = 8;
/** How high a row is, in the text size that the person set in the browser. */
const ROW_REM = 6;
/** Browsers draw nothing beyond some tens of millions of pixels: a longer list ends before. */
const MOST_PX = 15_000_000;
/** Where nothing is laid out, as in a test. */
const UNSEEN = 720;

const rem = (): number =>
  Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;

/** Which rows are drawn, and where. */
export type Window = {
  /** In pixels. */
  rowHeight: number;
  first: number;
  last: number;
  /** How many rows can be reached by scrolling. */
  reach: number;
  /** Brings a row into sight. */
  show(at: number): void;
};

/** The rows of a long list that are in sight, and a few around them. */
export function useWindow(scroller: RefObject<HTMLElement | null>, length: number): Window {
  const [{top, height}, setSight] = useState({top: 0, height: UNSEEN});
  const rowHeight = ROW_REM * rem();
  useLayoutEffect(() => {
    const box = scroller.current;
    if (!box) return;
    const life = new AbortController();
    const look = () => {
      // A new object only for another step: else each pixel scrolled would draw all anew
      const next = Math.floor(box.scrollTop / rowHeight / STEP);
      setSight(sight => {
        const seen = box.clientHeight || UNSEEN;
        return next === sight.top && seen === sight.height ? sight : {top: next, height: seen};
      });
    };
    box.addEventListener('scroll', look, {passive: true, signal: life.signal});
    const sizes = globalThis.ResizeObserver && new ResizeObserver(look);
    sizes?.observe(box);
    look();
    return () => {
      life.abort();
      sizes?.disconnect();
    };
  }, [rowHeight]);
  const reach = Math.min(length, Math.floor(MOST_PX / rowHeight));
  const inSight = Math.ceil(height / rowHeight / STEP + 1) * STEP;
  const first = Math.max(0, (top - 1) * STEP);
  return {
    rowHeight,
    reach,
    first,
    last: Math.min(reach, top * STEP + inSight + STEP) - 1,
    show(at) {
      const box = scroller.current;
      if (!box) return;
      const [above, below] = [at * rowHeight, (at + 1) * rowHeight];
      if (above < box.scrollTop) box.scrollTop = above;
      else if (below > box.scrollTop + box.clientHeight) box.scrollTop = below - box.clientHeight;
    },
  };
}
