/** Markup that is safe to put into a page. */
export class Html {
  constructor(readonly markup: string) {}
}

type Piece = Html | string | number | undefined | false | readonly (Html | string)[];

const entities: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function written(piece: Piece): string {
  if (piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.markup;
  if (typeof piece === 'object') return piece.map(written).join('');
  return String(piece).replace(/[&<>"']/g, sign => entities[sign] ?? sign);
}

/** A piece of markup; what is put into it is escaped unless it is markup itself. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  const text = parts.map((part, at) => (at === 0 ? part : written(pieces[at - 1]) + part)).join('');
  return new Html(text);
}

/** Each paragraph in its own element. */
export const paragraphs = (text: string): Html[] =>
  text.split('\n').map(line => html`<p>${line}</p>`);

/** Lines with breaks between them, as older engines write them. */
export const lines = (text: string): Html[] =>
  text.split('\n').map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
