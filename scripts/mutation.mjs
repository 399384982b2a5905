// npm run mutation [-- piece…]: changes the code in small ways and asks whether a test fails of it, piece by piece; writes
// the scores to docs/mutation.md. `-- --changed --minutes 5` tries only lines that changed, and writes nothing.
import process from 'node:process';
import {parseArgs} from 'node:util';
import {ensurePackages} from './prepare.mjs';

ensurePackages();
const {readPieces, SECURITY} = await import('./mutation/pieces.mjs');
const {mutate} = await import('./mutation/run.mjs');
const {scoreOf, toLine} = await import('./mutation/score.mjs');
const {writePiece} = await import('./mutation/results.mjs');
const {tryChanges} = await import('./mutation/changes.mjs');

const {values, positionals} = parseArgs({
  options: {
    changed: {type: 'boolean', default: false},
    minutes: {type: 'string', default: 'Infinity'},
    concurrency: {type: 'string', default: '1'},
  },
  allowPositionals: true,
});
const concurrency = Number(values.concurrency);
const milliseconds = Number(values.minutes) * 60_000;
const pieces = readPieces();

/** True when the piece could be tried and, of security, nothing was missed without a reason. */
async function tryPiece({name, files, tests}) {
  console.log(`\n== ${name}: ${files.length} files, ${tests.length} test files`);
  const result = await mutate({mutate: files, tests, name, concurrency, milliseconds});
  if (result.planned === null) {
    console.log(`Not tried:\n${result.log}`);
    return false;
  }
  const {survivors, found, judged, percent} = scoreOf(result.mutants);
  for (const mutant of survivors) console.log(toLine(mutant));
  console.log(`${found} of ${judged} found (${percent.toFixed(1)} %), ${result.planned} in all`);
  writePiece(
    pieces.map((piece) => piece.name),
    name,
    result,
  );
  return !SECURITY.includes(name) || survivors.length === 0;
}

async function tryPieces() {
  const unknown = positionals.filter((name) => !pieces.some((piece) => piece.name === name));
  if (unknown.length > 0) throw new Error(`There is no piece ${unknown.join(', ')}.`);
  let isWell = true;
  for (const piece of pieces) {
    if (positionals.length > 0 && !positionals.includes(piece.name)) continue;
    isWell = (await tryPiece(piece)) && isWell;
  }
  return isWell;
}

const isWell = values.changed
  ? await tryChanges({pieces, concurrency, milliseconds})
  : await tryPieces();
process.exit(isWell ? 0 : 1);
