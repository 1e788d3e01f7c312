import {isText} from '../parts';

const SILENT = new Set(
  'script style template button select option textarea svg iframe label nav'.split(' '),
);
const WIDE = /[\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/gu;

/** How much a stretch of text weighs as prose: whole sentences much, labels and names little. */
export function weightOf(text: string): number {
  const said = text.trim();
  if (said === '') return 0;
  const words = said.split(/\s+/).length + (said.match(WIDE)?.length ?? 0) / 2;
  return words >= 4 ? said.length : said.length * 0.15;
}

/** The prose that stands in each element below the roots, their ancestors up to the roots included. */
export function proseIn(
  roots: readonly Element[],
  apart: ReadonlySet<Element>,
): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const root of roots) {
    const walker = root.ownerDocument.createTreeWalker(root, 4);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!isText(node) || node.length < 2) continue;
      let weight = weightOf(node.data);
      if (weight === 0) continue;
      const chain: Element[] = [];
      for (let at = node.parentElement; at; at = at.parentElement) {
        if (at.localName === 'a') weight *= 0.25;
        if (SILENT.has(at.localName) || (apart.has(at) && at !== root)) weight = 0;
        chain.push(at);
        if (at === root) break;
      }
      if (weight > 0) for (const at of chain) weights.set(at, (weights.get(at) ?? 0) + weight);
    }
    if (!weights.has(root)) weights.set(root, 0);
  }
  return weights;
}
