import type {Connection} from '../../client/connection.js';
import type {Case, CaseDraft, Problem, Shown} from '../../contract/index.js';
import type {StepName} from './state.js';

/** What the form tells the page; the element turns each into its DOM event of the same name. */
export type CaseFormEvent =
  | {type: 'step-changed'; step: StepName}
  /** Cancelable: `emit` answers false and nothing is sent. */
  | {type: 'case-submitting'; draft: CaseDraft; handOver?: HandOver}
  | {type: 'case-submitted'; case: Case}
  /** Cancelable: `emit` answers false and the host navigates itself. */
  | {type: 'signing-starting'; url: string}
  /** `completed`: what the address said. `verified`: what the server says. */
  | {type: 'signing-returned'; completed: boolean; verified: boolean}
  | {type: 'session-expired'}
  | {type: 'error'; problem: Problem};

/** How a page makes the case itself, for example with the client that it is the first case of. */
export type HandOver = {
  /** What the user agreed to. */
  shown: Shown | null;
  /**
   * The form sends nothing and waits for the case; null brings the review back.
   *
   * @returns Resolves when the case's documents are through as well.
   */
  take(made: Promise<Case | null>): Promise<void>;
};

/** Timers as functions, so that tests own the time. Milliseconds. */
export type Timers = {
  set(callback: () => void, milliseconds: number): unknown;
  clear(handle: unknown): void;
};

/** The page's address; `replace` keeps the history's entry and its state. */
export type Address = {href(): string; replace(url: string): void};

/** Fills the bytes with random ones and gives them back. */
export type Random = (bytes: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>;

/** Everything through which the form touches the world. */
export type CaseFormSeams = {
  connection(): Connection;
  navigate(url: string): void;
  now(): Date;
  random: Random;
  timers: Timers;
  /** Where the sealed draft lives; null: in memory only. */
  storage: Storage | null;
  /** Seals the draft; absent on plain http hosts, then the draft stays in memory. */
  subtle: SubtleCrypto | undefined;
  address: Address;
  /** Answers false when a cancelable event was cancelled. */
  emit(event: CaseFormEvent): boolean;
};

/** The browser's own timers. */
export const browserTimers: Timers = {
  set: (callback, milliseconds) => setTimeout(callback, milliseconds),
  clear: (handle) => clearTimeout(handle as number),
};

/** The seams of a real page; the element adds its connection and its events. */
export function browserSeams(own: Pick<CaseFormSeams, 'connection' | 'emit'>): CaseFormSeams {
  return {
    ...own,
    navigate: (url) => location.assign(url),
    now: () => new Date(),
    random: (bytes) => crypto.getRandomValues(bytes),
    timers: browserTimers,
    storage: tabStorage(),
    // Typed as always there; on plain http hosts it is not.
    subtle: crypto.subtle,
    address: {
      href: () => location.href,
      replace: (url) => history.replaceState(history.state, '', url),
    },
  };
}

/** The tab's storage; null where the browser blocks it, which then throws as soon as it is read. */
export function tabStorage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}
