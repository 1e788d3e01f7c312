import type {Post} from '../mention/post';
import type {Reading} from '../posts';
import {own} from './own';
import type {Pointing} from './pointing';
import {elementAt, innermost} from './roots';

/** How a person asks for a flag without the button. */
export type AskedBy = 'command' | 'menu' | 'selection';

/** Points looked at around the middle of the screen, as parts of its height. */
const AROUND = [0, -0.1, 0.1, -0.2, 0.2, -0.3, 0.3, -0.4, 0.4];

/** What lies at the middle of the screen and, further and further, above and below it. */
function* amid(): Generator<Element> {
  for (const part of AROUND) {
    const there = elementAt(innerWidth / 2, innerHeight * (0.5 + part));
    if (there) yield there;
  }
}

/** What has the focus, where that is something on the page. */
function focused(): Element | undefined {
  const {activeElement, body} = own();
  if (!activeElement || activeElement === body) return undefined;
  return innermost(activeElement, root => root.activeElement) ?? undefined;
}

/** What a person selected; undefined when they selected nothing. */
export function selected(): {text: string; element: Element} | undefined {
  const selection = getSelection();
  const text = selection?.toString().trim() ?? '';
  const range = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const common = range?.commonAncestorContainer;
  const element = common instanceof Element ? common : common?.parentElement;
  return text !== '' && element ? {text, element} : undefined;
}

/** What a person who asks for a flag may mean, the likeliest first. */
export function* meantBy(
  how: AskedBy,
  {current, menuTarget}: Pick<Pointing, 'current' | 'menuTarget'>,
): Generator<Element> {
  const told = {
    command: [focused(), current],
    menu: [menuTarget],
    // In a shadow root Chromium calls the body selected (last seen in 156); the menu was opened on the words
    selection: [menuTarget, selected()?.element],
  };
  for (const element of told[how]) if (element) yield element;
  // A menu was opened on something: what else is on the screen was not meant
  if (how === 'command') yield* amid();
}

/** The selected words as a post of their own, where no post could be read: nothing else is known of it. */
export function selectedPost({text, element}: {text: string; element: Element}): Reading {
  const {href, hash, hostname} = location;
  const post: Post = {
    kind: 'post',
    opening: false,
    body: text,
    threadUrl: href.slice(0, href.length - hash.length),
    site: hostname,
    ...(own().title === '' ? {} : {threadTitle: own().title}),
  };
  return {post, element, text: []};
}
