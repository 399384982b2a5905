import type {Principal} from '../src/adapter/index.js';
import type {Company} from './ledger.js';

const COOKIE = 'ledgerly_session';

/** Ledgerly's own login: a random session id in a cookie, who it is on the server. */
export class Login {
  readonly #companies: Map<string, Company>;
  readonly #sessions = new Map<string, string>();

  constructor(companies: Map<string, Company>) {
    this.#companies = companies;
  }

  /** Logs a company's user in; the answer is the cookie header's value, or null for an unknown company. */
  start(externalTenantId: string): string | null {
    if (!this.#companies.has(externalTenantId)) return null;
    const id = crypto.randomUUID();
    this.#sessions.set(id, externalTenantId);
    return `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Lax`;
  }

  /** Forgets the session of a request; the answer is the header that removes the cookie. */
  end(request: Request): string {
    this.#sessions.delete(sessionId(request) ?? '');
    return `${COOKIE}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`;
  }

  /** The company whose user sent the request, or null. */
  company(request: Request): Company | null {
    const tenant = this.#sessions.get(sessionId(request) ?? '');
    return (tenant === undefined ? undefined : this.#companies.get(tenant)) ?? null;
  }

  /** What the adapter asks: who is this, as our own login says. */
  principal(request: Request): Principal | null {
    const company = this.company(request);
    if (!company) return null;
    const {externalTenantId, user, profile} = company;
    return {desk: 'client', externalTenantId, ...user, ...(profile && {profile})};
  }
}

function sessionId(request: Request): string | undefined {
  const cookies = request.headers.get('cookie')?.split('; ') ?? [];
  return cookies.find((cookie) => cookie.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}
