import type {Reply} from './reply.js';
import type {HttpClient} from './upstream/http-client.js';

/** What a bridge may know of an adapter beyond its `fetch`. */
export type Inside = {
  /** Answers a request; `origin` is the adapter's own as browsers see it. */
  reply: (request: Request, origin?: string) => Promise<Reply>;
  /** Carries calls to Debitura from now on, unless the platform gave a `fetch` for that. */
  useHttpClient: (client: HttpClient) => void;
};

/** By an adapter's `fetch`, so that a bridge finds it and nobody else has to know of it. */
const insides = new WeakMap<object, Inside>();

/** Notes what stands behind an adapter's `fetch`. */
export function noteInside(fetch: object, inside: Inside) {
  insides.set(fetch, inside);
}

/** What stands behind this `fetch`; undefined for one that is no adapter's. */
export function insideOf(fetch: object): Inside | undefined {
  return insides.get(fetch);
}
