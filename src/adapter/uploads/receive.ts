import {FILE_LIMITS} from '../../contract/index.js';
import {DebituraError, type UpstreamFile} from '../../debitura/index.js';
import {toTime} from '../answers/time.js';
import {derive, hash} from '../guard/derive.js';
import type {Principal} from '../options/principal.js';
import type {Settings} from '../options/resolve.js';
import {Problem} from '../problem.js';
import {created, type Reply} from '../reply.js';
import type {Context} from '../routes/route.js';
import {conflict, type Claim} from '../writes/intents.js';
import {requireKey, upstreamKey} from '../writes/key.js';
import {readFilePart} from './multipart-reader.js';
import {paced} from './pace.js';
import {openPassage, type Passage} from './passage.js';
import type {FileRoom} from './room.js';

/** Framing of the one part; a request that is longer than file and framing is refused unread. */
const FRAMING_BYTES = 16 * 1024;

/** How far the clocks of Debitura and of this machine may be apart, in milliseconds. */
const CLOCK_TOLERANCE = 60_000;

/** Passes one file on to a case, streamed and counted, once per key. */
export async function receiveFile<F extends UpstreamFile>(
  context: Context,
  room: FileRoom<F>,
): Promise<Reply> {
  const {principal, shared, settings} = context;
  const contentLength = lengthOf(context.request);
  if ((contentLength ?? 0) > FILE_LIMITS.bytes + FRAMING_BYTES)
    throw new Problem('too-large', 'A file may have 25 MB.');
  const leave = shared.uploads.enter(await derive(settings.secrets[0] ?? '', 'subject', principal));
  try {
    return await receive(contentLength, context, room);
  } finally {
    leave();
  }
}

function lengthOf({headers}: Request): number | undefined {
  const text = headers.get('content-length');
  return text !== null && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}

async function receive<F extends UpstreamFile>(
  contentLength: number | undefined,
  {request, principal, params, shared, settings}: Context,
  room: FileRoom<F>,
) {
  const caseId = await room.ownCase(params.id ?? '');
  if (!request.body) throw new Problem('invalid', 'There is no file.');
  const contentType = request.headers.get('content-type') ?? '';
  const chunks = paced(request.body, settings);
  const passage = await openPassage(await readFilePart(contentType, contentLength, chunks));
  const key = await upstreamKey(principal, `POST /cases/${caseId}/files`, requireKey(request));
  const claim = await shared.intents.claim(key, null);
  const boundary = await boundaryOf(key, settings, principal);
  return claim.resultId === null
    ? pass(passage, {caseId, claim, room, framing: {boundary, key}})
    : replay(passage, claim.resultId, {caseId, claim, room});
}

type Run<F extends UpstreamFile> = {caseId: string; claim: Claim; room: FileRoom<F>};

async function pass<F extends UpstreamFile>(
  passage: Passage,
  run: Run<F> & {framing: {boundary: string; key: string}},
): Promise<Reply> {
  const {claim, room} = run;
  // Of a process that dies in the middle the key is free again after a minute, not after the longest upload.
  const stopKeeping = claim.keep();
  try {
    const known = await checkFiles(passage, run);
    const file = known ?? (await send(passage, run));
    await claim.done(file.id, passage.hash() ?? undefined);
    return answer(room, file, known !== undefined);
  } catch (error) {
    // Without its last byte Debitura has no file; only an answer lost after that is an unknown outcome.
    const wasWhole = passage.hash() !== null;
    const isRefused =
      error instanceof DebituraError &&
      error.status < 500 &&
      error.status !== 422 &&
      !error.isStillRunning;
    if (claim.isRepeat || (wasWhole && !isRefused))
      await claim.unknown(passage.hash() ?? undefined);
    else await claim.forget();
    if (error instanceof DebituraError && error.has('IdempotencyConflict')) throw conflict();
    throw passage.failure() ?? error;
  } finally {
    stopKeeping();
  }
}

/**
 * Whether one more file may come. After a lost answer it may be there already: where Debitura takes no key, a file of
 * this name that came since is taken for it.
 */
async function checkFiles<F extends UpstreamFile>(
  passage: Passage,
  {caseId, claim, room}: Run<F>,
): Promise<F | undefined> {
  if (claim.isRepeat && room.isKeyed) return undefined;
  const files = await room.files(caseId);
  const since = claim.startedAt - CLOCK_TOLERANCE;
  const known = files.find(
    ({fileName, dateCreated}) =>
      fileName === passage.name && Date.parse(toTime(dateCreated) ?? '') >= since,
  );
  if (claim.isRepeat && known) {
    await passage.drain();
    return known;
  }
  if (claim.isRepeat || files.length < FILE_LIMITS.count) return undefined;
  throw new Problem('invalid', `A case may have ${FILE_LIMITS.count} files.`, {
    fieldErrors: {file: [{code: 'other', limit: FILE_LIMITS.count}]},
  });
}

async function send<F extends UpstreamFile>(
  passage: Passage,
  {caseId, room, framing}: Run<F> & {framing: {boundary: string; key: string}},
): Promise<F> {
  const uploaded = await room.send(caseId, passage, framing);
  if (uploaded) return uploaded;
  // The OpenAPI document promises no body; then the list says what was made.
  const files = await room.files(caseId);
  const newest = files.findLast(({fileName}) => fileName === passage.name);
  return newest ?? room.missing(passage.name, '');
}

/**
 * Equal for equal keys, and not to be guessed: a file that held it could end its part and begin another. So it is made
 * with the key that Debitura gave, which hears it alone; rotating the adapter's own secret changes no byte of a repeat.
 */
async function boundaryOf(
  key: string,
  {referralKey, partnerKey}: Settings,
  principal: Principal,
): Promise<string> {
  const apiKey = referralKey ?? partnerKey ?? '';
  return `debitura-${await hash(await derive(apiKey, 'boundary', principal), key)}`;
}

/** The file was made before: the same bytes get the same answer. */
async function replay<F extends UpstreamFile>(
  passage: Passage,
  resultId: string,
  {caseId, claim: {bodyHash}, room}: Run<F>,
) {
  await passage.drain();
  if (bodyHash !== null && bodyHash !== passage.hash()) throw conflict();
  const files = await room.files(caseId);
  const file = files.find(({id}) => id === resultId) ?? room.missing(passage.name, resultId);
  return answer(room, file, true);
}

function answer<F extends UpstreamFile>(room: FileRoom<F>, file: F, isReplay: boolean): Reply {
  return created(room.toAnswer(file), isReplay);
}
