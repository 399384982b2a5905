import {spawn} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {text} from 'node:stream/consumers';

/** A piece that takes longer has failed. */
const LIMIT = 15 * 60_000;

/**
 * Runs a program once per list of parameters, each in a process of its own.
 *
 * @param how - `lanes` run at a time; none is begun after `minutes`, for machines that have no more.
 * @returns What each that was begun printed as JSON, how many ended badly, and the seconds of the longest.
 */
export async function runPieces(program, pieces, {lanes = 2, minutes = Infinity} = {}) {
  const reports = [];
  const bad = [];
  const end = Date.now() + minutes * 60_000;
  let longest = 0;
  let next = 0;
  async function lane() {
    while (next < pieces.length && Date.now() < end) {
      const index = next;
      next += 1;
      const started = Date.now();
      const report = await runPiece(program, pieces[index]).catch(
        (error) => void bad.push(`${error}`),
      );
      if (report) reports.push(report);
      const seconds = Math.round((Date.now() - started) / 1000);
      longest = Math.max(longest, seconds);
      console.log(`piece ${index + 1} of ${pieces.length} took ${seconds} s`);
    }
  }
  await Promise.all(Array.from({length: lanes}, lane));
  return {reports, bad, longest};
}

async function runPiece(program, parameters) {
  const child = spawn(process.execPath, [program, ...parameters.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT,
  });
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0)
    throw new Error(`A piece ended badly (${signal ?? code}): ${parameters.slice(-3)}`);
  return JSON.parse(said);
}
