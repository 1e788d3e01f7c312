import {elementsIn} from './nodes';
import {own} from './own';

const FIELD = 'input[type="password" i]';

const isShown = (field: Element): boolean => field.isConnected && field.checkVisibility();

/**
 * Whether a person is signing in: a visible password field pauses all reading. A field that is
 * shown by style alone is noticed when it is entered.
 */
export class PasswordWatch {
  readonly #fields = new Set<Element>();

  constructor(signal: AbortSignal) {
    this.look(own());
    own().addEventListener(
      'focusin',
      ({target}) => {
        if (target instanceof Element && target.matches(FIELD)) this.#fields.add(target);
      },
      {signal, capture: true, passive: true},
    );
  }

  /** Looks for fields in what has been added. */
  look(root: Document | Element): void {
    // By their tag: browsers hold each element of the page against a selector, which takes longer
    const inside =
      root instanceof Element ? elementsIn(root, 'input') : root.getElementsByTagName('input');
    for (const input of root instanceof Element ? [root, ...inside] : inside)
      if ('type' in input && input.type === 'password') this.#fields.add(input);
  }

  /** True while a field is on the screen. */
  get isShown(): boolean {
    for (const field of this.#fields) {
      if (!field.isConnected) this.#fields.delete(field);
      else if (isShown(field)) return true;
    }
    return false;
  }
}
