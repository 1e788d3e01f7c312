import polyfill from 'webextension-polyfill';

/** What Firefox has beside Chrome's interface. */
type FirefoxOnly = {sidebarAction?: {open(): Promise<void>; toggle(): Promise<void>}};

/** The extension interface of whichever browser this runs in; promises everywhere. */
export const browser = polyfill as typeof chrome & FirefoxOnly;
