import {spawn} from 'node:child_process';
import {once} from 'node:events';
import process from 'node:process';
import {text} from 'node:stream/consumers';

/** A piece that takes longer has failed. */
const LIMIT = 10 * 60_000;

/**
 * Runs a program once per list of parameters, two at a time, each in a process of its own.
 *
 * @returns What each of them printed as JSON, in the order given, and the seconds of the longest.
 */
export async function runPieces(program, pieces) {
  const reports = [];
  let longest = 0;
  let next = 0;
  async function lane() {
    while (next < pieces.length) {
      const index = next;
      next += 1;
      const started = Date.now();
      reports[index] = await runPiece(program, pieces[index]);
      const seconds = Math.round((Date.now() - started) / 1000);
      longest = Math.max(longest, seconds);
      console.log(`piece ${index + 1} of ${pieces.length} took ${seconds} s`);
    }
  }
  await Promise.all([lane(), lane()]);
  return {reports, longest};
}

async function runPiece(program, parameters) {
  const child = spawn(process.execPath, [program, ...parameters.map(String)], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: LIMIT,
  });
  const [said, [code, signal]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  if (code !== 0) throw new Error(`A piece ended badly (${signal ?? code}): ${parameters}`);
  return JSON.parse(said);
}
