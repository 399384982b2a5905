import type {ProblemCode} from '../contract/index.js';
import {isNotFound} from '../debitura/index.js';
import {checkMediaType} from './guard/body.js';
import {isPreflight, isTokenMode, preflightAnswer, readableBy, secured} from './guard/headers.js';
import {checkOrigin} from './guard/origin.js';
import {cellOf, checkPermission, identify} from './guard/principal.js';
import {createRate, subjectOf} from './guard/rate.js';
import {noteInside} from './inside.js';
import {startKeeper, type Keeper} from './keeper/keeper.js';
import {createStates} from './keeper/states.js';
import {placeOf, writeLog, type LogEntry} from './options/log.js';
import type {AdapterOptions} from './options/options.js';
import {resolveOptions, type Settings} from './options/resolve.js';
import {Problem} from './problem.js';
import {toResponse, type Reply} from './reply.js';
import {createMatch} from './routes/match.js';
import type {Context, Shared} from './routes/route.js';
import {ROWS} from './routes/table.js';
import {createShared} from './shared.js';
import {memoryStore} from './store/memory.js';
import {createBudget} from './upstream/budget.js';
import {createJoinedReads} from './upstream/joined.js';
import {toProblem} from './upstream/refusals.js';
import {TIMEOUTS} from './upstream/timeouts.js';
import {createUpstream, type Upstream} from './upstream/upstream.js';
import type {Allowance} from './upstream/transport.js';
import {createWebhooks, type Webhooks} from './webhooks/webhooks.js';

/** The backend of the elements: one handler that a platform mounts. */
export type Adapter = {
  /**
   * Answers a request; never rejects.
   * @param outside - `origin`: this adapter's origin as browsers see it, for bridges that know it. What frameworks hand
   * over besides, such as Next's `params`, is not read.
   */
  fetch: (
    request: Request,
    outside?: {origin?: string; [more: string]: unknown},
  ) => Promise<Response>;
  /**
   * Starts the keeper: hands over events that a dead process left behind, and with `webhookUrl` looks after the
   * subscriptions of each key every 15 minutes and reports what was missed.
   */
  keep: () => Keeper;
  /**
   * For a graceful end of the process: tells open event streams when to come back and ends them, and the keeper. What
   * `onEvent` has not had yet is left to the other processes.
   */
  stop: () => void;
};

/** What is learned of a request on its way, for the log line. */
type Trace = Pick<LogEntry, 'route' | 'code' | 'desk' | 'errorName' | 'errorAt'>;

/**
 * Makes the adapter.
 *
 * @example
 * const adapter = createAdapter({environment: 'test', referralKey, secret, authenticate});
 * @throws ConfigurationError naming the option, when an option is unsafe or missing.
 */
export function createAdapter(options: AdapterOptions): Adapter {
  const settings = resolveOptions(options);
  const {store, now, limits} = settings;
  const local = memoryStore({now});
  const budgetOf = (key: 'referral' | 'partner') =>
    limits === false ? undefined : createBudget(key, store, local, now, limits.upstreamShare);
  const budget = budgetOf('referral');
  const shared = createShared(settings, budget);
  const joined = createJoinedReads(shared.events.positionOf);
  const upstreamFor = createUpstream(settings, {
    budget,
    partnerBudget: budgetOf('partner'),
    pace: shared.pace,
    joined,
  });
  const states = createStates(settings.store, settings.partnerKey !== undefined);
  const webhooks = createWebhooks(settings, shared, upstreamFor, states.note);
  const keepers: Keeper[] = [];
  const answer = createHandler({settings, shared, upstreamFor, webhooks});

  const reply = async (request: Request, origin?: string) => {
    const startedAt = settings.now().getTime();
    const requestId = settings.requestId();
    const trace: Trace = {};
    const found = await answer(request, origin, trace).catch((error: unknown) =>
      toReply(error, requestId, trace),
    );
    writeLog(settings.log, {
      level: trace.errorName ? 'error' : 'info',
      event: trace.errorName ? 'failed' : 'answered',
      requestId,
      method: request.method,
      status: found.status,
      durationMs: settings.now().getTime() - startedAt,
      ...trace,
    });
    return secured(readable(request, closing(request, found), settings));
  };
  const fetch: Adapter['fetch'] = async (request, {origin} = {}) =>
    toResponse(await reply(request, origin));
  noteInside(fetch, {
    reply,
    useHttpClient(client) {
      if (!options.fetch) settings.httpClient = client;
    },
  });

  return {
    fetch,
    keep() {
      const upstream = () =>
        upstreamFor({deadline: settings.now().getTime() + TIMEOUTS.total, kind: 'background'});
      const {referralKey, partnerKey, hosts} = settings;
      const hasPartner = partnerKey !== undefined && hosts.collectionPartner !== undefined;
      const keeper = startKeeper({
        settings,
        webhooks,
        states,
        referral: referralKey === undefined ? null : () => upstream().referral,
        customer: (tenant) => upstream().customer(tenant),
        partner: hasPartner ? () => upstream().partner : null,
      });
      keepers.push(keeper);
      return keeper;
    },
    stop() {
      shared.streams.stop();
      shared.events.stop();
      webhooks.inbox.stop();
      for (const keeper of keepers) keeper.stop();
    },
  };
}

