// The long run: `npm run fuzz -- 100000 [seed]`.
import {compareMatches, compareScans} from './differences';

const runs = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? Date.now() % 2 ** 31);
console.log(`seed ${seed}`);
const {compared, matched} = compareMatches(runs, seed);
console.log(`${compared} random queries and posts compared, ${matched} matched: no difference`);
compareScans(runs, seed);
console.log(`${runs} random terms and texts scanned: no difference`);
