import {spawn, spawnSync, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

/** False on a machine without Redis; what needs it is skipped there. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis of our own on loopback, without a file, that can be stopped and started again. */
export async function startRedis() {
  const folder = mkdtempSync(join(tmpdir(), 'debitura-embed-redis-'));
  const port = await freePort();
  let server = await serve(folder, port);

  async function stop() {
    const ended = once(server, 'exit');
    server.kill('SIGKILL');
    await ended;
  }

  return {
    url: `redis://127.0.0.1:${port}`,
    stop,
    /** It keeps its connections and says nothing any more, until it is thawed. */
    freeze: () => server.kill('SIGSTOP'),
    thaw: () => server.kill('SIGCONT'),
    async start() {
      server = await serve(folder, port);
    },
    async end() {
      if (server.exitCode === null && server.signalCode === null) await stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

async function serve(folder: string, port: number): Promise<ChildProcess> {
  const quiet = ['--save', '', '--appendonly', 'no', '--dir', folder];
  const server = spawn('redis-server', ['--port', `${port}`, '--bind', '127.0.0.1', ...quiet]);
  for await (const line of server.stdout) {
    if (String(line).includes('Ready to accept connections')) break;
  }
  // Reading on keeps the server from waiting for a reader.
  server.stdout.resume();
  return server;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
