/**
 * What the adapter remembers beyond one request: small texts with a lifetime, shared by all its processes.
 * Nothing personal is put in, but what Debitura says in an event, until `onEvent` has had it.
 */
export type Store = {
  /** Milliseconds for which confirmed writes are remembered. */
  readonly retention: number;
  /** True when other processes see what this one puts in. */
  readonly isShared: boolean;
  get: (key: string) => Promise<string | undefined>;
  /** Puts a new text; false when there is one already. */
  add: (key: string, value: string, lifetime: number) => Promise<boolean>;
  /** Puts a text in the place of exactly this one; false when another is there. */
  replace: (key: string, expected: string, value: string, lifetime: number) => Promise<boolean>;
  /** Takes exactly this text away; another one stays. */
  remove: (key: string, expected: string) => Promise<void>;
  /** Counts one under each window, or under none when one of them is full. */
  count: (windows: readonly CountedWindow[]) => Promise<Counted>;
  /** What all processes hear, in one order. */
  log: EventLog;
};

/** How many are allowed in a time; milliseconds. */
export type CountedWindow = {
  key: string;
  lifetime: number;
  most: number;
  /**
   * Counts by pieces of this length, cut by the clock (UTC), so that no `lifetime` whenever it begins holds more than
   * `most`; with a `lifetime` of 0 each piece is a window of its own, for example a clock hour. Without it the window
   * is fixed and starts with its first count.
   */
  segment?: number;
};

/** What counting came to. */
export type Counted = {
  /** Milliseconds until every full window is over; 0 when this one was counted. */
  wait: number;
  /** What is used of each window, in the order asked. */
  used: readonly number[];
  /** Milliseconds until each window is over, in the order asked. */
  ends: readonly number[];
};

/** Texts in one order for all processes, kept for a while. */
export type EventLog = {
  append: (text: string) => Promise<void>;
  /** Reads what is kept and then what comes, this process's own texts too; the answer ends it. */
  follow: (reader: LogReader) => () => void;
};

/** Positions are `<milliseconds>-<number>` and only grow; a log may put a name of its own before them. */
export type LogReader = {
  /** From here on nothing is missing. Called at the start, and again when texts may have been lost. */
  from: (position: string) => void;
  read: (position: string, text: string) => void;
};
