import {readBase, readChanges} from './changed.mjs';
import {MEASURED} from './pieces.mjs';
import {mutate} from './run.mjs';
import {scoreOf, toLine} from './score.mjs';

/** What the tests have to find of what changed, in percent; of fewer mutants it would be chance. */
const LEAST = 80;
const ENOUGH = 10;

const FOLDERS = ['contract', 'debitura', 'flow', 'adapter'].map((room) => `src/${room}`);

/**
 * Tries the lines that changed, newest first, until the time is over. What a busy machine keeps from being tried is
 * said and fails nobody.
 *
 * @returns False when the tests miss too much of what was tried.
 */
export async function tryChanges({pieces, concurrency, milliseconds}) {
  const base = readBase();
  if (!base) return said('There is no history to compare with: nothing was mutated.');
  const changes = readChanges(base, FOLDERS);
  const since = base.slice(0, 7);
  if (changes.length === 0) return said(`Nothing of the four rooms changed since ${since}.`);
  const end = Date.now() + milliseconds;
  const mutants = [];
  for (const {piece, its} of byPiece(pieces, changes)) {
    const left = end - Date.now();
    const files = its.map(({file}) => file).join(', ');
    if (left <= 0) {
      console.log(`Left out, the time is over: ${files}`);
      continue;
    }
    const ranges = its.flatMap(({file, ranges}) => ranges.map((range) => `${file}:${range}`));
    const {tests} = piece;
    const run = await mutate({mutate: ranges, tests, name: null, concurrency, milliseconds: left});
    // Where no test of the piece comes, one in Chromium may; and a piece without a score has no measure yet.
    const judged = run.mutants.filter(({status}) => status !== 'NoCoverage');
    if (MEASURED.includes(piece.name)) mutants.push(...judged);
    else
      for (const mutant of scoreOf(judged).survivors) console.log(`only said: ${toLine(mutant)}`);
    console.log(`${files}: ${run.mutants.length} of ${run.planned ?? 'unknown'} mutants tried`);
    if (run.planned === null) console.log(run.log.trim().split('\n').slice(-3).join('\n'));
  }
  return judge(mutants, since);
}

function said(line) {
  console.log(line);
  return true;
}

/** The changes of each piece together, in the order of their newest. */
function byPiece(pieces, changes) {
  const found = new Map();
  for (const change of changes) {
    const piece = pieces.find(({files}) => files.includes(change.file));
    if (piece) found.set(piece, [...(found.get(piece) ?? []), change]);
  }
  return [...found].map(([piece, its]) => ({piece, its}));
}

function judge(mutants, since) {
  const {found, survivors, judged, percent} = scoreOf(mutants);
  for (const mutant of survivors) console.log(toLine(mutant));
  console.log(`${found} of ${judged} mutants found in what changed since ${since}.`);
  if (judged < ENOUGH || percent >= LEAST) return true;
  console.log(`That is ${percent.toFixed(1)} %; at least ${LEAST} % have to be.`);
  return false;
}
