import type {IncomingMessage, ServerResponse} from 'node:http';
import {NodeRequest, sendNodeResponse} from 'srvx/node';
import type {Adapter} from '../create-adapter.js';
import type {Sink} from '../events/sink.js';
import {secured} from '../guard/headers.js';
import {Problem} from '../problem.js';
import {insideOf} from '../inside.js';
import type {Reply} from '../reply.js';
import {overUndici} from './undici.js';

/** Express names the whole path `originalUrl` and cuts the mount off `url`. */
type MountedRequest = IncomingMessage & {originalUrl?: string; rawBody?: unknown};

/** Bytes of a stream that may wait for a reader that does not read: some 250 events. */
const MOST_WAITING = 32 * 1024;

/** A handler for `node:http`, Express and everything shaped like them. Resolves when the answer is sent. */
export type NodeHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Mounts the adapter in a Node server. A body that something read before is answered with the reason;
 * a client that goes away ends quietly.
 *
 * @example
 * app.use('/debitura', toNodeHandler(adapter));
 */
export function toNodeHandler(adapter: Pick<Adapter, 'fetch'>): NodeHandler {
  const inside = insideOf(adapter.fetch);
  inside?.useHttpClient(overUndici);

  return (incoming: MountedRequest, outgoing) => {
    if (incoming.originalUrl !== undefined) incoming.url = incoming.originalUrl;
    // An aborted upload is an error of the socket that nobody else listens to.
    incoming.on('error', ignore);
    outgoing.on('error', ignore);
    const wasRead = incoming.readableDidRead && !Buffer.isBuffer(incoming.rawBody);
    if (wasRead) return write(bodyWasRead(), outgoing);
    // srvx types it for HTTP/1 and HTTP/2 at once, which no single request of Node's is.
    const request: Request = new NodeRequest({req: incoming, res: outgoing});
    if (inside) return inside.reply(request).then((found) => write(found, outgoing));
    return adapter.fetch(request).then((found) => sendNodeResponse(outgoing, found));
  };
}

/** Writes an answer out of what it is made of; a `Response` would have to be read again. */
function write({status, headers, body}: Reply, outgoing: ServerResponse): Promise<void> {
  if (outgoing.destroyed) return Promise.resolve();
  if (typeof body === 'string') headers['content-length'] = String(Buffer.byteLength(body));
  outgoing.writeHead(status, headers);
  return new Promise((resolve) => {
    outgoing.once('close', resolve);
    if (typeof body === 'function') outgoing.once('close', body(sinkOf(outgoing)));
    else outgoing.end(body);
  });
}

/** Ten thousand streams are held by their sockets alone: a web stream between would take as much again. */
function sinkOf(outgoing: ServerResponse): Sink {
  return {
    send(frame) {
      if (outgoing.destroyed || outgoing.writableLength > MOST_WAITING) return false;
      outgoing.write(frame);
      return true;
    },
    end: () => void outgoing.end(),
    drop: () => void outgoing.destroy(),
  };
}

function ignore() {
  // The connection is gone; there is nobody left to answer.
}

function bodyWasRead(): Reply {
  return secured(
    new Problem(
      'unexpected',
      'The body was read before the adapter. Mount it before body parsers such as express.json().',
    ).toReply(crypto.randomUUID()),
  );
}
