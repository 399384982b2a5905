import * as z from 'zod/mini';
import type {Keyed} from './customer.js';
import {createHttp, type ApiOptions} from './http.js';
import {uuid, type Query} from './path.js';
import {createReferralWebhooks, createReporting, createTestClients} from './referral/partner.js';
import {
  MintedToken,
  ReferralPartner,
  UpstreamClient,
  UpstreamClients,
  UpstreamCoverage,
  UpstreamOnboarding,
} from './schemas/account.js';
import {ReferralCase, ReferralCases, UpstreamFile} from './schemas/case.js';
import {ReferralPreview} from './schemas/preview.js';
import type {Send} from './send.js';

/** A file on its way: its multipart body and how it is framed. */
export type FileUpload = Keyed & {
  body: ReadableStream<Uint8Array>;
  contentType: string;
  /** Bytes of the whole multipart body; without it the request goes chunked. */
  contentLength?: number;
  /** False uploads without a message to the collection partner. */
  sendChatNotification: boolean;
};

/** Who directs a client, serialised, on its way. */
export type KycVerification = Keyed & {
  body: string;
  /** False sends it without a message to the collection partners that wait for it. */
  sendChatNotification: boolean;
};

/** Debitura's Referral API, which sees every client of the partner. */
export function createReferralApi(options: ApiOptions) {
  const http = createHttp(options);
  return {
    /** Mints a bearer for one client; 404 means that there is no active link. */
    mintToken: (externalTenantId: string) =>
      http.post(MintedToken, {
        segments: ['oauth', 'token'],
        body: JSON.stringify({externalTenantId}),
        isRepeatable: true,
      }),

    me: () => http.get(ReferralPartner, {segments: ['me']}),

    client: (externalTenantId: string) =>
      http.get(UpstreamClient, {segments: ['clients', externalTenantId]}),

    ...createOnboarding(options),

    /** A page of the cases of all clients; name the client in `ExternalTenantId`. */
    cases: (query: Query) => http.get(ReferralCases, {segments: ['cases'], query}),

    /** A case of any client, with `client.externalTenantId`: this says whose it is. */
    case: (id: string) => http.get(ReferralCase, {segments: ['cases', uuid(id)]}),

    /** A page of the linked clients. */
    clients: (query: Query) => http.get(UpstreamClients, {segments: ['clients'], query}),

    ...createReferralWebhooks(http),
    ...createReporting(http),
    ...createTestClients(http),

    /** The price before there is a client. */
    preview: (question: object) =>
      http.post(ReferralPreview, {
        segments: ['cases', 'preview'],
        body: JSON.stringify(question),
        isRepeatable: true,
      }),

    coverage: () => http.get(z.array(UpstreamCoverage), {segments: ['coverage']}),

    /** Uploads one file. The OpenAPI document names no answer body, the guides show one. */
    uploadFile: (caseId: string, upload: FileUpload) =>
      http.post(z.nullish(UpstreamFile), {
        segments: ['cases', uuid(caseId), 'files'],
        query: {sendChatNotification: upload.sendChatNotification},
        headers: {
          'content-type': upload.contentType,
          'idempotency-key': upload.idempotencyKey,
          ...(upload.contentLength !== undefined && {
            'content-length': String(upload.contentLength),
          }),
        },
        body: upload.body,
      }),
  };
}

/** A company becomes a client, tells who directs it, and leaves again. */
function createOnboarding(options: ApiOptions) {
  const http = createHttp(options);
  return {
    /**
     * Makes a client, or says how things stand with it; 201 when it is ready, 202 when it must sign first.
     * Not repeated by itself: what a second request does to a link that waits for approval is not documented.
     *
     * @throws DebituraError - With `conflict` when an account exists.
     */
    async createClient(body: string): Promise<{client: UpstreamOnboarding; status: number}> {
      let status = 0;
      const send: Send = async (call) => {
        const response = await options.send(call);
        status = response.status;
        return response;
      };
      const client = await createHttp({...options, send}).post(UpstreamOnboarding, {
        segments: ['clients'],
        body,
      });
      return {client, status};
    },

    /** Says who directs a client. The answer repeats the person, so nothing of it is read. */
    sendKyc: (externalTenantId: string, {idempotencyKey, ...verification}: KycVerification) =>
      http.post(z.unknown(), {
        segments: ['clients', externalTenantId, 'kyc-verification'],
        query: {sendChatNotification: verification.sendChatNotification},
        headers: {'idempotency-key': idempotencyKey},
        body: verification.body,
        isRepeatable: true,
      }),

    /** Ends the link of a client that never got going. */
    withdraw: (externalTenantId: string) =>
      http.post(z.unknown(), {segments: ['clients', externalTenantId, 'withdraw']}),
  };
}

/** The Referral API as methods. */
export type ReferralApi = ReturnType<typeof createReferralApi>;
