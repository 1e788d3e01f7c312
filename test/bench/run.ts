// What Earmark costs: `npm run bench` measures pages; `npm run bench -- storm` (query, triage, …)
// runs the bench of another room, with the arguments that follow.
import {existsSync} from 'node:fs';
import {fileURLToPath, pathToFileURL} from 'node:url';

const [name, ...rest] = process.argv.slice(2);
const isNamed = name !== undefined && !name.startsWith('-');
const file = fileURLToPath(new URL(isNamed ? `${name}.ts` : 'page/main.ts', import.meta.url));

if (existsSync(file)) {
  // Each bench runs when it is the file that was started
  process.argv = [process.argv[0] ?? '', file, ...(isNamed ? rest : process.argv.slice(2))];
  await import(pathToFileURL(file).href);
} else {
  console.error(`There is no bench named "${name}".`);
  process.exitCode = 1;
}
