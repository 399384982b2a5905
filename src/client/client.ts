import {HEADERS} from '../contract/headers.js';
import type {
  AgreementStatus,
  Case,
  CaseFile,
  CaseList,
  CaseListQuery,
  Chat,
  ChatList,
  ClientAnswer,
  ContractStatus,
  CoverageItem,
  ExclusivePeriod,
  KycAnswer,
  KycDetails,
  OnboardingAnswer,
  OnboardingRequest,
  Payment,
  Preview,
  PreviewQuestion,
  Quote,
  QuoteRequest,
  Session,
  Task,
  Timeline,
  User,
  Validation,
} from '../contract/index.js';
import {createHttp} from './http.js';
import type {PartnerClient} from './partner.js';
import type {UploadOptions} from './upload.js';

/** How a client reaches its adapter. */
export type ClientOptions = {
  /** Address of the adapter, absolute or relative to the page. Default: `/debitura`. */
  adapter?: string;
  /** Session token for an adapter on another origin; then no cookie is sent. */
  getToken?: () => Promise<string>;
  /** Default: the global fetch. When given, uploads use it too and report no progress. */
  fetch?: typeof globalThis.fetch;
};

/** A confirmed case: the exact bytes that travel, and the key under which they may travel again. */
export type FrozenCase = {key: string; body: string};

/** The key of one confirm, and whether the collection partners hear of it (default true). */
export type KycOptions = CallOptions & {key: string; sendChatNotification?: boolean};

/** What any call may be told. */
export type CallOptions = {signal?: AbortSignal | undefined};

/** The adapter's routes as methods. Every failure is a `ProblemError`, a `NoAnswerError` or the caller's own abort. */
export type Client = {
  readonly adapter: string;
  session(options?: CallOptions): Promise<Session>;
  /** Where the platform's customer stands; `returnUrl` is where its `url` sends the user back to. */
  client(options?: CallOptions & {returnUrl?: string}): Promise<ClientAnswer>;
  /** Makes the client, or says how things stand with it. May be repeated: it makes one client. */
  onboard(request: OnboardingRequest, options?: CallOptions): Promise<OnboardingAnswer>;
  /** Says who directs the client. After a lost answer: again with the same key. */
  sendKyc(details: KycDetails, options: KycOptions): Promise<KycAnswer>;
  /** Ends the link of a client that never got going, where the platform allows it. */
  withdraw(options?: CallOptions): Promise<void>;
  preview(question: PreviewQuestion, options?: CallOptions): Promise<Preview>;
  createCase(frozen: FrozenCase, options?: CallOptions): Promise<Case>;
  cases(query?: CaseListQuery, options?: CallOptions): Promise<CaseList>;
  case(id: string, options?: CallOptions): Promise<Case>;
  caseByReference(reference: string, options?: CallOptions): Promise<Case>;
  caseByCreditorReference(reference: string, options?: CallOptions): Promise<Case>;
  contractStatus(id: string, options?: CallOptions): Promise<ContractStatus>;
  agreementStatus(options?: CallOptions): Promise<AgreementStatus>;
  coverage(options?: CallOptions): Promise<CoverageItem[]>;
  files(id: string, options?: CallOptions): Promise<CaseFile[]>;
  uploadFile(id: string, file: File, options: UploadOptions): Promise<CaseFile>;
  timeline(id: string, options?: CallOptions): Promise<Timeline>;
  payments(id: string, options?: CallOptions): Promise<Payment[]>;
  chats(id: string, options?: CallOptions): Promise<ChatList>;
  /** Never repeated by itself: a lost answer may have been sent. */
  sendChat(id: string, message: string, options?: CallOptions): Promise<Chat>;
  /** Null when the case has no exclusive period. */
  exclusivePeriod(id: string, options?: CallOptions): Promise<ExclusivePeriod | null>;
  validation(id: string, options?: CallOptions): Promise<Validation>;
  caseTasks(id: string, options?: CallOptions): Promise<Task[]>;
  /** The account's tasks, which no case lists. */
  tasks(options?: CallOptions): Promise<Task[]>;
  users(options?: CallOptions): Promise<User[]>;
  quoteRequests(id: string, options?: CallOptions): Promise<QuoteRequest[]>;
  quotes(id: string, quoteRequestId: string, options?: CallOptions): Promise<Quote[]>;
  quote(id: string, quoteRequestId: string, quoteId: string, options?: CallOptions): Promise<Quote>;
  /** What the partners' desks do besides; its code is loaded when it is first asked for. */
  partner(): Promise<PartnerClient>;
};

