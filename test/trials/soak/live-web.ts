import {createServer} from 'node:http';
import {join} from 'node:path';
import {build} from 'esbuild';
import {type EngineName, engines} from '../../bench/page/engines';
import {listen} from '../../support/listen';
import {root} from '../../support/root';

/** Live pages on this machine, each on a host of its own: what a site may bring in an hour is limited. */
export type LiveWeb = {
  pageOf(tab: number): {host: string; url: string; engine: EngineName};
  close(): Promise<void>;
};

const names = Object.keys(engines) as EngineName[];

async function script(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [join(root, 'test/trials/soak/live-page.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'live',
    target: ['chrome128', 'firefox140'],
  });
  return outputFiles.map(({text}) => text).join('');
}

function pageAt(url: string): string | undefined {
  const engine = Object.values(engines).find(({path}) => path === url);
  const head = '<script src="/live.js"></script></head>';
  return engine && engine.before.replace('</head>', head) + engine.after;
}

/** Serves the live pages. */
export async function serveLive(): Promise<LiveWeb> {
  const live = await script();
  const server = createServer(({url = ''}, response) => {
    const [type, content] = url === '/live.js' ? ['javascript', live] : ['html', pageAt(url)];
    response.statusCode = content === undefined ? 404 : 200;
    response.setHeader('content-type', `text/${type}; charset=utf-8`);
    response.end(content);
  });
  const {port, close} = await listen(server);
  return {
    pageOf(tab) {
      const engine = names[tab % names.length] ?? 'xenforo';
      const host = `tab${tab}.localhost`;
      return {host, engine, url: `http://${host}:${port}${engines[engine].path}`};
    },
    close,
  };
}
