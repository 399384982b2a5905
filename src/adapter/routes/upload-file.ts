import {FILE_LIMITS, HEADERS, type CaseFile} from '../../contract/index.js';
import {DebituraError, type UpstreamFile} from '../../debitura/index.js';
import {toCaseFile} from '../answers/case.js';
import {derive, hash} from '../guard/derive.js';
import type {ClientPrincipal} from '../options/principal.js';
import {Problem} from '../problem.js';
import {readFilePart} from '../uploads/multipart-reader.js';
import {paced} from '../uploads/pace.js';
import {openPassage, type Passage} from '../uploads/passage.js';
import {TIMEOUTS} from '../upstream/timeouts.js';
import {conflict, type Claim} from '../writes/intents.js';
import {requireKey, upstreamKey} from '../writes/key.js';
import type {Context, Route} from './route.js';

type ClientContext = Context<ClientPrincipal>;

/** Framing of the one part; a request that is longer than file and framing is refused unread. */
const FRAMING_BYTES = 16 * 1024;

/** Longer than an upload may last. */
const LEASE = TIMEOUTS.uploadTotal + 60_000;

/** Passes one file on to a case, streamed and counted. `?sendChatNotification=false` is silent. */
export const uploadFile: Route = {
  method: 'POST',
  pattern: '/cases/{id}/files',
  desks: ['client'],
  permission: 'submit',
  mediaType: 'multipart/form-data',
  isPressed: true,
  timeLimit: TIMEOUTS.uploadTotal,
  async handle(context) {
    const {principal, shared, settings} = context;
    const contentLength = lengthOf(context.request);
    if ((contentLength ?? 0) > FILE_LIMITS.bytes + FRAMING_BYTES)
      throw new Problem('too-large', 'A file may have 25 MB.');
    const leave = shared.uploads.enter(
      await derive(settings.secrets[0] ?? '', 'subject', principal),
    );
    try {
      return await receive(contentLength, context);
    } finally {
      leave();
    }
  },
};

function lengthOf({headers}: Request): number | undefined {
  const text = headers.get('content-length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

/** The key of the partner reaches every case, so the client's own bearer says first whose case this is. */
async function receive(contentLength: number | undefined, context: ClientContext) {
  const {request, principal, params, shared, settings, upstream} = context;
  const {id: caseId} = await upstream.customer(principal.externalTenantId).case(params.id ?? '');
  if (!request.body) throw new Problem('invalid', 'There is no file.');
  const contentType = request.headers.get('content-type') ?? '';
  const chunks = paced(request.body, settings);
  const passage = await openPassage(await readFilePart(contentType, contentLength, chunks));
  const key = await upstreamKey(principal, `POST /cases/${caseId}/files`, requireKey(request));
  const claim = await shared.intents.claim(key, null, LEASE);
  return claim.resultId === null
    ? pass(passage, caseId, key, claim, context)
    : replay(passage, caseId, claim, context);
}

async function pass(
  passage: Passage,
  caseId: string,
  key: string,
  claim: Claim,
  context: ClientContext,
): Promise<Response> {
  try {
    if (!claim.isRepeat) await checkCount(caseId, context);
    const file = await send(passage, caseId, key, context);
    await claim.done(file.id, passage.hash() ?? undefined);
    return answer(file, false);
  } catch (error) {
    // Without its last byte Debitura has no file; only an answer lost after that is an unknown outcome.
    const wasWhole = passage.hash() !== null;
    const isRefused = error instanceof DebituraError && error.status < 500 && error.status !== 422;
    if (claim.isRepeat || (wasWhole && !isRefused))
      await claim.unknown(passage.hash() ?? undefined);
    else await claim.forget();
    if (error instanceof DebituraError && error.has('IdempotencyConflict')) throw conflict();
    throw passage.failure() ?? error;
  }
}

async function send(passage: Passage, caseId: string, key: string, context: ClientContext) {
  const {settings, upstream, query, principal} = context;
  const uploaded = await upstream.referral.uploadFile(caseId, {
    ...passage.open(await boundaryOf(key, context)),
    idempotencyKey: key,
    sendChatNotification: query.get('sendChatNotification') !== 'false',
  });
  if (uploaded) return toCaseFile(uploaded, settings);
  // The OpenAPI document promises no body; then the list says what was made.
  const files = await upstream.customer(principal.externalTenantId).files(caseId);
  const newest = files.findLast(({fileName}) => fileName === passage.name);
  return toCaseFile(newest ?? missing(passage.name), settings);
}

/** Equal for equal keys, and not to be guessed: a file that held it could end its part and begin another. */
async function boundaryOf(key: string, {settings, principal}: ClientContext): Promise<string> {
  const secret = await derive(settings.secrets[0] ?? '', 'boundary', principal);
  return `debitura-${await hash(secret, key)}`;
}

async function checkCount(caseId: string, {upstream, principal}: ClientContext) {
  const files = await upstream.customer(principal.externalTenantId).files(caseId);
  if (files.length < FILE_LIMITS.count) return;
  throw new Problem('invalid', `A case may have ${FILE_LIMITS.count} files.`, {
    fieldErrors: {file: [{code: 'other', limit: FILE_LIMITS.count}]},
  });
}

/** The file was made before: the same bytes get the same answer. */
async function replay(
  passage: Passage,
  caseId: string,
  {resultId, bodyHash}: Claim,
  {upstream, principal, settings}: ClientContext,
) {
  await passage.drain();
  if (bodyHash !== null && bodyHash !== passage.hash()) throw conflict();
  const files = await upstream.customer(principal.externalTenantId).files(caseId);
  const file = files.find(({id}) => id === resultId) ?? missing(passage.name, resultId ?? '');
  return answer(toCaseFile(file, settings), true);
}

/** A file that Debitura took but does not list yet. */
function missing(fileName: string, id = ''): UpstreamFile {
  return {id, fileName, dateCreated: null, url: null};
}

function answer(file: CaseFile, isReplay: boolean): Response {
  return Response.json(file, {
    status: 201,
    headers: isReplay ? {[HEADERS.idempotencyReplayed]: 'true'} : {},
  });
}
