import type {Theme} from '../../settings/settings';
import {own} from '../own';
import {Arranger} from './arranger';
import type {Act, Face} from './face';
import {Host} from './host';
import {Pill} from './pill';
import {type Texts, textsOfIsland} from './texts';

/** What covers the rest of the page around an element: a modal dialog or the full screen. */
function coverOf(element: Element): Element | undefined {
  const dialog = element.closest('dialog[open]');
  if (dialog?.matches(':modal')) return dialog;
  const full = own().fullscreenElement;
  return full?.contains(element) ? full : undefined;
}

function made(tag: 'div' | 'p', className: string): HTMLElement {
  const element = own().createElement(tag);
  element.className = className;
  return element;
}

/** How long a line in the corner stays. */
const NOTICE_MS = 6000;

/** Everything of ours that a person sees on a page. Made when there is something to show. */
export class Island {
  readonly texts: Texts = textsOfIsland();
  readonly #host: Host;
  readonly #layer = made('div', 'layer');
  readonly #notice = made('p', 'notice');
  readonly #said = made('p', 'said');
  readonly #arranger: Arranger;
  #noticed: ReturnType<typeof setTimeout> | undefined;
  readonly #pills = new Map<Element, Pill>();

  /**
   * @param gone called when the island finds that its extension is no more
   * @param dismissed called when a person wants it out of the way
   */
  constructor(theme: Theme, signal: AbortSignal, gone: () => void, dismissed: () => void) {
    this.#host = new Host(theme, gone);
    this.#said.role = 'status';
    this.#notice.role = 'status';
    this.#host.root.append(this.#layer, this.#notice, this.#said);
    this.#host.root.addEventListener('keydown', event => {
      if (event instanceof KeyboardEvent && event.key === 'Escape') dismissed();
    });
    this.#arranger = new Arranger(
      {
        origin: () => this.#origin(),
        aside: look => this.#aside(look),
      },
      signal,
    );
  }

  /** True for our own element, which is nothing that the page added. */
  isOwn(node: Node): boolean {
    return node === this.#host.element;
  }

  /** Shows a face beside an element. */
  show(element: Element, face: Face, pressed: (act: Act) => void): void {
    const pill = this.#pills.get(element) ?? this.#add(element, pressed);
    if (pill.show(face)) this.#arranger.unsettle(pill);
  }

  /** Takes away what stands beside an element. */
  hide(element: Element): void {
    const pill = this.#pills.get(element);
    if (!pill) return;
    this.#arranger.remove(pill);
    this.#pills.delete(element);
    pill.element.remove();
  }

  /** The pointer or the focus is at this element's post, or no longer. */
  point(element: Element, isPointed: boolean): void {
    const pill = this.#pills.get(element);
    if (pill) this.#arranger.point(pill, isPointed);
  }

  /** Tells people who do not see the button what happened. */
  say(words: string): void {
    this.#said.textContent = words;
  }

  /** Says a line in the corner of the screen, where there is no button to say it beside; '' takes it away. */
  notice(line: string): void {
    this.#host.standIn(own().documentElement);
    this.#notice.textContent = line;
    clearTimeout(this.#noticed);
    if (line !== '') this.#noticed = setTimeout(() => this.notice(''), NOTICE_MS);
  }

  /** Steps out of a picture, or back; what has the focus keeps it. */
  aside(isAside: boolean): void {
    this.#host.fade(isAside);
  }

  /** The page has changed under the buttons. */
  follow(): void {
    this.#arranger.request();
  }

  /** Leaves the page, with everything in it. */
  remove(): void {
    this.#host.remove();
  }

  #add(element: Element, pressed: (act: Act) => void): Pill {
    const pill = new Pill(this.texts, (button, at) => this.#isMeant(button, at), pressed);
    const next = [...this.#pills].find(
      ([other]) => element.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING,
    );
    // In page order, as the Tab key goes through them
    this.#layer.insertBefore(pill.element, next?.[1].element ?? null);
    this.#pills.set(element, pill);
    this.#arranger.add(pill, element);
    return pill;
  }

  /** Only a button that can be seen, and is on top under the pointer, was meant. */
  #isMeant(button: Element, at: {x: number; y: number} | undefined): boolean {
    return this.#host.isAsMade && (at === undefined || this.#isHit(button, at));
  }

  #isHit(button: Element, {x, y}: {x: number; y: number}): boolean {
    if (own().elementFromPoint(x, y) !== this.#host.element) return false;
    const hit = this.#host.root.elementFromPoint(x, y);
    return hit !== null && button.contains(hit);
  }

  #origin(): DOMRect {
    const covers = [...this.#pills.keys()].map(coverOf);
    const home = covers.find(cover => cover !== undefined) ?? own().documentElement;
    // In front of a dialog, a button beside a post behind it would be in the way
    if (this.#host.standIn(home)) this.#arranger.resettle();
    return this.#host.element.getBoundingClientRect();
  }

  #aside(look: () => void): void {
    this.#layer.classList.add('aside');
    look();
    this.#layer.classList.remove('aside');
  }
}
