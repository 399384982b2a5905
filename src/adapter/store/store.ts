/**
 * What the adapter remembers beyond one request: small texts with a lifetime, shared by all its processes.
 * Nothing personal is put in, but what Debitura says in an event, until `onEvent` has had it.
 */
export type Store = {
  /** Milliseconds for which confirmed writes are remembered. */
  readonly retention: number;
  get: (key: string) => Promise<string | undefined>;
  /** Puts a new text; false when there is one already. */
  add: (key: string, value: string, lifetime: number) => Promise<boolean>;
  /** Puts a text in the place of exactly this one; false when another is there. */
  replace: (key: string, expected: string, value: string, lifetime: number) => Promise<boolean>;
  /** Takes exactly this text away; another one stays. */
  remove: (key: string, expected: string) => Promise<void>;
};
