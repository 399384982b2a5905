// node bench/run.mjs [name…]: runs the benches that lie beside it, one after the other, prints what they found and writes RESULTS.md when all of them ran.
import {spawn} from 'node:child_process';
import {readdirSync, writeFileSync} from 'node:fs';
import {performance} from 'node:perf_hooks';
import process from 'node:process';
import {fileURLToPath} from 'node:url';
import {report} from './parts/report.mjs';

/** What lies here and is no bench. */
const SHARED = ['run.mjs', 'tasks.mjs'];

const folder = fileURLToPath(new URL('.', import.meta.url));
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs') && !SHARED.includes(file))
  .map((file) => file.slice(0, -'.mjs'.length))
  .filter((name) => wanted.length === 0 || wanted.includes(name))
  .sort();

const rows = [];
for (const name of names) {
  console.log(`${name} …`);
  rows.push({name, ...(await run(name))});
}
const width = Math.max(0, ...names.map((name) => name.length));
console.log();
for (const {name, seconds, isWell, lines} of rows) {
  const [first = 'It printed nothing.', ...rest] = lines;
  console.log(`${name.padEnd(width)}  ${isWell ? 'ok  ' : 'FAIL'}  ${first}`);
  for (const line of [...rest, `took ${seconds} s`]) console.log(`${' '.repeat(width + 8)}${line}`);
}
if (wanted.length === 0) {
  const text = report(rows.map((row) => ({...row, path: `${folder}${row.name}.mjs`})));
  writeFileSync(`${folder}RESULTS.md`, text);
  console.log('Written to bench/RESULTS.md.');
}
process.exitCode = rows.every(({isWell}) => isWell) ? 0 : 1;

/** Each has a process of its own, so that none is measured in another's memory. */
function run(name) {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [`${folder}${name}.mjs`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (piece) => (text += piece));
  return new Promise((resolve) => {
    child.on('close', (code) =>
      resolve({
        isWell: code === 0,
        seconds: ((performance.now() - startedAt) / 1_000).toFixed(0),
        lines: text.trim().split('\n').filter(Boolean),
      }),
    );
  });
}
