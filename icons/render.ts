// Renders the icons from their SVG: `npm run icons`. The "off" set is the same drawing in greys.
import {readFile, writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {Resvg} from '@resvg/resvg-js';

const folder = dirname(fileURLToPath(import.meta.url));
const greys: Record<string, string> = {'#3a6ad4': '#7d828c', '#f2b632': '#c3c6cc'};

async function render(drawing: string, name: string, size: number, colours = {}): Promise<void> {
  let svg = await readFile(join(folder, `${drawing}.svg`), 'utf8');
  for (const [from, to] of Object.entries<string>(colours)) svg = svg.replaceAll(from, to);
  const png = new Resvg(svg, {fitTo: {mode: 'width', value: size}}).render().asPng();
  await writeFile(join(folder, `${name}-${size}.png`), png);
}

for (const size of [16, 32, 48, 128]) {
  const drawing = size <= 32 ? 'earmark-small' : 'earmark';
  await render(drawing, 'earmark', size);
  await render(drawing, 'off', size, greys);
}
