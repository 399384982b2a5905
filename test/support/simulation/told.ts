import type {Claim} from './claim.js';

/** What the user was told about one claim in the end, and what was agreed to on the way. */
export type Told = {
  claim: Claim;
  /**
   * `made` and `duplicate`: the screen shows the case. `none`: it says that there is no case, and the user leaves it
   * at that. `hung`: it never said anything.
   */
  end: 'made' | 'duplicate' | 'none' | 'hung';
  caseId: string | null;
  /** The amount when the last button was pressed for the last time. */
  amount: number;
  /** The fee in percent that was shown then. */
  fee: number | null;
  /** How often the last button was pressed with effect. */
  confirms: number;
  /** True when the user may have come back too late for the draft, or with another tab. */
  hasForgotten: boolean;
  /** True when the draft could be changed while nobody knew what became of its confirm. */
  wasEditable: boolean;
  /** True when every document is through, by the screen. */
  hasPapers: boolean;
  /** Milliseconds from the end of the storm, or the last press, until the screen knew. */
  waited: number;
};

/** What is known before the user has done anything. */
export function untold(claim: Claim): Told {
  return {
    claim,
    end: 'none',
    caseId: null,
    amount: claim.invoice.amount,
    fee: null,
    confirms: 0,
    hasForgotten: false,
    wasEditable: false,
    hasPapers: false,
    waited: 0,
  };
}
