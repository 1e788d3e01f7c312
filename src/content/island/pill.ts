import {own} from '../own';
import type {Act, Face} from './face';
import type {Size} from './places';
import {type ShapeName, shape} from './shapes';
import type {Place} from './stand';
import {Stillness} from './stillness';
import type {Texts} from './texts';

const SHAPE_OF: Record<Act, ShapeName> = {
  flag: 'flag',
  undo: 'undo',
  again: 'undo',
  confirm: 'check',
};

function element(tag: 'div' | 'p' | 'span', className: string): HTMLElement {
  const made = own().createElement(tag);
  made.className = className;
  return made;
}

/** Words that are still heard where only shapes are shown. */
function words(said: string): HTMLElement {
  const made = element('span', 'words');
  made.textContent = said;
  return made;
}

/** What stands beside one post: how it stands, and the one button that flags it or takes that back. */
export class Pill {
  readonly element = element('div', 'pill off');
  readonly #says = element('span', 'says');
  readonly #line = element('p', 'line');
  readonly #button = own().createElement('button');
  readonly #stillness = new Stillness();
  #face: Face | undefined;
  #at: string | undefined;

  constructor(
    private readonly texts: Texts,
    /** Whether the button can be meant, at a place of the pointer or by a key. */
    private readonly isMeant: (button: Element, at?: {x: number; y: number}) => boolean,
    private readonly pressed: (act: Act) => void,
  ) {
    this.element.role = 'group';
    this.element.ariaLabel = texts.group;
    this.#line.role = 'alert';
    this.#button.className = 'act';
    this.#button.type = 'button';
    const row = element('div', 'row');
    row.append(this.#says, this.#button);
    this.element.append(row, this.#line);
    this.#button.addEventListener('click', event => this.#press(event));
    for (const name of ['pointerover', 'pointermove', 'pointerdown', 'focus'] as const) {
      this.#button.addEventListener(name, () => this.look(), {passive: true});
    }
  }

  /**
   * Shows a face; false when it did already. The button stays the same element, so that it keeps
   * the focus.
   */
  show(face: Face): boolean {
    if (JSON.stringify(face) === JSON.stringify(this.#face)) return false;
    if (face.act !== this.#face?.act) this.#stillness.disturb(performance.now());
    this.#face = face;
    const {says, act, line = '', tone, isFolded} = face;
    const {classList} = this.element;
    classList.remove('plain', 'waiting', 'soon', 'late', 'done', 'quiet');
    classList.add(tone);
    classList.toggle('folded', isFolded ?? false);
    const said = this.#wordsOf(face);
    this.#says.replaceChildren(...(says ? [shape(says.shape), words(said)] : []));
    this.#says.title = said;
    // While a press is saved the button stays, or whoever pressed it by a key would lose their place
    const isPassing = says?.saying === 'saving' && this.#button.childElementCount > 0;
    this.#button.hidden = !act && !isPassing;
    this.#button.ariaDisabled = act ? null : 'true';
    if (act) this.#showAct(act, says !== undefined && act === 'flag');
    if (this.#line.textContent !== line) this.#line.textContent = line;
    return true;
  }

  /** The corner that tells of a flag tells those nothing who do not see it. */
  #wordsOf({says, isFolded}: Face): string {
    const {sayings} = this.texts;
    if (!says) return '';
    const isSaid = !isFolded || says.saying === 'flagged';
    return isSaid ? sayings[says.saying] : `${sayings[says.saying]} · ${sayings.flagged}`;
  }

  /** Beside a state the button that flags is a shape alone, so that a marked page stays calm. */
  #showAct(act: Act, isBare: boolean): void {
    const {acts, flagPost} = this.texts;
    this.#button.ariaLabel = act === 'flag' ? flagPost : acts[act];
    this.#button.title = act === 'flag' ? flagPost : acts[act];
    this.#button.replaceChildren(shape(SHAPE_OF[act]), ...(isBare ? [] : [words(acts[act])]));
  }

  /** Goes to a place, or out of sight; true when it was not there yet. */
  place(place: Place | undefined): boolean {
    const {style, classList} = this.element;
    // From the end corner, so that a longer text grows away from it
    const at =
      place &&
      `calc(${Math.round(place.x)}px - ${place.isRtl ? 0 : 100}%) ${Math.round(place.y)}px`;
    if (at === this.#at) return false;
    this.#at = at;
    classList.toggle('off', at === undefined);
    if (at !== undefined) style.translate = at;
    return true;
  }

  /** Shows shapes alone, where words would hide what is written below them; where something went wrong it cannot. */
  narrow(isNarrow: boolean): boolean {
    const can = this.#line.textContent === '';
    this.element.classList.toggle('narrow', isNarrow && can);
    return can;
  }

  /** How large it is. */
  size(): Size {
    const {offsetWidth: width, offsetHeight: height} = this.element;
    return {width, height};
  }

  /** Notes where the button stands on the screen; asked whenever that may have changed. */
  look(): void {
    this.#stillness.look(this.#button.getBoundingClientRect(), performance.now());
  }

  /** Only a press that a person meant for this button counts. */
  #press(event: MouseEvent): void {
    const isStill = this.#stillness.isStill(
      this.#button.getBoundingClientRect(),
      performance.now(),
    );
    const act = this.#face?.act;
    if (!event.isTrusted || !act || !isStill || event.detail > 1) return;
    const isByKey = event.detail === 0;
    const at = isByKey ? undefined : {x: event.clientX, y: event.clientY};
    if (this.isMeant(this.#button, at)) this.pressed(act);
  }
}
