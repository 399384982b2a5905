import type {Principal} from '../src/adapter/index.js';
import type {Company} from './ledger.js';
import {Sessions} from './sessions.js';

/** Ledgerly's own login. */
export class Login {
  readonly #companies: Map<string, Company>;
  readonly #sessions = new Sessions<Company>('ledgerly_session');

  constructor(companies: Map<string, Company>) {
    this.#companies = companies;
  }

  /** Logs a company's user in; the answer is the cookie header's value, or null for an unknown company. */
  start(externalTenantId: string): string | null {
    const company = this.#companies.get(externalTenantId);
    return company ? this.#sessions.start(company) : null;
  }

  /** Forgets the session of a request; the answer is the header that removes the cookie. */
  end(request: Request): string {
    return this.#sessions.end(request);
  }

  /** The company whose user sent the request, or null. */
  company(request: Request): Company | null {
    return this.#sessions.find(request) ?? null;
  }

  /** What the adapter asks: who is this, as our own login says. */
  principal(request: Request): Principal | null {
    const company = this.company(request);
    if (!company) return null;
    const {externalTenantId, user, profile} = company;
    return {desk: 'client', externalTenantId, ...user, ...(profile && {profile})};
  }
}
