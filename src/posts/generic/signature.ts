import {attributeOf} from '../own-element';
import {parentOf} from '../parts';

/** Classes that tell one instance from the next, or its state, rather than what it is. */
const PASSING =
  /\d{3,}|^(?:odd|even|alt\d*|first|last|active|selected|new|unread|read|online|offline|open|closed|is-.*|has-.*|js-.*|depth.*|level.*|indent.*|thread-.*|bypostauthor|byuser|parent|clearfix|clear|cf|row\d*|ng-.*|svelte-.*|wow|fade.*|animated)$/i;

/** Every other row is drawn darker: "post-odd", "msgEvenTop". */
const STRIPE = /[-_](?:odd|even|alt)(?=[-_]|$)|(?<=[a-z])(?:Odd|Even|Alt)(?=[A-Z]|$)/;

/** A row that is called the first or the last of what its neighbour is called: "row-last". */
const END = /(?:^|\s)(\S+)[-_](first|last)(?=\s|$)/;

/** What a class attribute comes down to: pages repeat the same few thousands of times. */
type Names = {main: string | undefined; all: string};
const known = new Map<string, Names>();
const MOST_KNOWN = 5000;

function namesIn(classes: string): Names {
  const before = known.get(classes);
  if (before) return before;
  const lasting = classes
    .split(/\s+/)
    .filter(name => name !== '' && !PASSING.test(name))
    .map(name => name.replace(STRIPE, ''));
  const names = {
    main: lasting[0]?.replace(/[-_]?\d+$/, ''),
    all: lasting
      .map(name => name.replace(/\d+$/, ''))
      .slice(0, 4)
      .sort()
      .join('.'),
  };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(classes, names);
  return names;
}

/** The classes of an element, without saying that it is the first or the last of a list. */
function ownClasses(element: Element): string {
  const classes = attributeOf(element, 'class') ?? '';
  const [said, name = '', end] = END.exec(classes) ?? [];
  if (said === undefined) return classes;
  const next = end === 'last' ? element.previousElementSibling : element.nextElementSibling;
  const isOneOfThem = next && (attributeOf(next, 'class') ?? '').split(/\s+/).includes(name);
  return isOneOfThem ? classes.replace(said, ` ${name}`).trim() : classes;
}

/** The first class of an element that says what it is; numbers at its end count instances. */
const mainClass = (classes: string): string | undefined =>
  classes === '' ? undefined : namesIn(classes).main;

/** What a numbered id begins with: what is counted. */
const countedIn = (id: string | null): string | undefined =>
  id === null ? undefined : /^([^\d]+)\d/.exec(id)?.[1];

/** True where both have ids of one series, as a reply right in what it answers: neither is a mere box. */
function isInItsSeries(element: Element, parent: Element): boolean {
  const counted = countedIn(attributeOf(element, 'id'));
  return counted !== undefined && counted === countedIn(attributeOf(parent, 'id'));
}

/**
 * What kind of thing an element is, the same for each instance of a template: its tag with its
 * main class, the beginning of a numbered id, or else what it stands in. A class that it shares
 * with what it stands in says how it looks ("flex"): then all that last count.
 */
export function signature(element: Element): string {
  const tag = element.localName;
  const parent = element.parentElement;
  const classes = ownClasses(element);
  const name = mainClass(classes);
  if (name) {
    const isShared =
      parent &&
      mainClass(attributeOf(parent, 'class') ?? '') === name &&
      !isInItsSeries(element, parent);
    return `${tag}.${isShared ? namesIn(classes).all : name}`;
  }
  const numbered = /^([a-z][a-z_-]*?)[-_]?\d+/i.exec(attributeOf(element, 'id') ?? '');
  if (numbered) return `${tag}#${numbered[1]}`;
  const around = parent && (mainClass(attributeOf(parent, 'class') ?? '') ?? parent.localName);
  return `${tag}<${around ?? ''}`;
}

/** What kind of child an element is: its tag with all of its lasting classes. */
export function kindOf(element: Element): string {
  const {all} = namesIn(attributeOf(element, 'class') ?? '');
  if (all !== '') return `${element.localName}.${all}`;
  return /[.#]/.test(signature(element)) ? signature(element) : element.localName;
}

/** True where a class or an id says what the element is. */
export const isNamed = (kind: string): boolean => /^[^<]*[.#]/.test(kind);

/** The signatures from below `root` down to `element`, as one word. */
export function pathKey(element: Element, root: Element): string {
  const path: string[] = [];
  for (let at: Element | null = element; at && at !== root; at = parentOf(at)) {
    path.push(kindOf(at));
  }
  return path.reverse().join('>');
}
