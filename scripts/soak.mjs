// npm run soak [-- --share 0.01 --minutes 30] [name…]: runs at length what npm test only tastes, in pieces below ten
// minutes each, and writes what came of it to docs/soak.md. A run of a share writes nothing; after so many minutes no
// piece is begun any more.
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ensurePackages, ensureRedis} from './prepare.mjs';
import {writeResults} from './soak/results.mjs';

ensurePackages();
ensureRedis();
const {simulation} = await import('./soak/simulation.mjs');
const {sockets} = await import('./soak/sockets.mjs');

const {values, positionals} = parseArgs({
  options: {
    share: {type: 'string', default: '1'},
    from: {type: 'string', default: '1'},
    minutes: {type: 'string'},
  },
  allowPositionals: true,
});
const share = Number(values.share);
const minutes = values.minutes === undefined ? Infinity : Number(values.minutes);
const soaks = {simulation, sockets};
const wanted = Object.keys(soaks).filter(
  (name) => positionals.length === 0 || positionals.includes(name),
);

const folder = mkdtempSync(join(tmpdir(), 'debitura-embed-soak-'));
let isWell = wanted.length > 0;
try {
  for (const name of wanted) {
    console.log(`== ${name}`);
    const result = await soaks[name]({share, from: Number(values.from), folder, minutes});
    for (const [what, value] of result.rows) console.log(`${what}: ${value}`);
    for (const line of result.wrong) console.log(`WRONG ${line}`);
    isWell &&= result.wrong.length === 0;
    if (share >= 1) writeResults('docs/soak.md', name, result);
  }
} finally {
  rmSync(folder, {recursive: true, force: true});
}
process.exit(isWell ? 0 : 1);
