import {createParser} from 'eventsource-parser';
import type {StreamEvent} from '../../contract/tracking.js';
import type {LiveSeams} from './seams.js';

/** Milliseconds. */
export const SILENCE = {
  /** Without a byte after connecting: something on the way swallows the stream. */
  first: 10_000,
  /** Without a byte later on: three heartbeats were missed, the connection is dead. */
  later: 45_000,
} as const;

/** How a stream ended. `retry`: when to come back, in milliseconds, if the server said so. */
export type Outcome =
  | {kind: 'ended'; retry?: number}
  /** Connected, but no byte came. */
  | {kind: 'swallowed'}
  /** No such stream for this page. */
  | {kind: 'refused'}
  | {kind: 'signed-out'};

/** What is heard of one stream. */
export type Hearing = {
  /** The stream works and stands at this id. */
  opened: (id: string) => void;
  event: (id: string, event: StreamEvent) => void;
  byte: () => void;
};

const SIGNED_OUT = [204, 401];
/** Answers that will not change by asking again soon; 403 among them. */
const REFUSED = [400, 403, 404, 405, 406, 410];

/** Opens the stream once and reads it to its end, whatever that is; never rejects. */
export async function attempt(
  seams: Pick<LiveSeams, 'open' | 'after'>,
  lastEventId: string | null,
  hearing: Hearing,
  signal: AbortSignal,
): Promise<Outcome> {
  const abort = new AbortController();
  const giveUp = () => abort.abort();
  signal.addEventListener('abort', giveUp);
  if (signal.aborted) giveUp();
  let bytes = 0;
  let cancelWatch = seams.after(SILENCE.first, giveUp);
  const byte = () => {
    bytes += 1;
    cancelWatch();
    cancelWatch = seams.after(SILENCE.later, giveUp);
    hearing.byte();
  };
  try {
    const response = await unlessAborted(seams.open(lastEventId, abort.signal), abort.signal);
    return await read(response, {...hearing, byte}, abort.signal);
  } catch {
    return bytes === 0 && abort.signal.aborted ? {kind: 'swallowed'} : {kind: 'ended'};
  } finally {
    cancelWatch();
    signal.removeEventListener('abort', giveUp);
    giveUp();
  }
}

async function read(response: Response, hearing: Hearing, signal: AbortSignal): Promise<Outcome> {
  const {status, headers, body} = response;
  if (SIGNED_OUT.includes(status)) return {kind: 'signed-out'};
  if (REFUSED.includes(status)) return {kind: 'refused'};
  const isStream = headers.get('content-type')?.startsWith('text/event-stream') ?? false;
  if (!response.ok || !isStream || !body) {
    const seconds = Number(headers.get('retry-after') ?? 0);
    return {kind: 'ended', ...(seconds > 0 && {retry: seconds * 1000})};
  }
  let retry: number | undefined;
  const reader = body.getReader();
  try {
    const parser = createParser({
      onEvent: ({id, event, data}) => hear(hearing, {id, event, data}),
      onRetry: (milliseconds) => (retry = milliseconds),
    });
    const decoder = new TextDecoder();
    for (;;) {
      const {done, value} = await unlessAborted(reader.read(), signal);
      if (done) break;
      hearing.byte();
      parser.feed(decoder.decode(value, {stream: true}));
    }
  } catch (error) {
    if (retry === undefined) throw error;
  } finally {
    reader.cancel().catch(() => undefined);
  }
  return {kind: 'ended', ...(retry !== undefined && {retry})};
}

type Message = {id: string | undefined; event: string | undefined; data: string};

function hear(hearing: Hearing, {id, event, data}: Message) {
  if (id === undefined) return;
  if (event === 'open') hearing.opened(id);
  const heard = event === undefined ? toStreamEvent(data) : null;
  if (heard) hearing.event(id, heard);
}

/** A newer adapter may tell of more; what is not known here is passed over. */
function toStreamEvent(data: string): StreamEvent | null {
  try {
    const {kind, caseId} = JSON.parse(data) as Record<string, unknown>;
    if (kind === 'case') return typeof caseId === 'string' ? {kind, caseId} : null;
    return kind === 'client' || kind === 'reset' ? {kind} : null;
  } catch {
    return null;
  }
}

/** A `fetch` of the page's own may not know signals; the stream ends in time all the same. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason as Error);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, {once: true});
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
