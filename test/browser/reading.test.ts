import {browsers, theme, useBench} from './earmark';
import {captures} from './suites/capture';
import {followUps} from './suites/follow-ups';
import {takenDown} from './suites/gone';
import {largePages} from './suites/large';
import {ownAddresses} from './suites/own-address';
import {shadowRoots} from './suites/shadow';

describe.each(browsers)('in %s', name => {
  const bench = useBench(name);
  theme('what is kept', bench, captures);
  theme('sites by their own address', bench, ownAddresses);
  theme('a thread that goes on', bench, followUps);
  theme('a thread that loses a post', bench, takenDown);
  theme('what is very large', bench, largePages);
  theme('what stands in a shadow root', bench, shadowRoots);
});
