import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {
  ConfigurationError,
  createAdapter,
  memoryStore,
  type LogEntry,
} from '../../adapter/index.js';
import {toNodeHandler} from '../../adapter/node/index.js';
import type {RedisStore} from '../../adapter/redis/index.js';
import type {Environment} from '../environment.js';
import {EnvironmentError, readConfiguration, variableOf} from './configuration.js';
import type {Metrics} from './metrics.js';

/** What is under way has so long to end: a submission may take 45 s. */
const PATIENCE = 50_000;
/** So long a balancer may take to see that nothing more should come here. */
const NOTICE = 5_000;
/** A shorter one than the balancer's would cut POSTs. */
const KEEP_ALIVE = 75_000;
/** An upload may take ten minutes; a body that comes too slowly is refused before. */
const LONGEST_REQUEST = 11 * 60_000;

/** A running server. */
export type Served = {
  url: string;
  /** Null without `DEBITURA_METRICS_PORT`. */
  metricsUrl: string | null;
  /** Answers "not ready", tells streams to come back elsewhere, lets requests end, and resolves when all is over. */
  stop: () => Promise<void>;
};

/**
 * Serves the adapter by itself, for platforms whose backend is not JavaScript: pages bring session tokens.
 *
 * @param write - Takes log lines, one JSON object each.
 * @param noticed - Resolves when whoever sends requests here has seen that this server is not ready any more.
 * @throws EnvironmentError naming the variable that cannot be used.
 */
export async function serve(
  environment: Environment,
  write: (line: string) => void,
  noticed = () => new Promise((resolve) => setTimeout(resolve, NOTICE)),
): Promise<Served> {
  const {adapter: options, redisUrl, host, port, metricsPort} = readConfiguration(environment);
  const metrics = metricsPort === null ? null : await openMetrics();
  const log = (entry: LogEntry) => {
    metrics?.note(entry);
    write(JSON.stringify({time: new Date().toISOString(), ...entry}));
  };
  const shared = redisUrl === undefined ? null : await openRedis(redisUrl);
  const store = shared ?? memoryStore();
  const adapter = inEnvironment(() => createAdapter({...options, store, log}));
  const handle = toNodeHandler(adapter);
  let isStopping = false;

  const isReady = async () => {
    if (isStopping) return false;
    return store.get('ready').then(
      () => true,
      () => false,
    );
  };
  const server = createServer((request, response) => {
    if (request.url === '/healthz') say(response, 200, 'ok');
    else if (request.url === '/readyz')
      void isReady().then((ready) => say(response, ready ? 200 : 503, ready ? 'ok' : 'not ready'));
    else void handle(request, response);
  });
  server.keepAliveTimeout = KEEP_ALIVE;
  server.requestTimeout = LONGEST_REQUEST;
  const metricsServer =
    metrics &&
    createServer((_request: IncomingMessage, response) => void answerMetrics(response, metrics));
  const url = await listen(server, port, host);
  const metricsUrl = metricsServer && (await listen(metricsServer, metricsPort ?? 0, host));
  const keeper = adapter.keep();
  if (options.webhookUrl !== undefined)
    keeper.check().catch((error: unknown) =>
      log({
        level: 'error',
        event: 'keeper',
        errorName: error instanceof Error ? error.name : typeof error,
        note: 'The first look at the webhook subscription failed; the next is in 15 minutes.',
      }),
    );

  return {
    url,
    metricsUrl,
    async stop() {
      isStopping = true;
      await noticed();
      adapter.stop();
      await Promise.all([closed(server), metricsServer && closed(metricsServer)]);
      await shared?.close();
    },
  };
}

/** Redis and Prometheus are asked for only where they are wanted: their packages are the platform's to install. */
async function openRedis(url: string): Promise<RedisStore> {
  const {redisStore} = await import('../../adapter/redis/index.js').catch(
    missing('DEBITURA_REDIS_URL', 'redis'),
  );
  return redisStore({url});
}

async function openMetrics(): Promise<Metrics> {
  const {createMetrics} = await import('./metrics.js').catch(
    missing('DEBITURA_METRICS_PORT', 'prom-client'),
  );
  return createMetrics();
}

function missing(variable: string, packageName: string): () => never {
  return () => {
    throw new EnvironmentError(variable, `needs a package: npm install ${packageName}.`);
  };
}

/** Says the variable in place of the option. */
function inEnvironment<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    throw new EnvironmentError(variableOf(error.option), error.reason);
  }
}

function say(response: ServerResponse, status: number, text: string) {
  response.writeHead(status, {'content-type': 'text/plain', 'cache-control': 'no-store'});
  response.end(text);
}

async function answerMetrics(response: ServerResponse, {read}: Metrics) {
  const {text, contentType} = await read();
  response.writeHead(200, {'content-type': contentType}).end(text);
}

async function listen(server: Server, port: number, host: string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

/** Idle connections end at once, busy ones when their answer is sent or patience is over. */
async function closed(server: Server): Promise<void> {
  const ended = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), PATIENCE);
  // A connection whose answer was sent would be kept for the next request, which nobody may send any more.
  const idle = setInterval(() => server.closeIdleConnections(), 250);
  await ended;
  clearTimeout(impatience);
  clearInterval(idle);
}
