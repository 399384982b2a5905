// A site whose files are compressed once and sent with the same headers, whoever's they are.
import {Buffer} from 'node:buffer';
import {createServer} from 'node:http';
import {extname} from 'node:path';
import {brotli} from './peers.mjs';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

/**
 * Serves files from memory on loopback.
 *
 * @param files - Bodies by path, with an extension that tells the type.
 * @param handlers - Request listeners by the beginning of the path; they come first.
 * @returns The site's `url`, the compressed `sizeOf` a path in bytes, and `close`.
 */
export async function serveSite(files, handlers = {}) {
  const compressed = new Map(
    Object.entries(files).map(([path, body]) => [path, brotli(Buffer.from(body))]),
  );
  const server = createServer((request, response) => {
    const path = (request.url ?? '').split('?')[0];
    const [, handler] = Object.entries(handlers).find(([start]) => path.startsWith(start)) ?? [];
    if (handler) return void handler(request, response);
    const body = compressed.get(path);
    if (!body) return void response.writeHead(404).end();
    return void response
      .writeHead(200, {
        'content-type': TYPES[extname(path)],
        'content-encoding': 'br',
        'content-length': body.length,
        'cache-control': 'no-cache',
      })
      .end(body);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}`,
    sizeOf: (path) => compressed.get(path)?.length ?? 0,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}
