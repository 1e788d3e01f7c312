import {Html, html} from '../html';

/** What a page puts into its head and around its content. */
export type Frame = {
  title: string;
  /** Attributes of the root element and the body, as engines mark them. */
  root?: string;
  body?: string;
  head?: Html;
};

/** A whole document with the look of its site. */
export function document(
  {title, root = '', body = '', head = html``}: Frame,
  content: Html,
): string {
  return html`<!doctype html>
<html lang="en" ${new Html(root)}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/look.css">
${head}
</head>
<body ${new Html(body)}>
${content}
</body>
</html>
`.markup;
}

/** A two-letter picture in place of a portrait; its colour comes from the name. */
export function portrait(name: string): Html {
  const hue = [...name].reduce((sum, sign) => sum + sign.charCodeAt(0) * 7, 0) % 360;
  return html`<svg class="portrait" viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
<rect width="40" height="40" rx="20" fill="hsl(${hue} 45% 45%)"/>
<text x="20" y="26" text-anchor="middle" font-size="16" fill="#fff">${name.slice(0, 2)}</text></svg>`;
}
