/** How well scores part those that are from those that are not: 0.5 is chance. */
export function auc(scores: number[], are: boolean[]): number {
  const order = scores.map((_, place) => place).sort((a, b) => (scores[a] ?? 0) - (scores[b] ?? 0));
  const positives = are.filter(Boolean).length;
  let ranks = 0;
  for (let from = 0; from < order.length; ) {
    let to = from;
    while (to < order.length && scores[order[to] ?? 0] === scores[order[from] ?? 0]) to++;
    const rank = (from + to + 1) / 2;
    ranks += rank * order.slice(from, to).filter(place => are[place]).length;
    from = to;
  }
  const negatives = are.length - positives;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The harmonic mean of precision and recall for one answer. */
export function f1<T>(said: T[], right: T[], answer: T): number {
  const hits = said.filter((one, place) => one === answer && right[place] === answer).length;
  const all = said.filter(one => one === answer).length;
  const real = right.filter(one => one === answer).length;
  return hits === 0 ? 0 : (2 * hits) / (all + real);
}

/** The mean of the F1 of all answers, so that a rare answer counts as much as a common one. */
export function macroF1<T>(said: T[], right: T[]): number {
  const answers = [...new Set(right)];
  return answers.reduce((sum, answer) => sum + f1(said, right, answer), 0) / answers.length;
}
