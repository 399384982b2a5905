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

/** Sends one file as one multipart part; by `XMLHttpRequest`, which alone tells the progress, unless `fetch` is given. */
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
    const {status, text} = client.fetch
      ? await sendByFetch(client.fetch, url, headers, body, client, options)
      : await sendByRequest(url, headers, body, options);
    const answer: unknown = JSON.parse(text);
    if (status >= 200 && status < 300) return answer as CaseFile;
    throw toClientError(status, answer);
  } catch (error) {
    throw toClientError(null, error);
  }
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
  headers: Headers,
  body: FormData,
  {getToken}: ClientOptions,
  {signal}: UploadOptions,
): Promise<Sent> {
  const response = await fetch(url, {
    method: 'POST',
    headers,
    body,
    signal: signal ?? null,
    credentials: getToken ? 'omit' : 'same-origin',
    redirect: 'error',
  });
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
    if (signal?.aborted) {
      reject(aborted());
      return;
    }
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.timeout = UPLOAD_TIMEOUT;
    headers.forEach((value, name) => request.setRequestHeader(name, value));
    request.upload.addEventListener('progress', ({loaded}) => onProgress?.(loaded));
    request.addEventListener('load', () =>
      resolve({status: request.status, text: request.responseText}),
    );
    request.addEventListener('error', () => reject(new TypeError('The upload was cut.')));
    request.addEventListener('timeout', () => reject(new TypeError('The upload took too long.')));
    request.addEventListener('abort', () => reject(aborted()));
    signal?.addEventListener('abort', () => request.abort(), {once: true});
    request.send(body);
  });
}

function aborted(): DOMException {
  return new DOMException('The upload was cancelled.', 'AbortError');
}
