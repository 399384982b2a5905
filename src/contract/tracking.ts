/** One event in the life of a case. `type` is Debitura's own word and not a closed list. */
export type TimelineItem = {
  date: string;
  type: string;
  title: string;
  description: string | null;
  actor: {type: string; name: string | null} | null;
};

/** The answer of `GET /cases/{id}/timeline`. */
export type Timeline = {items: TimelineItem[]; currentEngagementPhase: string | null};

/** Money that arrived. A payment may disappear again, so lists are read anew and matched by `id`. */
export type Payment = {
  id: string;
  /** `YYYY-MM-DD`. */
  date: string;
  grossAmount: number;
  currency: string;
  recipient: string | null;
  method: string | null;
  dateCreated: string;
};

/** One message of a case; without an author it is the system's. */
export type Chat = {
  id: string;
  dateCreated: string;
  /** As Debitura labels the role, for example `Partner`; null for the system. */
  roleLabel: string | null;
  message: string;
  isSeen: boolean;
  author: {name: string; isMe: boolean} | null;
};

/** The answer of `GET /cases/{id}/chats`. `writer` is null when the principal's e-mail is no user at Debitura. */
export type ChatList = {chats: Chat[]; writer: {name: string} | null};

/** Longest message that Debitura takes, in characters. */
export const CHAT_LIMIT = 10_000;

/** Something that a person has to do. Tasks vanish when their cause is gone; there is no "done". */
export type Task = {
  id: string;
  type: string;
  typeLabel: string;
  title: string;
  description: string | null;
  status: string;
  caseId: string | null;
  caseReference: string | null;
  deadline: string | null;
  dateCreated: string;
  /** Where it is done; only addresses that the adapter allows. */
  solutionUrl: string | null;
  /** True when answering in the chat is the way to do it. */
  isAnsweredByChat: boolean;
};

/** The time in which only the partner collects. */
export type ExclusivePeriod = {
  engagementStartDate: string;
  currentEndDate: string;
  /** Negative when past, 0 when terminated. */
  daysRemaining: number;
  /** `Active`, `Expired` or `Terminated`. */
  status: string;
  extensions: {type: string; eventDate: string; newEndDate: string}[];
};

/** What is missing before the case can go on. */
export type Validation = {
  needsInfo: boolean;
  items: {resolutionArea: string; description: string}[];
};

/** A person of the client at Debitura. */
export type User = {id: string; name: string; email: string};

/** A request for quotes: several partners may answer it. Choosing one happens at Debitura. */
export type QuoteRequest = {
  quoteRequestId: string;
  status: string;
  quoteType: string | null;
  maxQuotes: number | null;
  currentQuotesCount: number;
  outcome: string | null;
  dateCreated: string;
};

/** What one partner offers. Money in `currency`, fees in percent. */
export type Quote = {
  quoteId: string;
  quoteRequestId: string;
  partnerName: string | null;
  status: string;
  agreementType: string | null;
  successFee: number | null;
  hourlyRate: number | null;
  flatFeeEstimate: number | null;
  currency: string | null;
  proposedSolution: string | null;
  dateCreated: string;
  /** Where the whole quote is read and chosen; only in the detail. */
  fullQuoteLink: string | null;
};

/** One event of `GET /events`: what changed, never what it became. `reset` says: read everything again. */
export type StreamEvent = {kind: 'case'; caseId: string} | {kind: 'client'} | {kind: 'reset'};

/** What `onEvent` of the adapter receives. */
export type WebhookEvent = {
  /** Unique per event; the same on repeats and replays. */
  id: string;
  event: string;
  timestamp: string;
  data: Record<string, unknown>;
  externalTenantId?: string;
  /** A test delivery, or an event of a test case. */
  test: boolean;
  source: 'webhook' | 'catch-up';
};
