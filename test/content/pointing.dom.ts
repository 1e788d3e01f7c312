import {targetOf} from '../../src/content/roots';
import {lay} from './page';

const pathOf = (inner: Node, root: ShadowRoot, host: Element) => {
  const event = new Event('pointerover');
  Object.defineProperty(event, 'target', {value: host});
  event.composedPath = () => [inner, root, host];
  return event;
};

test.each([
  ['coral-shadow-container', 'what is in it'],
  ['another', 'its element'],
])('in the shadow root of #%s, a person points at %s', (id, what) => {
  lay(`<div id="${id}"></div>`);
  const host = document.querySelector(`#${id}`) as Element;
  const root = host.attachShadow({mode: 'open'});
  const inner = root.appendChild(document.createElement('p'));
  expect(targetOf(pathOf(inner, root, host))).toBe(what === 'its element' ? host : inner);
});
