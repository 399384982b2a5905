import type * as z from 'zod/mini';
import {UnreadableAnswerError, readError} from './error.js';
import {apiUrl, type Query} from './path.js';
import type {ApiAnswer, ApiCall, Send} from './send.js';

/** What a client of one API needs. */
export type ApiOptions = {
  baseUrl: string;
  send: Send;
  /** Credentials, for example `{XApiKey: …}`; left out when `send` adds them. */
  headers?: Record<string, string>;
};

type Asked = {segments: readonly string[]; query?: Query};
type Posted = Asked & Partial<Omit<ApiCall, 'method' | 'url'>>;

/** Reads and writes of one API; refusals are thrown as `DebituraError`. */
export function createHttp({baseUrl, send, headers: own = {}}: ApiOptions) {
  async function call({segments, query, ...call}: Asked & Omit<ApiCall, 'url'>) {
    call.headers = {accept: 'application/json', ...own, ...call.headers};
    const response = await send({url: apiUrl(baseUrl, segments, query), ...call});
    if (!response.ok) throw await readError(response, 'idempotency-key' in call.headers);
    return response;
  }

  /** Sends JSON, already serialised, and parses the answer. */
  async function write<T extends z.ZodMiniType>(
    method: 'POST' | 'PUT' | 'PATCH',
    schema: T,
    posted: Posted,
  ): Promise<z.output<T>> {
    const response = await call({
      isRepeatable: false,
      ...posted,
      method,
      headers: {
        ...(posted.body !== undefined && {'content-type': 'application/json'}),
        ...posted.headers,
      },
    });
    return parse(schema, await readJson(response));
  }

  return {
    /** Reads and parses. */
    async get<T extends z.ZodMiniType>(schema: T, asked: Asked): Promise<z.output<T>> {
      const response = await call({method: 'GET', headers: {}, isRepeatable: true, ...asked});
      return parse(schema, await readJson(response));
    },

    /** Makes something, or asks a question that needs a body. */
    post: <T extends z.ZodMiniType>(schema: T, posted: Posted) => write('POST', schema, posted),

    /** Changes something. */
    put: <T extends z.ZodMiniType>(schema: T, posted: Posted) => write('PUT', schema, posted),

    /** Changes a part of something. */
    patch: <T extends z.ZodMiniType>(schema: T, posted: Posted) => write('PATCH', schema, posted),

    /** Takes something away; the answer has no body. */
    async remove({isRepeatable = true, ...asked}: Asked & {isRepeatable?: boolean}) {
      await call({...asked, method: 'DELETE', headers: {}, isRepeatable});
    },
  };
}

/** Reads and writes of one API. */
export type Http = ReturnType<typeof createHttp>;

async function readJson(response: ApiAnswer): Promise<unknown> {
  const text = await response.text();
  if (text === '') return null;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new UnreadableAnswerError('The answer is no JSON.');
  }
}

function parse<T extends z.ZodMiniType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body);
  if (!parsed.success) throw new UnreadableAnswerError('The answer lacks what is needed.');
  return parsed.data;
}
