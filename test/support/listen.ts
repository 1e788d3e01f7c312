import type {Server} from 'node:http';
import type {Server as SecureServer} from 'node:https';

/** A server of this machine while it listens. */
export type Listening = {port: number; close(): Promise<void>};

/** Lets a server listen on this machine only, on a port that is free. */
export async function listen(server: Server | SecureServer): Promise<Listening> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  server.removeAllListeners('error'); // What fails later is not to be passed over
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The server has no port.');
  return {
    port: address.port,
    async close() {
      server.closeAllConnections();
      await new Promise(resolve => server.close(resolve));
    },
  };
}
