import type {FieldErrors, WaitingCase} from '../../../contract/index.js';
import {hash} from '../../guard/derive.js';
import type {Settings} from '../../options/resolve.js';

/** Longest life of a link request at Debitura (`ApprovalTtlDays` is at most 30). */
const LIFETIME = 30 * 86_400_000;

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
export function createOnboardingMemory({entries}: Pick<Settings, 'entries'>): OnboardingMemory {
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

function read(stored: string | undefined): Remembered | null {
  return stored === undefined ? null : (JSON.parse(stored) as Remembered);
}
