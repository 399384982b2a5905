import type {Clock} from './clock.js';

/** What happened in a run, line by line; the same seed writes the same lines. */
export type Journal = {
  readonly lines: readonly string[];
  note: (line: string) => void;
};

/** A journal whose lines begin with the seconds since the start. */
export function createJournal(clock: Clock): Journal {
  const start = clock.now;
  const lines: string[] = [];
  return {
    lines,
    note(line) {
      lines.push(`${((clock.now - start) / 1000).toFixed(3)} ${line}`);
    },
  };
}
