const {default: Sequencer} = require('@jest/test-sequencer');

/** Begins with the files that drive browsers: they take longest, and their size does not say so. */
module.exports = class BrowserFirst extends Sequencer {
  sort(tests) {
    const [first, then] = [[], []];
    for (const test of super.sort(tests)) {
      const isBrowser = test.context.config.displayName?.name === 'browser';
      (isBrowser ? first : then).push(test);
    }
    return [...first, ...then];
  }
};
