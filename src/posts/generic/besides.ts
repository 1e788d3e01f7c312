import {beginningOf, fold, parentOf} from '../parts';
import {isAction, LONGEST_ACTION} from './actions';

const isActionIn = (element: Element): boolean => isAction(beginningOf(element, LONGEST_ACTION));

/** Links in the body's box that do something with the post: "Reply", "[ antworten ]". */
export function actionsIn(body: readonly Element[]): Element[] {
  return body.flatMap(root =>
    Array.from(root.querySelectorAll('a,span[class],li'))
      .filter(isActionIn)
      .map(element => {
        const parent = element.parentElement;
        return parent && parent !== root && isActionIn(parent) ? parent : element;
      }),
  );
}

/** What stands in the body's box beside the author's words: the lines that hold name, time, link. */
export function besides(body: readonly Element[], marks: (Element | undefined)[]): Element[] {
  const found: Element[] = [];
  for (const root of body) {
    for (const mark of marks) {
      if (!mark || mark === root || !root.contains(mark)) continue;
      const said = marks.reduce((sum, one) => sum + fold(one?.textContent).length, 0);
      let at = mark;
      for (let above = parentOf(at); above && above !== root; above = parentOf(above)) {
        if (beginningOf(above, said + 25).length > said + 25) break;
        at = above;
      }
      found.push(at);
    }
  }
  return found;
}