/**
 * Makes a client of one adapter. What `options` hold counts at each call, so that a page may set its login later.
 *
 * @example
 * const client = createClient({adapter: '/debitura'});
 * const {cases} = await client.cases({statuses: ['Active']});
 */
export function createClient(options: ClientOptions = {}): Client {
  const adapter = (options.adapter ?? '/debitura').replace(/\/$/, '');
  const http = createHttp(adapter, options);
  const read = <T>(path: string, call?: CallOptions) => http<T>(path, call);
  const write = <T>(path: string, body: unknown, call?: CallOptions) =>
    http<T>(path, {...call, method: 'POST', body: JSON.stringify(body)});
  const segment = encodeURIComponent;
  const below =
    (part: string) =>
    <T>(id: string, call?: CallOptions) =>
      read<T>(`cases/${segment(id)}${part}`, call);
  const found =
    (by: string) =>
    <T>(reference: string, call?: CallOptions) =>
      read<T>(`cases/${by}/${segment(reference)}`, call);
  const at =
    (path: string) =>
    <T>(call?: CallOptions) =>
      read<T>(path, call);
  const uploadFile: Client['uploadFile'] = async (id, file, upload) => {
    const {uploadFile: send} = await import('./upload.js');
    return send({...options, adapter}, id, file, upload);
  };

  return {
    adapter,
    session: at('session'),
    client: ({returnUrl, ...call} = {}) =>
      read(returnUrl === undefined ? 'client' : `client?returnUrl=${segment(returnUrl)}`, call),
    onboard: (request, call) => write('client', request, call),
    sendKyc: (details, {key, sendChatNotification = true, ...call}) =>
      http(`client/kyc?sendChatNotification=${String(sendChatNotification)}`, {
        ...call,
        method: 'POST',
        body: JSON.stringify(details),
        headers: {[HEADERS.idempotencyKey]: key},
      }),
    withdraw: (call) => http('client/withdraw', {...call, method: 'POST'}),
    preview: (question, call) => write('cases/preview', question, call),
    createCase: ({key, body}, call) =>
      http('cases', {...call, method: 'POST', body, headers: {[HEADERS.idempotencyKey]: key}}),
    cases: (query = {}, call) => read(`cases?${listParameters(query).toString()}`, call),
    case: below(''),
    caseByReference: found('case-reference'),
    caseByCreditorReference: found('by-creditor-reference'),
    contractStatus: below('/contract-status'),
    agreementStatus: at('contracts/debt-collection/status'),
    coverage: at('coverage'),
    files: below('/files'),
    uploadFile,
    timeline: below('/timeline'),
    payments: below('/payments'),
    chats: below('/chats'),
    sendChat: (id, message, call) => write(`cases/${segment(id)}/chats`, {message}, call),
    exclusivePeriod: below('/exclusive-period'),
    validation: below('/validation'),
    caseTasks: below('/tasks'),
    tasks: at('tasks'),
    users: at('users'),
    quoteRequests: below('/quote-requests'),
    quotes: (id, request, call) =>
      read(`cases/${segment(id)}/quote-requests/${segment(request)}/quotes`, call),
    quote: (id, request, quote, call) =>
      read(
        `cases/${segment(id)}/quote-requests/${segment(request)}/quotes/${segment(quote)}`,
        call,
      ),
    partner: async () => {
      const {createPartnerClient} = await import('./partner.js');
      return createPartnerClient(http, uploadFile);
    },
  };
}

/** A list's questions as they stand in an address. */
export function listParameters({statuses = [], ...query}: CaseListQuery): URLSearchParams {
  const parameters = new URLSearchParams(statuses.map((status) => ['statuses', status]));
  for (const [name, value] of Object.entries(query)) parameters.set(name, String(value));
  return parameters;
}
