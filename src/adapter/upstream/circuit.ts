import {CIRCUIT} from './timeouts.js';

/** Stops calls to an API that does not answer, so that nobody waits for it and it can recover. */
export type Circuit = {
  /** Seconds until calls are let through again; 0 when they are. */
  secondsPaused: () => number;
  /** Says that a call got no useful answer. */
  failed: () => void;
};

/** A circuit for one API, which counts failures by the given clock. */
export function createCircuit(now: () => Date): Circuit {
  let failures: number[] = [];
  let pausedUntil = 0;

  return {
    secondsPaused: () => Math.max(0, Math.ceil((pausedUntil - now().getTime()) / 1000)),
    failed() {
      const time = now().getTime();
      failures = [...failures.filter((earlier) => earlier > time - CIRCUIT.window), time];
      if (failures.length < CIRCUIT.failures) return;
      pausedUntil = time + CIRCUIT.pause;
      failures = [];
    },
  };
}
