/** What can go wrong with one request on its way, and with its answer. Times in milliseconds. */
export type Fault =
  | {kind: 'none'}
  /** It takes its time; with a long one the sender has given up before. */
  | {kind: 'delay'; before: number; after: number}
  | {kind: 'cut-before'}
  | {kind: 'cut-after'}
  /** Status and headers arrive, and the first half of the body. */
  | {kind: 'half-answer'}
  /** Somebody on the way answers instead; `isWorkDone` says whether the request had arrived before. */
  | {kind: 'status'; status: number; retryAfter: number | null; isWorkDone: boolean}
  /** A page in place of JSON, though the work was done. */
  | {kind: 'wrong-type'}
  | {kind: 'slow-bytes'; pause: number}
  /** Leads to another host. */
  | {kind: 'redirect'; status: number}
  /** It arrives twice; the answer is the second one's. */
  | {kind: 'twice'; gap: number};

/** Where chance comes from. */
export type Chance = {
  between: (from: number, to: number) => number;
  pick: <T>(from: readonly T[]) => T;
  chance: (share: number) => boolean;
};

type Row = {weight: number; make: (random: Chance) => Fault};

/** How often each fault comes among those that come. */
const TABLE: readonly Row[] = [
  {weight: 5, make: ({between}) => delay(between(200, 9_000), between(0, 3_000))},
  {weight: 2, make: ({between}) => delay(between(0, 3_000), between(15_000, 70_000))},
  {weight: 4, make: () => ({kind: 'cut-before'})},
  {weight: 6, make: () => ({kind: 'cut-after'})},
  {weight: 4, make: () => ({kind: 'half-answer'})},
  {weight: 4, make: ({pick}) => status(pick([500, 502, 503, 504]), false)},
  {weight: 3, make: ({pick}) => status(pick([502, 504]), true)},
  {weight: 2, make: ({pick}) => ({...status(429, false), retryAfter: pick([1, 3, 8, null])})},
  {weight: 2, make: () => ({kind: 'wrong-type'})},
  {weight: 2, make: ({between}) => ({kind: 'slow-bytes', pause: between(50, 4_000)})},
  {weight: 1, make: ({pick}) => ({kind: 'redirect', status: pick([301, 302, 307, 308])})},
  {weight: 3, make: ({between}) => ({kind: 'twice', gap: between(0, 6_000)})},
];

const ALL = TABLE.reduce((sum, {weight}) => sum + weight, 0);

/**
 * Chooses what happens to one request.
 *
 * @param share - How many requests are hit, 0 to 1.
 */
export function chooseFault(random: Chance, share: number): Fault {
  if (!random.chance(share)) return {kind: 'none'};
  let at = random.between(1, ALL);
  for (const {weight, make} of TABLE) {
    at -= weight;
    if (at <= 0) return make(random);
  }
  return {kind: 'none'};
}

/** A fault in a few characters, for logs. */
export function nameOf(fault: Fault): string {
  return fault.kind === 'status'
    ? `${fault.status}${fault.isWorkDone ? ' after the work' : ''}`
    : fault.kind;
}

function delay(before: number, after: number): Fault {
  return {kind: 'delay', before, after};
}

function status(code: number, isWorkDone: boolean) {
  return {kind: 'status' as const, status: code, retryAfter: null, isWorkDone};
}
