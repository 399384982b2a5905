import type {FieldErrors, WaitingCase} from '../../../contract/index.js';
import {hash} from '../../guard/derive.js';
import type {Settings} from '../../options/resolve.js';

const DAY = 86_400_000;

/** Longest life of a link request at Debitura (`ApprovalTtlDays` is at most 30). */
const LIFETIME = 30 * DAY;

/** How long a link is good by default (`ApprovalTtlDays`). Debitura says with none how long it is. */
const LINK_LIFETIME = 7 * DAY;

/** How long a link is believed that was still the same when it was asked for again. */
const CONFIRMED_LIFETIME = DAY;

/** A case that travelled along: its reference, its amount, and why it was not made. No sentence, no name. */
export type RememberedCase = Partial<WaitingCase> & {
  creditorReference: string;
  /** Its place in the request. */
  caseIndex: number;
  failure?: {errorType: string; fieldErrors?: FieldErrors};
};

/** What Debitura has no question for: a link that waits for approval, what became of it, and cases that failed. */
export type Remembered = {
  /** `linked` when there is a client and only cases are left to be followed. */
  standing: 'approval' | 'link-declined' | 'link-expired' | 'blocked' | 'linked';
  /** Milliseconds since 1970: when it came to stand so. */
  since: number;
  /** Where the user of the account approves, as Debitura gave it. */
  url?: string;
  /** When Debitura last gave the same address again, later than `since`. */
  confirmed?: number;
  /** With `blocked`: Debitura's own type. */
  reason?: string;
  cases: RememberedCase[];
};

/** What is remembered of each client's onboarding, shared by all processes, for 30 days. */
export type OnboardingMemory = {
  get: (externalTenantId: string) => Promise<Remembered | null>;
  /** Changes what is remembered; `null` forgets it. Runs once more when another process was faster. */
  change: (
    externalTenantId: string,
    edit: (known: Remembered | null) => Remembered | null,
  ) => Promise<void>;
};

/** The memory in the platform's store. */
export function createOnboardingMemory({
  entries,
  now,
}: Pick<Settings, 'entries' | 'now'>): OnboardingMemory {
  const read = (stored: string | undefined): Remembered | null =>
    stored === undefined ? null : onTime(JSON.parse(stored) as Remembered, now().getTime());
  const keyOf = async (tenant: string) => `onboarding:${await hash('onboarding', tenant)}`;

  return {
    async get(tenant) {
      return read(await entries.get(await keyOf(tenant)));
    },
    async change(tenant, edit) {
      const key = await keyOf(tenant);
      for (;;) {
        const before = await entries.get(key);
        const edited = edit(read(before));
        const after = edited === null ? undefined : JSON.stringify(edited);
        if (after === before) return;
        if (after === undefined) {
          await entries.remove(key, before ?? '');
          return;
        }
        const isPut = await (before === undefined
          ? entries.add(key, after, LIFETIME)
          : entries.replace(key, before, after, LIFETIME));
        if (isPut) return;
      }
    },
  };
}

/**
 * What has ended by now. The event that says so may be lost, or the platform hears none; a client that was linked
 * meanwhile is known at Debitura, and asking again for a link that still stands answers the same one.
 */
function onTime(known: Remembered, time: number): Remembered {
  if (known.standing !== 'approval') return known;
  const {confirmed = 0} = known;
  const end = Math.max(known.since + LINK_LIFETIME, confirmed + CONFIRMED_LIFETIME);
  return time < end ? known : {...known, standing: 'link-expired'};
}
