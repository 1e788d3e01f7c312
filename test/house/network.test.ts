import {sources, withoutComments} from './sources';

const WAYS = /\bfetch\s*\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bWebSocket\b|\bEventSource\b/;

test('one file alone asks the network for anything: the one that sends to webhooks', () => {
  const asking = sources('.ts', '.tsx').filter(({text}) => WAYS.test(withoutComments(text)));
  // `reload` reads a file of our own, and only in a build that is being worked on
  expect(asking.map(({path}) => path).sort()).toEqual([
    'background/reload.ts',
    'background/sending/post.ts',
  ]);
});
