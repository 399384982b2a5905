import {pipeline, Readable} from 'node:stream';
import {text} from 'node:stream/consumers';
import {createBrotliDecompress, createGunzip, createInflate} from 'node:zlib';
import {Agent, request} from 'undici';
import {isRedirect} from '../../debitura/index.js';
import {wholeAnswer, type HttpClient} from '../upstream/http-client.js';

const DECODERS = new Map<string, () => NodeJS.ReadWriteStream>([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

/** Some firewalls refuse who does not say what it is. */
const ALWAYS = {'user-agent': 'debitura-embed', 'accept-encoding': 'gzip, deflate, br'};

/** The connections of this process; one adapter may be mounted more than once. */
const dispatcher = new Agent();

/**
 * Over undici's `request`, which Node's `fetch` stands on: the same connections at a part of the work
 * (docs/decisions/0010-undici-in-node.md).
 */
export const overUndici: HttpClient = async ({url, method, headers, body}, signal) => {
  const answer = await request(url, {
    dispatcher,
    method,
    headers: {...headers, ...ALWAYS},
    body: body instanceof ReadableStream ? Readable.from(body) : (body ?? null),
    signal,
  });
  const {statusCode, headers: found} = answer;
  if (isRedirect(statusCode)) {
    answer.body.on('error', () => undefined).destroy();
    throw new TypeError('Debitura answered with a redirect.');
  }
  const get = (name: string) => {
    const value = found[name.toLowerCase()];
    return (Array.isArray(value) ? value.join(', ') : value) ?? null;
  };
  const decoder = DECODERS.get(get('content-encoding')?.trim().toLowerCase() ?? '');
  // A body that breaks off breaks the decoder, and so what is read of it.
  const read = decoder
    ? text(pipeline(answer.body, decoder(), () => undefined))
    : answer.body.text();
  return wholeAnswer(statusCode, {get}, await read);
};
