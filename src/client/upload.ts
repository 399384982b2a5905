import type {CaseFile} from '../contract/case.js';
import {HEADERS} from '../contract/headers.js';
import {toClientError} from './answers.js';
import type {ClientOptions} from './client.js';

/** How one file travels. */
export type UploadOptions = {
  /** 16 to 64 visible characters; the same key with the same bytes never makes a second file. */
  key: string;
  /** True keeps the collection partner from being told by a chat message. */
  isSilent?: boolean;
  /** What the collection partner's desk says about the file. */
  documentType?: string;
  description?: string;
  signal?: AbortSignal;
  /** Bytes sent so far; called only where the browser's own transport is used. */
  onProgress?: (sent: number) => void;
};

/** Bytes do not arrive evenly, so an upload may take as long as the adapter allows it in all: ten minutes. */
const UPLOAD_TIMEOUT = 11 * 60_000;

/**
 * Sends one file as one multipart part; by `XMLHttpRequest`, which alone tells the progress, unless `fetch` is given or
 * a token goes to the page's own origin.
 */
export async function uploadFile(
  client: ClientOptions & {adapter: string},
  caseId: string,
  file: File,
  options: UploadOptions,
): Promise<CaseFile> {
  const url = `${client.adapter}/cases/${encodeURIComponent(caseId)}/files${labels(options)}`;
  const headers = new Headers({[HEADERS.embed]: '1', [HEADERS.idempotencyKey]: options.key});
  const body = new FormData();
  body.append('file', file, file.name);
  try {
    if (client.getToken) headers.set('authorization', `Bearer ${await client.getToken()}`);
    // To its own origin `XMLHttpRequest` would send cookies along, beside a token.
    const fetch = client.fetch ?? (client.getToken && isOwnOrigin(url) && globalThis.fetch);
    const {status, text} = fetch
      ? await sendByFetch(fetch, url, {
          method: 'POST',
          headers,
          body,
          signal: options.signal ?? null,
          credentials: client.getToken ? 'omit' : 'same-origin',
          redirect: 'error',
        })
      : await sendByRequest(url, headers, body, options);
    const answer: unknown = JSON.parse(text);
    if (status >= 200 && status < 300) return answer as CaseFile;
    throw toClientError(status, answer);
  } catch (error) {
    throw toClientError(null, error);
  }
}

function isOwnOrigin(url: string): boolean {
  return new URL(url, location.href).origin === location.origin;
}

function labels({isSilent, documentType, description}: UploadOptions): string {
  const query = new URLSearchParams({
    ...(isSilent && {sendChatNotification: 'false'}),
    ...(documentType && {documentType}),
    ...(description && {description}),
  }).toString();
  return query && `?${query}`;
}

type Sent = {status: number; text: string};

async function sendByFetch(
  fetch: typeof globalThis.fetch,
  url: string,
  init: RequestInit,
): Promise<Sent> {
  const response = await fetch(url, init);
  return {status: response.status, text: await response.text()};
}

function sendByRequest(
  url: string,
  headers: Headers,
  body: FormData,
  options: UploadOptions,
): Promise<Sent> {
  const {signal, onProgress} = options;
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = UPLOAD_TIMEOUT;
    headers.forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.onprogress = ({loaded}) => onProgress?.(loaded);
    request.onload = () => resolve({status: request.status, text: request.responseText});
    request.onerror = request.ontimeout = () => reject(new TypeError('The upload was cut.'));
    request.onabort = () => reject(signal?.reason as Error);
    signal?.addEventListener('abort', () => request.abort());
    request.send(body);
  });
}
