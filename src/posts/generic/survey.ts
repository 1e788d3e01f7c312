import {fold, isText, parentOf} from '../parts';
import {isPictured, picturedIn} from './avatars';
import {type BodyPath, followBody} from './body-path';
import type {Entry} from './families';
import {withoutInitials} from './initials';
import {type LinkCandidate, linkCandidates} from './links';
import {type Candidate, candidate, nameInLine, SURE} from './names';
import {outside} from './outside';

/** True where not all that an element says is its own text; pictures and signs say nothing. */
const holdsWords = (element: Element): boolean =>
  Array.from(element.children).some(one => /\S/.test(one.textContent ?? ''));

/** The element that holds the first words of a box, and no others. */
function firstWordsIn(root: Element | undefined): Element | undefined {
  if (!root) return undefined;
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (/\S/.test(node.nodeValue ?? '')) {
      const element = parentOf(node);
      return element && !holdsWords(element) ? element : undefined;
    }
  return undefined;
}

/** What stands behind somebody's name in an answer to them: "Anna, …", "Anna wrote:", "Anna is right". */
const SPOKEN_TO = /^\s*[\p{L},:!?–—-]/u;

/** True for the name of one whom the words are meant for. */
function isSpokenTo(element: Element, name: string, root: Element): boolean {
  let at: Node = element;
  while (!at.nextSibling && at.parentNode && at.parentNode !== root) at = at.parentNode;
  const next = at.nextSibling;
  return name.startsWith('@') || (next !== null && isText(next) && SPOKEN_TO.test(next.data));
}

/** One entry as far as it can be told without knowing the others. */
export class Survey {
  readonly body: Element[];
  readonly elements: Element[];
  readonly names: Candidate[];
  private candidates: LinkCandidate[] | undefined;

  constructor(
    readonly entry: Entry,
    path: BodyPath | undefined,
    apart: ReadonlySet<Element>,
    signs: ReadonlySet<string>,
  ) {
    this.body = followBody(entry, path, apart);
    const seed = entry.seed?.element;
    // A box that holds the time as well holds name and links too.
    const isMixed = seed !== undefined && this.body.some(root => root.contains(seed));
    this.elements = outside(entry, isMixed ? [] : this.body, apart);
    const names = this.elements
      .filter(element => element !== seed || !entry.seed?.time)
      .flatMap(element => candidate(element, entry.element) ?? []);
    const pictures = picturedIn(this.elements, signs);
    for (const name of names) if (isPictured(name.text, pictures)) name.score += 3;
    this.names = withoutInitials(names);
    const beginning = firstWordsIn(entry.span[0]);
    const first = beginning && this.names.find(({element}) => element === beginning);
    if (first) first.score += 1.5;
    // Beside the time stands who wrote, rather than what it is called
    const line = seed && parentOf(seed);
    for (const name of this.names) if (parentOf(name.element) === line) name.score += 0.5;
    const inLine = seed && nameInLine(seed, entry.seed?.time?.postedText ?? fold(seed.textContent));
    if (inLine) this.names.push(inLine);
  }

  /** The name that the box of words begins with, where it surely is one; whom one speaks to is "@anna". */
  nameInBody(): Candidate | undefined {
    const [root] = this.body;
    if (!root) return undefined;
    for (let at = firstWordsIn(root); at && at !== root; at = parentOf(at) ?? undefined) {
      const name = candidate(at, this.entry.element);
      if (name && name.score >= SURE && !isSpokenTo(at, name.text, root)) return name;
    }
    return undefined;
  }

  /** Counts the name in the body with the others. */
  takeNameInBody(): void {
    const name = this.nameInBody();
    if (name) this.names.push(name);
  }

  /** The links that may be the entry's own address. */
  links(base: URL): LinkCandidate[] {
    this.candidates ??= linkCandidates(this.entry, this.elements, base);
    return this.candidates;
  }
}
