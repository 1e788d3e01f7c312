import {SCALE} from '../support/pictures';
import {browsers, theme, useBench} from './earmark';
import {looks} from './suites/pages';
import {figures} from './suites/times';

describe.each(browsers)('in %s', name => {
  const bench = useBench(name, {scale: SCALE});
  theme('twelve weeks', bench, get => figures(get, name));
  theme('a few days', bench, get => looks(get, name));
});
