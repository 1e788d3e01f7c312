import type {Browser, Page} from 'puppeteer-core';
import type {BrowserName} from '../browsers/places';
import type {Desk} from './desk';

/** A place on the page, in CSS pixels of its viewport. */
export type Box = {x: number; y: number; width: number; height: number};

/** A visible part of Earmark's own interface on a page, which lives in a closed shadow root. */
export type Part = {tag: string; role: string; label: string; text: string; box: Box};

/** The real popup, opened from the toolbar. */
export type Popup = {
  text(): Promise<string>;
  close(): Promise<void>;
  /** Where the browser lets it be driven as a page: Chromium. */
  page?: Page;
};

/** What only one browser knows how to do; all else in tests is the same for both. */
export type Driver = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at its end. */
  readonly origin: string;
  /** Opens an address in `page`, one of our own pages too. */
  visit(page: Page, url: string): Promise<void>;
  /** A quiet page of the extension's own, from which tests use its interface. */
  desk: Desk;
  /** The parts of our interface that can be seen on the page now. */
  parts(page: Page): Promise<Part[]>;
  openPopup(over: Page): Promise<Popup>;
  /** Stops the worker as the browser does when it idles. */
  stopWorker(): Promise<void>;
  isWorkerRunning(): Promise<boolean>;
  /** Sends the command as the browser does for its keys. */
  command(name: string, on: Page): Promise<void>;
  /** Opens the context menu at a point by a right click and chooses our entry. */
  chooseMenu(
    on: Page,
    at: {x: number; y: number},
    entry: {id: string; label: string},
  ): Promise<void>;
  /** Shows pages in the light or the dark scheme, as the person's system would ask for it. */
  inScheme(page: Page, scheme: 'light' | 'dark'): Promise<void>;
  close(): Promise<void>;
};

/** A server of this machine that stands in for a host of the real web. */
export type StandIn = {host: string; port: number; der: Buffer; keyHash: string};

/** How a browser is started. */
export type LaunchOptions = {
  /** The folder of the built extension. */
  extension: string;
  /** A folder for the profile; without it a new one that is thrown away. */
  profile?: string;
  /** An X display such as `:7`: the browser shows itself there. */
  display?: string;
  /** Show the browser on the person's own screen. */
  isVisible?: boolean;
  /** Device pixels for each CSS pixel, for sharp pictures. */
  scale?: number;
  /** Beside the environment of this process. */
  env?: Record<string, string>;
  /** Host and port that all traffic goes through. */
  proxy?: string;
  /** A host that is to mean this machine, with the certificate that is believed there. */
  standIn?: StandIn;
};
