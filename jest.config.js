/** Neither is faked nor replaced by a test; looked up in a test's own world each is a slow call. */
const languageItself = [
  ...['Array', 'ArrayBuffer', 'Boolean', 'Error', 'JSON', 'Map', 'Math', 'Number', 'Object'],
  ...['Reflect', 'RegExp', 'Set', 'String', 'Symbol', 'Uint8Array', 'WeakMap', 'WeakSet'],
];

/** Large, and needed by few of the tests that reach them. */
const readWhenUsed = ['axe-core', 'fast-check', 'papaparse', 'temporal-polyfill'];

/** Packages that only speak in modules. */
const modules = [
  ...['preact', '@preact', '@testing-library/preact', 'fake-indexeddb', 'valibot', 'dexie'],
  ...['temporal-polyfill', 'temporal-utils', 'temporal-spec', 'uplot'],
];

const swc = {
  jsc: {
    parser: {syntax: 'typescript', tsx: true},
    transform: {react: {runtime: 'automatic', importSource: 'preact'}},
    target: 'es2022',
  },
  module: {lazy: readWhenUsed},
};

const everywhere = {
  transform: {'\\.(tsx?|mjs|js)$': ['@swc/jest', swc]},
  transformIgnorePatterns: [`node_modules/(?!(${modules.join('|')})/)`],
  moduleNameMapper: {
    '^webextension-polyfill$': '<rootDir>/test/support/fake-browser.ts',
    '\\.css(\\?text)?$': '<rootDir>/test/support/no-css.ts',
  },
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'cjs', 'json'], // What there is most of is tried first
  sandboxInjectedGlobals: languageItself,
};

/** What tests leave on their world ends with it; wrapping each thing first is slow, and has overflowed. */
const inNode = {testEnvironment: 'node', testEnvironmentOptions: {globalsCleanup: 'off'}};

const withoutBrowser = ['/node_modules/', '<rootDir>/test/browser/'];

export default {
  projects: [
    {
      displayName: 'node',
      ...everywhere,
      ...inNode,
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: withoutBrowser,
    },
    {
      displayName: 'dom',
      ...everywhere,
      testEnvironment: 'jsdom',
      testMatch: ['<rootDir>/test/**/*.test.tsx', '<rootDir>/test/**/*.dom.ts'],
      testPathIgnorePatterns: withoutBrowser,
    },
    {
      displayName: 'browser',
      ...everywhere,
      ...inNode,
      globalSetup: '<rootDir>/test/support/prepare.ts',
      testMatch: ['<rootDir>/test/browser/**/*.test.ts'],
    },
  ],
  maxWorkers: 2,
  testSequencer: '<rootDir>/test/support/browser-first.cjs',
  reporters: ['default', '<rootDir>/test/support/closing-line.cjs'],
  testTimeout: 20000,
};
