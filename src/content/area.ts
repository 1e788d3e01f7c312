import type {Area} from '../messages/contract';

/** Comes back when what was changed is on the screen. */
export const drawn = (): Promise<void> =>
  new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** Where an element stands on the screen. */
export function areaOf(element: Element): Area {
  const {left, top, width, height} = element.getBoundingClientRect();
  const {offsetLeft = 0, offsetTop = 0, scale = 1} = window.visualViewport ?? {};
  return {
    left: (left - offsetLeft) * scale,
    top: (top - offsetTop) * scale,
    width: width * scale,
    height: height * scale,
    across: innerWidth,
  };
}
