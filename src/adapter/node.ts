import type {IncomingMessage, ServerResponse} from 'node:http';
import type {ServerRequest} from 'srvx';
import {toNodeHandler as toSrvxHandler} from 'srvx/node';
import type {Adapter} from './create-adapter.js';
import {secured} from './guard/headers.js';
import {Problem} from './problem.js';

/** Express names the whole path `originalUrl` and cuts the mount off `url`. */
type MountedRequest = IncomingMessage & {originalUrl?: string; rawBody?: unknown};

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
  const handler = bridge((request) => adapter.fetch(request));
  const refusal = bridge(() => Promise.resolve(bodyWasRead()));

  return async (request: MountedRequest, response) => {
    if (request.originalUrl !== undefined) request.url = request.originalUrl;
    // An aborted upload is an error of the socket that nobody else listens to.
    request.on('error', ignore);
    response.on('error', ignore);
    const wasRead = request.readableDidRead && !Buffer.isBuffer(request.rawBody);
    await (wasRead ? refusal : handler)(request, response);
  };
}

/** srvx types its handler for HTTP/1 and HTTP/2 at once, which no single request of Node's is. */
function bridge(answer: (request: Request) => Promise<Response>): NodeHandler {
  return toSrvxHandler((request: ServerRequest) => answer(request)) as unknown as NodeHandler;
}

function ignore() {
  // The connection is gone; there is nobody left to answer.
}

function bodyWasRead(): Response {
  return secured(
    new Problem(
      'unexpected',
      'The body was read before the adapter. Mount it before body parsers such as express.json().',
    ).toResponse(crypto.randomUUID()),
  );
}
