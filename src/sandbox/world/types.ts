import type {CloseCodeText, Lifecycle} from './labels.js';
import type {Partner} from './partners.js';
import type {Payment} from './payment-types.js';

export type {Payment, Payout} from './payment-types.js';

/** Why a signed agreement no longer counts; the names are Debitura's. */
export type InvalidationReason =
  'None' | 'NewVersion' | 'CreditorNameChanged' | 'AdminInvalidated' | 'Other';

/** One signature of a client: under the SDCA, a PoA or a JPA. */
export interface Agreement {
  /** Milliseconds since 1970; null when it was never signed. */
  signedAt: number | null;
  invalidation: InvalidationReason;
}

/** A person who works for a client. */
export interface User {
  id: string;
  /** The other id of the same user, in chats and in GET /clients. */
  number: number;
  name: string;
  email: string;
}

/** What the KYC page asks about a director. */
export interface KycRecord {
  directorFullName: string;
  directorHomeAddress: string;
  directorDateOfBirth: string;
  created: number;
  /** How far the review is; null until somebody looks. */
  verificationStatus: 'Processing' | 'Completed' | null;
  verificationStatusUpdated: number | null;
}

/** A creditor: linked to the referral partner by its tenant id, or direct. */
export interface Client {
  /** The platform's own id; null for a direct creditor. */
  externalTenantId: string | null;
  creditorId: string;
  linkId: string;
  isArchived: boolean;
  /** Created through the platform; false for an account that existed and was linked by approval. */
  isAttributed: boolean;
  /** Which pages of the first onboarding were confirmed. */
  confirmed: {company: boolean; people: boolean};
  linked: number;
  company: {
    name: string;
    registrationNumber: string;
    email: string;
    phone: string;
    address: string;
    zipCode: string;
    city: string;
    country: string;
  };
  users: User[];
  sdca: Agreement;
  /** Powers of attorney by collection partner id. */
  poas: Map<string, Agreement>;
  /** Jurisdiction pricing appendices by collection partner id. */
  jpas: Map<string, Agreement>;
  kyc: KycRecord | null;
  /** Whether Debitura knows where to pay recovered money out to. */
  hasBankAccount: boolean;
}

/** Who owes the money, as the case stores it. */
export interface Debtor {
  type: 'Company' | 'Private';
  name: string;
  contactPerson: string | null;
  companyRegistrationNumber: string | null;
  address: string | null;
  zipCode: string | null;
  city: string | null;
  state: string | null;
  stateAlpha2: string | null;
  countryAlpha2: string;
  email: string | null;
  phone: string | null;
}

/** Parts of the principal by age; each one includes the older ones. */
export interface AgeBuckets {
  over6Months: number | null;
  over12Months: number;
  over24Months: number;
}

/** The success fee of a case, in percent of what is recovered. */
export interface Fee {
  base: number;
  surcharge: number;
  total: number;
  source: string;
  description: string;
}

/** A line of a case's history. */
export interface TimelineItem {
  at: number;
  type: string;
  title: string;
  description: string;
  actor: {type: 'System' | 'Creditor user' | 'Partner user'; name: string | null};
}

/** A chat message; without a user it is a system message. */
export interface ChatMessage {
  id: string;
  at: number;
  role: 0 | 1 | 2;
  message: string;
  user: User | null;
  /** Whether the other side has answered since. */
  isSeen: boolean;
  /** The `Idempotency-Key` it was sent with. */
  key?: string;
}

/** Something that made the exclusive period longer. */
export interface Extension {
  type: 'Payment' | 'PromiseToPay' | 'PaymentAgreement' | 'Manual';
  at: number;
  /** `YYYY-MM-DD` */
  newEnd: string;
}

/** What a partner offers for a case without standard terms; amounts in the case's currency. */
export interface Quote {
  id: string;
  partner: Partner;
  status: 'Given' | 'Accepted' | 'Declined';
  agreementType: 'SuccessFee' | 'Hourly' | 'FlatFee' | 'Hybrid';
  hourlyRate: number | null;
  hourlyEstimated: number | null;
  flatFeeEstimate: number | null;
  /** Percent of what is recovered. */
  successFee: number | null;
  hybridEstimate: number | null;
  proposedSolution: string;
  feeComments: string | null;
  whyUs: string;
  phase: CollectionCase['phase'];
  created: number;
  updated: number | null;
}

/** Partners are asked what they would take. */
export interface QuoteRequest {
  id: string;
  created: number;
  request: string;
  chosen: number | null;
  quotes: Quote[];
}

/** A task that somebody at Debitura made by hand. */
export interface GenericTask {
  id: string;
  title: string;
  description: string | null;
  created: number;
  solved: number | null;
}

/** A document of a case with its bytes. */
export interface StoredFile {
  id: string;
  name: string;
  description: string | null;
  /** Null for what is not categorised. */
  documentType: string | null;
  mediaType: string;
  bytes: Uint8Array;
  created: number;
}

/** A claim sent to collection. */
export interface CollectionCase {
  id: string;
  debtorId: string;
  client: Client;
  reference: string;
  creditorReference: string | null;
  comments: string | null;
  claimDescription: string | null;
  currency: string;
  principal: number;
  remainder: number;
  interestFees: number;
  reminderFees: number;
  collectionFees: number;
  buckets: AgeBuckets | null;
  date: string;
  dueDate: string | null;
  debtor: Debtor;
  partner: Partner;
  /** Who submitted it for a client of its own; null for the creditor itself. */
  managedBy: Partner | null;
  /** When Debitura's own check let the partner see it. */
  assigned: number | null;
  /** The partner's own case number. */
  partnerReference: string | null;
  /** Who works it at the partner. */
  handler: User | null;
  lifecycle: Lifecycle;
  closeCode: CloseCodeText | null;
  phase: 'Pre-legal' | 'Legal' | 'Enforcement' | null;
  isTest: boolean;
  tag: string | null;
  returnUrl: string | null;
  assignedUser: User | null;
  fee: Fee;
  created: number;
  updated: number | null;
  collectionStarted: number | null;
  finished: number | null;
  missingInformation: {resolutionArea: string; description: string}[];
  /** When the client last said something while information was missing. */
  responded: number | null;
  /** A decision that the partner waits for, in its words. */
  inputWanted: string | null;
  /** Whether the client is asked how the partner did. */
  reviewWanted: boolean;
  genericTasks: GenericTask[];
  extensions: Extension[];
  /** When the exclusive period was ended early. */
  terminated: number | null;
  /** Not null for cases without standard terms. */
  quoteRequest: QuoteRequest | null;
  timeline: TimelineItem[];
  chats: ChatMessage[];
  payments: Payment[];
  deletedPayments: Payment[];
  files: StoredFile[];
}
