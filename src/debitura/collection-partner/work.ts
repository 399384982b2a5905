import type {Keyed} from '../customer.js';
import type {
  CloseCaseRequest,
  CreateNoteRequest,
  SendChatRequest,
  StartCaseRequest,
  UpdateCaseFeesRequest,
} from '../generated/collection-partner.js';
import type {Http} from '../http.js';
import {uuid} from '../path.js';
import {
  ChangedFees,
  ClosedCase,
  PartnerFile,
  StartedCase,
  UpstreamNote,
} from '../schemas/partner.js';
import {UpstreamChat} from '../schemas/tracking.js';
import {framingHeaders, type MultipartBody} from '../upload.js';

/** What a partner does with a case that it works. Only a message has a key, so nothing else is ever repeated. */
export function createCaseWork(http: Http) {
  const below = (id: string, part: string) => ['cases', uuid(id), part];
  return {
    /** The key counts for 24 hours and together with the text: another text is another message. */
    sendChat: (id: string, chat: SendChatRequest, {idempotencyKey, ...keyed}: Keyed) =>
      http.post(UpstreamChat, {
        segments: below(id, 'chats'),
        headers: {'idempotency-key': idempotencyKey},
        body: JSON.stringify(chat),
        isRepeatable: true,
        ...keyed,
      }),

    /** Uploads one file as part `File`; the creditor sees it at once. */
    uploadFile: (id: string, upload: MultipartBody) =>
      http.post(PartnerFile, {
        segments: below(id, 'files'),
        headers: framingHeaders(upload),
        body: upload.body,
      }),

    /** Writes a note, which is shared with the creditor. */
    createNote: (id: string, note: CreateNoteRequest) =>
      http.post(UpstreamNote, {segments: below(id, 'notes'), body: JSON.stringify(note)}),

    /** Accepts a case that waits for its partner; fees that are left out become 0. */
    startCase: (id: string, start: StartCaseRequest) =>
      http.post(StartedCase, {segments: below(id, 'start'), body: JSON.stringify(start)}),

    closeCase: (id: string, close: CloseCaseRequest) =>
      http.post(ClosedCase, {segments: below(id, 'close'), body: JSON.stringify(close)}),

    /** @throws DebituraError - 409 with `priceChange` when the success fee would move. */
    changeFees: (id: string, fees: UpdateCaseFeesRequest) =>
      http.put(ChangedFees, {segments: below(id, 'fees'), body: JSON.stringify(fees)}),
  };
}
