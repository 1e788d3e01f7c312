import {render, type VNode} from 'preact';

/** How many pixels a copied picture has for each of its own units: sharp in a slide. */
const SCALE = 2;

const PNG = 'image/png';
const SVG = 'image/svg+xml';

/** The text of a drawing, complete in itself. */
export function svgText(drawing: VNode): string {
  const holder = document.createElement('div');
  render(drawing, holder);
  const svg = holder.querySelector('svg');
  const text = svg ? new XMLSerializer().serializeToString(svg) : '';
  render(null, holder);
  return text;
}

async function drawn(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  const url = URL.createObjectURL(new Blob([svg], {type: SVG}));
  image.src = url;
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A drawing as a picture of pixels. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = await drawn(svg);
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(blob => (blob ? resolve(blob) : reject(new Error('No picture was drawn.'))), PNG),
  );
}

/** Puts a drawing on the clipboard as pixels. */
export async function copyPng(svg: string): Promise<void> {
  await navigator.clipboard.write([new ClipboardItem({[PNG]: pngOf(svg)})]);
}

/** Puts a drawing on the clipboard as SVG: as a picture where that can be, and as its text. */
export async function copySvg(svg: string): Promise<void> {
  const asText = {'text/plain': new Blob([svg], {type: 'text/plain'})};
  const asPicture = ClipboardItem.supports(SVG) ? {[SVG]: new Blob([svg], {type: SVG})} : {};
  await navigator.clipboard.write([new ClipboardItem({...asText, ...asPicture})]);
}
