import {isExtensionThere} from '../../messages/ask';
import type {Theme} from '../../settings/settings';
import theme from '../../ui/theme.css?text';
import {own} from '../own';
import css from './island.css?text';

/** Marks our element, for a later copy of ourselves to clear away. It proves nothing. */
const MARK = 'data-earmark';

const SCHEMES: Record<Theme, string> = {system: 'light dark', light: 'light', dark: 'dark'};

/** No style of the page reaches the host, and it takes no room; inline and important, as only that wins. */
const STYLE: Record<string, string> = {
  all: 'initial',
  display: 'block',
  position: 'absolute',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  overflow: 'visible',
  direction: 'ltr',
  'z-index': '2147483647',
  'pointer-events': 'none',
};

/** Below this a person does not see what they press. */
const SEEN_FROM = 0.5;

/** Filters that hide; others, as those that make a page dark, are a person's own choice. */
const HIDES = /opacity|blur/;

/** True for an element that shows what is in it. */
function isClear(element: Element): boolean {
  const {opacity, filter, maskImage} = getComputedStyle(element);
  const isMasked = maskImage && maskImage !== 'none';
  return !isMasked && !HIDES.test(filter) && Number(opacity || 1) >= SEEN_FROM;
}

/** How often it is put back where a page takes it away: a page that insists has its way. */
const MOST_RETURNS = 5;

/** Takes away what a copy of ourselves left behind that was cut off from its extension. */
export function clearLeftovers(): void {
  for (const child of [...own().documentElement.children]) {
    if (child.hasAttribute(MARK)) child.remove();
  }
}

/** The one element that we put on a page. What is inside cannot be reached from outside. */
export class Host {
  readonly element = own().createElement('div');
  readonly root = this.element.attachShadow({mode: 'closed'});
  #returns = MOST_RETURNS;
  #home: Element | undefined;
  #hasLeft = false;
  #made = '';
  readonly #guard = new MutationObserver(() => this.#comeBack());

  constructor(
    scheme: Theme,
    private readonly gone: () => void,
  ) {
    const {element, root} = this;
    element.setAttribute(MARK, '');
    for (const [name, value] of Object.entries({...STYLE, 'color-scheme': SCHEMES[scheme]})) {
      element.style.setProperty(name, value, 'important');
    }
    this.#made = element.style.cssText;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(theme + css);
    root.adoptedStyleSheets = [sheet];
    // No shortcut of the page is meant by a key that is pressed on our button
    for (const name of ['keydown', 'keyup', 'keypress'] as const) {
      root.addEventListener(name, event => event.stopPropagation());
    }
  }

  /**
   * Stands in an element: the root, or what covers it (a modal dialog, the full screen). False when
   * it stood there already, has left for good, or was taken away too often.
   */
  standIn(home: Element): boolean {
    if (this.#hasLeft) return false;
    if (this.#home === home && this.element.isConnected) return false;
    if (this.#isTaken && this.#returns-- <= 0) return false;
    this.#home = home;
    this.#guard.disconnect();
    const isCovering = home !== own().documentElement;
    this.element.popover = isCovering ? 'manual' : null;
    home.append(this.element);
    if (isCovering) this.element.showPopover();
    this.#guard.observe(home, {childList: true});
    return true;
  }

  /** Cannot be seen, or again: whatever is shown stays what it is. */
  fade(isFaded: boolean): void {
    this.element.style.setProperty('opacity', isFaded ? '0' : '1', 'important');
    this.#made = this.element.style.cssText;
  }

  /**
   * True while it looks as we made it. A page reaches its style and that of what it stands in: it
   * could lay our button, unseen, over one of its own.
   */
  get isAsMade(): boolean {
    if (this.element.style.cssText !== this.#made) return false;
    for (let at: Element | null = this.element; at; at = at.parentElement) {
      if (!isClear(at)) return false;
    }
    return true;
  }

  /** Leaves the page for good. */
  remove(): void {
    this.#hasLeft = true;
    this.#guard.disconnect();
    this.element.remove();
  }

  /** True where the page took it out of what it stood in, and not that away with it. */
  get #isTaken(): boolean {
    return this.#home?.isConnected === true && !this.element.isConnected;
  }

  #comeBack(): void {
    if (this.element.isConnected) return;
    if (!isExtensionThere()) this.gone();
    else this.standIn(own().documentElement);
  }
}