type Parts = {
  settings: Settings;
  shared: Shared;
  upstreamFor: (allowance: Allowance) => Upstream;
  webhooks: Webhooks;
};

/** Signature and size guard it; no page, principal or origin has to do with it. */
const WEBHOOKS = '/webhooks';

/** Checks in the order that lets nobody learn more than he may, then answers. */
function createHandler({settings, shared, upstreamFor, webhooks}: Parts) {
  const {now} = settings;
  const checkRate = createRate(settings);
  const match = createMatch(ROWS);

  return async (request: Request, outside: string | undefined, trace: Trace): Promise<Reply> => {
    const path = pathOf(request, settings);
    if (path === WEBHOOKS) {
      trace.route = WEBHOOKS;
      return webhooks.receive(request);
    }
    if (isPreflight(request)) return preflight(request, settings);
    const {row, params} = match(request.method, path);
    trace.route = row.pattern;
    const page = checkOrigin(request, settings, outside);
    if (row.mediaType) checkMediaType(request, row.mediaType);
    const principal = await identify(request, settings).catch((error: unknown) => {
      const refusal = row.whenRefused?.(request, error);
      if (refusal) return refusal;
      throw error;
    });
    if ('status' in principal) return principal;
    trace.desk = principal.desk;
    const route = cellOf(row, principal);
    checkPermission(principal, route.permission);
    checkRate(subjectOf(principal), route.weight);
    const upstream = upstreamFor({
      deadline: now().getTime() + (route.timeLimit ?? TIMEOUTS.total),
      kind: route.isPressed ? 'pressed' : 'read',
    });
    const context = {
      request,
      principal,
      page,
      upstream,
      settings,
      shared,
      params,
      get query() {
        return new URL(request.url).searchParams;
      },
    };
    // The cell of a desk is only ever called for its principals, which the table's type cannot say.
    const asked = context as Context<never>;
    try {
      return await route.handle(asked);
    } catch (error) {
      const isAboutContent = error instanceof Problem && ABOUT_CONTENT.has(error.code);
      if (isAboutContent) await route.ownCase?.(asked).catch(onlyNotFound);
      throw error;
    }
  };
}

/** Refusals that come after the question whose case it is. */
const ABOUT_CONTENT: ReadonlySet<ProblemCode> = new Set(['invalid', 'idempotency-key-missing']);

/** Where nobody knows whose it is, what is wrong with the content may be said: it says nothing about the case. */
function onlyNotFound(error: unknown): void {
  if (isNotFound(error)) throw error;
}

/** The path below the mount, as it was sent: a URL object would have resolved `..` already. */
function pathOf({url}: Request, {basePath}: Settings): string {
  // A Host header that no address can have: whoever sends it is no browser.
  if (!URL.canParse(url)) throw new Problem('invalid', 'The address of the request is none.');
  const [, path = '/'] = /^[a-z]+:\/\/[^/?#]*([^?#]*)/i.exec(url) ?? [];
  if (!path.startsWith(`${basePath}/`)) throw new Problem('not-found', 'There is no such route.');
  return path.slice(basePath.length);
}

function preflight(request: Request, {allowedOrigins}: Settings): Reply {
  const origin = request.headers.get('origin') ?? '';
  if (!allowedOrigins.has(origin))
    throw new Problem('origin-not-allowed', 'This page is not listed in allowedOrigins.');
  return preflightAnswer(origin);
}

/** Only a listed page that came with a session token may read across origins. */
function readable(request: Request, reply: Reply, {allowedOrigins}: Settings): Reply {
  if (allowedOrigins.size === 0 || !isTokenMode(request)) return reply;
  const origin = request.headers.get('origin') ?? '';
  return allowedOrigins.has(origin) ? readableBy(reply, origin) : reply;
}

/** A browser that still sends a refused upload hears the answer only when the connection ends. */
function closing({headers}: Request, reply: Reply): Reply {
  const isUpload = headers.get('content-type')?.startsWith('multipart/') ?? false;
  if (isUpload && reply.status >= 300) reply.headers.connection = 'close';
  return reply;
}

function toReply(error: unknown, requestId: string, trace: Trace): Reply {
  const problem = toProblem(error);
  if (problem instanceof Problem) {
    trace.code = problem.code;
    return problem.toReply(requestId);
  }
  trace.code = 'unexpected';
  trace.errorName = error instanceof Error ? error.name : typeof error;
  trace.errorAt = placeOf(error);
  return new Problem('unexpected', 'An unforeseen error happened.').toReply(requestId);
}
