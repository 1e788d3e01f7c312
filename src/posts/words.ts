/** White space other than one plain space, and marks that nobody sees. */
const IRREGULAR = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/g;
const IRREGULAR_ANYWHERE = new RegExp(IRREGULAR.source);

/** A stretch of one text node that stands in a post's body at offset `at`. */
export type Run = {node: Text; start: number; end: number; at: number};

/** A body beyond this many characters is read to here. */
const LONGEST = 200_000;

/** Puts a body's text together, folding white space and remembering where each stretch came from. */
export class Words {
  text = '';
  runs: Run[] = [];
  private gap = '';

  /** Takes back what was added since there were so many characters. */
  cutTo(length: number): void {
    this.text = this.text.slice(0, length);
    this.runs = this.runs.filter(({at}) => at < length);
  }

  /** A line ends here: the next words start a new one. */
  break(): void {
    this.gap = '\n';
  }

  /** The next words stand apart from the last, on the same line. */
  space(): void {
    if (this.gap === '') this.gap = ' ';
  }

  private put(node: Text, data: string, start: number, end: number): void {
    let from = start;
    let to = end;
    if (data[from] === ' ') {
      this.space();
      from++;
    }
    if (to > from && data[to - 1] === ' ') to--;
    if (to > from) {
      if (this.text !== '') this.text += this.gap;
      this.gap = '';
      this.runs.push({node, start: from, end: to, at: this.text.length});
      this.text += data.slice(from, to);
    }
    if (to < end) this.space();
  }

  /** The words of one text node. */
  add(node: Text, keepsLines: boolean): void {
    if (this.text.length > LONGEST) return;
    const data = node.data;
    let from = 0;
    if (IRREGULAR_ANYWHERE.test(data))
      for (const {0: white, index} of data.matchAll(IRREGULAR)) {
        this.put(node, data, from, index);
        if (keepsLines && white.includes('\n')) this.break();
        else if (/\s/.test(white)) this.space();
        from = index + white.length;
      }
    this.put(node, data, from, data.length);
  }
}
