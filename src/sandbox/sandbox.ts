import {Hono} from 'hono';
import {Clock, type SandboxClock} from './clock.js';
import {createPartnerApi} from './collection-partner/index.js';
import {createCustomerApi} from './customer/index.js';
import type {Context} from './http/context.js';
import {createHostedPages} from './hosted/index.js';
import {ConnectionCut, Failure, notFound, unexpectedError} from './http/failure.js';
import {IdempotencyStore} from './http/idempotency.js';
import {routingPath} from './http/path.js';
import {RateLimits} from './http/rate-limits.js';
import {Scenarios} from './http/scenarios.js';
import {createReferralApi} from './referral/index.js';
import {createState, type SandboxState} from './state.js';
import type {SandboxSwitches} from './switches.js';
import {Webhooks, type WebhookOptions} from './webhooks/webhooks.js';
import {keys} from './world/seeds.js';
import {World} from './world/world.js';

/** How a sandbox starts. */
export interface SandboxOptions extends WebhookOptions {
  /** Milliseconds since 1970; without it the clock is the real one. */
  now?: () => number;
  /** Like `Math.random`; a seeded one makes ids repeatable. */
  random?: () => number;
  /** Whether Debitura's rate limits apply; off by default. */
  rateLimits?: boolean;
  /** Milliseconds that every API answer takes, on the sandbox's clock. */
  latency?: number;
  /** Readings of Debitura's documentation that differ from the default. */
  switches?: Partial<SandboxSwitches>;
}

/** A small Debitura that runs anywhere. */
export interface Sandbox {
  /** Answers any request; rejects only where the scenario "connection cut" asks for it. */
  fetch(request: Request): Promise<Response>;
  readonly state: SandboxState;
  readonly clock: SandboxClock;
  /** Forgets everything since the start. */
  reset(): void;
}

/** Makes a sandbox. Several in one process share nothing. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const clock = new Clock(options.now);
  const random = options.random ?? Math.random;
  const world = new World(clock, random, options.switches);
  const webhooks = new Webhooks(world, random, options);
  world.tell = (happened) => {
    webhooks.publish(happened);
  };
  const rateLimits = new RateLimits();
  const context: Context = {
    world,
    idempotency: new IdempotencyStore(),
    scenarios: new Scenarios(world),
    webhooks,
  };
  const reset = () => {
    clock.reset();
    context.idempotency.clear();
    context.scenarios.clear();
    rateLimits.clear();
    webhooks.clear();
    world.reset();
  };
  const app = createApp(context, options, rateLimits, reset);

  return {
    fetch: async (request) => app.fetch(request),
    state: createState(world, webhooks),
    clock,
    reset,
  };
}

function createApp(
  context: Context,
  options: SandboxOptions,
  rateLimits: RateLimits,
  reset: () => void,
) {
  const {world} = context;
  const app = new Hono({getPath: routingPath});
  for (const api of ['/referral/*', '/customer/*', '/collection-partner/*']) {
    app.use(api, async (c, next) => {
      world.logRequest(c.req.method, new URL(c.req.url).pathname);
      if (options.rateLimits) rateLimits.count(budgetOf(c.req.raw), world);
      await world.clock.sleep(options.latency ?? 0);
      await next();
    });
  }
  app.route('/referral', createReferralApi(context));
  app.route('/customer', createCustomerApi(context));
  app.route('/collection-partner', createPartnerApi(context));
  app.route('/', createHostedPages(context, reset));
  app.notFound(() => answerFailure(notFound('Resource')));
  app.onError((error) => {
    if (error instanceof ConnectionCut) throw error;
    if (error instanceof Failure) return answerFailure(error);
    return answerFailure(unexpectedError());
  });
  return app;
}

/** Bearers take from the budget of the one referral key; requests without a credential share one. */
function budgetOf({headers}: Request): string {
  return headers.get('xapikey') ?? (headers.has('authorization') ? keys.referral : 'none');
}

function answerFailure({status, body, headers}: Failure): Response {
  return Response.json(body, {status, headers});
}
