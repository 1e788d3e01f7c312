import {browsers, theme, useBench} from './earmark';
import {answers} from './suites/answer';
import {backups} from './suites/data';
import {flags} from './suites/flag';
import {lives} from './suites/life';
import {ownReplies} from './suites/ours';

describe.each(browsers)('in %s', name => {
  const bench = useBench(name);
  theme('flags', bench, flags);
  theme('answers', bench, answers);
  theme('answers of our own', bench, get => ownReplies(get, name));
  theme('what was decided is kept', bench, backups);
  theme('worker and extension come and go', bench, lives);
});
