import {type Brief, type BriefPart, wordsLast} from './brief';
import {cut, fitting} from './cut';
import {linesOf} from './lines';

/** Zendesk takes comments of 64 kB. */
const BYTES = 60_000;
const SUBJECT = 150;

/** Braces too: two of them would call for a placeholder, which Zendesk fills in. */
const escaped = (text: string): string =>
  text.replace(/[&<>"'{}]/g, sign => `&#${sign.charCodeAt(0)};`);

function html(part: BriefPart, longest: number): string {
  const told = linesOf(part, longest).map(({text, isLink}) =>
    isLink ? `<a href="${escaped(text)}">${escaped(text)}</a>` : escaped(text),
  );
  const around = part.isQuoted ? 'blockquote' : 'p';
  const heading = `<p><strong>${escaped(part.heading)}</strong></p>`;
  return `${heading}<${around}>${told.join('<br>')}</${around}>`;
}

/**
 * A brief as a new ticket of Zendesk. In a plain body a stranger's Markdown would be read; and it is
 * a note among colleagues, which nobody outside is sent.
 */
export const zendeskTicket = (id: string, brief: Brief) => ({
  ticket: {
    subject: cut(brief.title, SUBJECT),
    comment: fitting(
      longest => ({
        html_body: wordsLast(brief)
          .parts.map(part => html(part, longest))
          .join(''),
        public: false,
      }),
      BYTES,
    ),
    external_id: id,
  },
});
