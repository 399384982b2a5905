import {HEADERS} from '../contract/headers.js';
import type {
  CaseClose,
  CaseListQuery,
  CaseStart,
  Chat,
  CloseReceipt,
  DocumentType,
  FeesChange,
  FeesReceipt,
  IngestionDraft,
  IngestionJob,
  NoteDraft,
  NoteReceipt,
  PartnerCase,
  PartnerCaseFile,
  PartnerCaseList,
  PartnerCasesByReference,
  Payment,
  PaymentChange,
  PaymentDraft,
  PaymentReceipt,
  QueuedIngestionJob,
  StartReceipt,
  TestPayment,
} from '../contract/index.js';
import {listParameters, type CallOptions} from './client.js';
import type {Http} from './http.js';
import type {UploadOptions} from './upload.js';

/** A write under a key of 16 to 64 visible characters: with the same bytes it is done once, whatever gets lost. */
export type KeyedCall = CallOptions & {key: string};

/** Which payment of which case. */
export type PaymentPlace = {caseId: string; paymentId: string};

/** A file of a partner, and what it says about it. */
export type PartnerUpload = UploadOptions & {documentType?: DocumentType; description?: string};

/**
 * The routes of the partners' desks as methods. On the managing partner's desk `createPayment` and `changePayment`
 * take a `TestPayment`, and what a desk does not have is refused with `not-available`.
 */
export type PartnerClient = {
  cases(
    query?: CaseListQuery & {includeTestCases?: boolean},
    options?: CallOptions,
  ): Promise<PartnerCaseList>;
  case(id: string, options?: CallOptions): Promise<PartnerCase>;
  caseByReference(reference: string, options?: CallOptions): Promise<PartnerCase>;
  caseByPartnerReference(reference: string, options?: CallOptions): Promise<PartnerCase>;
  /** Up to 100, none with a comma in it. */
  casesByPartnerReference(
    references: readonly string[],
    options?: CallOptions,
  ): Promise<PartnerCasesByReference>;
  caseByCreditorReference(
    reference: string,
    creditorId: string,
    options?: CallOptions,
  ): Promise<PartnerCase>;
  files(id: string, options?: CallOptions): Promise<PartnerCaseFile[]>;
  uploadFile(id: string, file: File, options: PartnerUpload): Promise<PartnerCaseFile>;
  createPayment(
    id: string,
    payment: PaymentDraft | TestPayment,
    options: KeyedCall,
  ): Promise<PaymentReceipt>;
  /** Refused with `confirmation-needed` until the change says `reopenCaseIfNeeded`, when it would reopen the case. */
  changePayment(
    place: PaymentPlace,
    change: PaymentChange | TestPayment,
    options?: CallOptions,
  ): Promise<Payment>;
  removePayment(
    place: PaymentPlace,
    options?: CallOptions & {reopenCaseIfNeeded?: boolean},
  ): Promise<void>;
  startCase(id: string, start: CaseStart, options?: CallOptions): Promise<StartReceipt>;
  closeCase(id: string, close: CaseClose, options?: CallOptions): Promise<CloseReceipt>;
  /** Refused with `confirmation-needed` until it says `confirmation`, when the success fee would move. */
  changeFees(id: string, fees: FeesChange, options?: CallOptions): Promise<FeesReceipt>;
  createNote(id: string, note: NoteDraft, options: KeyedCall): Promise<NoteReceipt>;
  sendChat(id: string, message: string, options: KeyedCall): Promise<Chat>;
  createIngestionJob(job: IngestionDraft, options: KeyedCall): Promise<QueuedIngestionJob>;
  ingestionJob(id: string, options?: CallOptions): Promise<IngestionJob>;
};

/** Sends a file to an address below a case, as `Client.uploadFile` does. */
type Upload = (id: string, file: File, options: UploadOptions) => Promise<unknown>;

/** Makes the partners' methods of one client. */
export function createPartnerClient(http: Http, upload: Upload): PartnerClient {
  const segment = encodeURIComponent;
  const below = (id: string, part = '') => `cases/${segment(id)}${part}`;
  const payment = ({caseId, paymentId}: PaymentPlace) =>
    `${below(caseId, '/payments/')}${segment(paymentId)}`;
  const write = <T>(
    method: 'POST' | 'PUT',
    path: string,
    body: object,
    {key, ...call}: CallOptions & {key?: string} = {},
  ) =>
    http<T>(path, {
      ...call,
      method,
      body: JSON.stringify(body),
      ...(key !== undefined && {headers: {[HEADERS.idempotencyKey]: key}}),
    });

  return {
    cases: (query = {}, call) => http(`cases?${listParameters(query).toString()}`, call),
    case: (id, call) => http(below(id), call),
    caseByReference: (reference, call) => http(`cases/case-reference/${segment(reference)}`, call),
    caseByPartnerReference: (reference, call) =>
      http(`cases/by-partner-reference/${segment(reference)}`, call),
    casesByPartnerReference: (references, call) => {
      const query = new URLSearchParams(references.map((reference) => ['references', reference]));
      return http(`cases/by-partner-reference?${query.toString()}`, call);
    },
    caseByCreditorReference: (reference, creditorId, call) =>
      http(
        `cases/by-creditor-reference/${segment(reference)}?creditorId=${segment(creditorId)}`,
        call,
      ),
    files: (id, call) => http(below(id, '/files'), call),
    uploadFile: async (id, file, options) => (await upload(id, file, options)) as PartnerCaseFile,
    createPayment: (id, draft, call) => write('POST', below(id, '/payments'), draft, call),
    changePayment: (place, change, call) => write('PUT', payment(place), change, call),
    removePayment: (place, {reopenCaseIfNeeded = false, ...call} = {}) =>
      http(`${payment(place)}?reopenCaseIfNeeded=${String(reopenCaseIfNeeded)}`, {
        ...call,
        method: 'DELETE',
      }),
    startCase: (id, start, call) => write('POST', below(id, '/start'), start, call),
    closeCase: (id, close, call) => write('POST', below(id, '/close'), close, call),
    changeFees: (id, fees, call) => write('PUT', below(id, '/fees'), fees, call),
    createNote: (id, note, call) => write('POST', below(id, '/notes'), note, call),
    sendChat: (id, message, call) => write('POST', below(id, '/chats'), {message}, call),
    createIngestionJob: (job, call) => write('POST', 'ingestion-jobs', job, call),
    ingestionJob: (id, call) => http(`ingestion-jobs/${segment(id)}`, call),
  };
}
