import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {text} from 'node:stream/consumers';
import {bundle, type Mutation} from '../../scripts/soak/bundle.mjs';
import type {Report} from '../support/simulation/main.js';
import type {Theme} from '../support/simulation/run.js';

/** The simulation as a program of its own, built once. */
export async function buildSimulation(mutation?: Mutation) {
  const folder = mkdtempSync(join(tmpdir(), 'debitura-embed-simulation-'));
  const program = await bundle('test/support/simulation/main.ts', folder, mutation);

  async function report(how: (string | number)[], theme: Theme = 'submissions'): Promise<Report> {
    return JSON.parse(await run(program, [...how.map(String), theme], 'stdout')) as Report;
  }

  return {
    /** Plays so many seeds from this one on. */
    play: (seed: number, count: number, theme?: Theme) => report([seed, count, 'all'], theme),
    /** Plays until something goes wrong, so many seeds at most. */
    playUntilWrong: (seed: number, count: number, theme?: Theme) =>
      report([seed, count, 'stop'], theme),
    /** Everything that happened in one seed, line by line. */
    journal: (seed: number, theme: Theme = 'submissions') =>
      run(program, [`${seed}`, '1', 'tell', theme], 'stderr'),
    remove: () => rmSync(folder, {recursive: true, force: true}),
  };
}

async function run(program: string, parameters: string[], from: 'stdout' | 'stderr') {
  const child = spawn(process.execPath, [program, ...parameters]);
  const [said, complaint, ended] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'exit'),
  ]);
  if (ended[0] !== 0) throw new Error(`The simulation ended badly: ${complaint}`);
  return from === 'stdout' ? said : complaint;
}
