import type {Actor, KnownCloseCode, KnownLifecycle, Stage} from '../../contract/lifecycle.js';

/**
 * A state in words. `name` is short enough for a list; `sentence` says where the case stands and since when
 * (`since` is null when nobody knows); `next` what usually comes after it.
 */
type State = {
  name: string;
  sentence: (partner: string, since: string | null) => string;
  next: string;
};

/** How a case ended: its name, what it means, and what is left to do or to expect. */
type Outcome = {name: string; sentence: string; next: string};

const since = (text: string | null) => (text === null ? '' : ` since ${text}`);
const submitted = (text: string | null) => (text === null ? 'Submitted' : `Submitted on ${text}`);

/** The ten states and seventeen ends of a case in words. */
export default {
  stages: {
    submitted: 'Submitted',
    checked: 'Checked',
    collecting: 'Collecting',
    closed: 'Closed',
  } satisfies Record<Stage, string>,
  /** Stands in for a partner that has no name yet; begins a sentence with a capital of its own. */
  partner: 'the collection partner',
  actors: {
    client: () => 'It is your turn.',
    debitura: () => 'Debitura acts next; nothing for you to do.',
    partner: (partner: string) => `${partner} acts next; nothing for you to do.`,
    nobody: () => 'Nobody has to act.',
  } satisfies Record<Actor, (partner: string) => string>,
  actorsExcept: {
    debitura: 'Debitura acts next; nothing for you to do except what stands below.',
    partner: (partner: string) =>
      `${partner} acts next; nothing for you to do except what stands below.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Sign',
      sentence: (_partner, day) => `${submitted(day)}; a contract waits for your signature.`,
      next: 'When everything is signed, Debitura checks the case.',
    },
    PendingVerificationInternal: {
      name: 'Being checked',
      sentence: (_partner, day) => `${submitted(day)}; Debitura is checking the case.`,
      next: 'Usually within an hour, at most two working days, it goes on to the collection partner.',
    },
    PendingVerification: {
      name: 'Partner review',
      sentence: (partner, day) => `${submitted(day)}; ${partner} is looking it over.`,
      next: 'The partner accepts the case and begins to collect.',
    },
    NeedsAdditionalDetails: {
      name: 'Your answer',
      sentence: (_partner, day) =>
        `${submitted(day)}; it waits for something that only you can give.`,
      next: 'With your answer the case is checked again.',
    },
    Leads: {
      name: 'Collecting quotes',
      sentence: (_partner, day) => `${submitted(day)}; partners are being asked for quotes.`,
      next: 'You choose one of the quotes when they are there.',
    },
    LeadsQuoteGiven: {
      name: 'Choose a quote',
      sentence: (_partner, day) => `${submitted(day)}; a quote waits for your choice.`,
      next: 'The partner whose quote you choose begins to collect.',
    },
    Active: {
      name: 'Collecting',
      sentence: (partner, day) => `${partner} is collecting${since(day)}.`,
      next: 'Payments show up here as they arrive.',
    },
    Paused: {
      name: 'Paused',
      sentence: (partner, day) =>
        `${partner} has paused its work${day === null ? '' : `, begun on ${day}`}.`,
      next: 'The partner takes the work up again, or closes the case.',
    },
    Closed: {
      name: 'Closed',
      sentence: (_partner, day) => (day === null ? 'Closed.' : `Closed on ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Merged',
      sentence: (_partner, day) =>
        `${day === null ? 'Merged' : `Merged on ${day}`}: it is worked as part of another case and can only be read here.`,
      next: '',
    },
  } satisfies Record<KnownLifecycle, State>,
  unknownState: (state: string) => `Debitura calls its state “${state}”.`,
  outcomes: {
    Paid: {
      name: 'Paid',
      sentence: 'The debtor has paid.',
      next: 'The partner pays you out within 30 business days, less its fee and added costs.',
    },
    PartiallyPaid: {
      name: 'Partly paid',
      sentence: 'The debtor has paid a part; the rest is not pursued any more.',
      next: 'The partner pays you out within 30 business days, less its fee and added costs.',
    },
    DebtorInsolventBankrupt: {
      name: 'Debtor insolvent',
      sentence: 'The debtor is insolvent or bankrupt.',
      next: 'You may still file your claim with the administrator of the insolvency.',
    },
    DebtorUntraceable: {
      name: 'Debtor not found',
      sentence: 'The debtor could not be found.',
      next: 'If you learn of a new address, tell Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Disputed, no court',
      sentence: 'The debtor disputes the claim, and you chose not to go to court.',
      next: 'Nothing more happens here.',
    },
    WithdrawnByClient: {
      name: 'Withdrawn',
      sentence: 'You took the case back.',
      next: 'Whether costs are due follows from your agreement.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Nothing collected',
      sentence: 'Everything short of court was tried, and the debtor did not pay.',
      next: 'Nothing more happens here.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Time-barred',
      sentence: 'The claim is too old to be enforced by law.',
      next: 'Nothing more happens here.',
    },
    SettlementRejectedByClient: {
      name: 'Settlement refused',
      sentence: 'The debtor offered a settlement, and you did not accept it.',
      next: 'Nothing more happens here.',
    },
    UnresponsiveClient: {
      name: 'No answer from you',
      sentence: 'The partner waited for your answer and did not get one.',
      next: 'If you still want to pursue the claim, submit it again.',
    },
    UneconomicalToPursue: {
      name: 'Not worth pursuing',
      sentence: 'Going on would cost more than it could bring.',
      next: 'Nothing more happens here.',
    },
    Other: {
      name: 'Closed',
      sentence: 'The case was closed for another reason.',
      next: 'The messages or the history may say more.',
    },
    CaseNeverStarted: {
      name: 'Never started',
      sentence: 'The case was closed before the collection began.',
      next: 'If you still want to pursue the claim, submit it again.',
    },
    CaseNeverStartedInternal: {
      name: 'Never started',
      sentence: 'Debitura closed the case before the collection began.',
      next: 'If you still want to pursue the claim, submit it again.',
    },
    InvalidCaseData: {
      name: 'Details not valid',
      sentence: 'The case could not begin because its details were not valid.',
      next: 'Submit the claim again with corrected details.',
    },
    NoQuotesReceived: {
      name: 'No quotes',
      sentence: 'No partner made a quote for this case.',
      next: 'Nothing more happens here.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Quotes expired',
      sentence: 'No quote was chosen before the quotes ran out.',
      next: 'If you still want to pursue the claim, submit it again.',
    },
  } satisfies Record<KnownCloseCode, Outcome>,
};
