import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';

const source = fileURLToPath(new URL('../../src/posts/index.ts', import.meta.url));

/** The built reader as one script that gives `earmark` to the page it is run in. */
export async function bundleReader(): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [source],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    globalName: 'earmark',
    target: 'chrome128',
    charset: 'utf8',
  });
  const [output] = outputFiles;
  if (!output) throw new Error('esbuild gave no output');
  return output.text;
}
