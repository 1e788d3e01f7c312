import {browser} from '../../browser';

/** A file's address. Chromium's worker can make none of a blob: there the address is the file itself. */
function addressOf(file: Blob): Promise<string> {
  if (typeof URL.createObjectURL === 'function') return Promise.resolve(URL.createObjectURL(file));
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}

/**
 * Hands a file to the browser for the downloads folder; it is not written yet when this is done.
 * @returns the number of the download
 */
export async function handed(file: Blob, filename: string): Promise<number> {
  const url = await addressOf(file);
  return browser.downloads.download({url, filename, saveAs: false, conflictAction: 'uniquify'});
}
