/** How long the browser has to begin taking a file before its address is given up. */
const TAKEN_WITHIN_MS = 60_000;

/** Hands a file to the browser, as if the person had clicked a link to it. */
export function saveFile(file: Blob, name: string): void {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_WITHIN_MS);
}

/** The name of a file made now: `earmark-mentions-2026-05-04.csv`. */
export function fileName(what: string, ending: string, at: Date): string {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const date = day.map(part => String(part).padStart(2, '0')).join('-');
  return `earmark-${what}-${date}.${ending}`;
}
