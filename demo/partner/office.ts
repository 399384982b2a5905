import {createAdapter, type Adapter} from '../../src/adapter/index.js';
import {toNodeHandler, type NodeHandler} from '../../src/adapter/node/index.js';
import {Sessions} from '../sessions.js';

const PARTNER_KEY = 'sandbox-partner-key';

/** Somebody who works at a partner. */
export type Person = {name: string; email: string};

/** One desk of a partner, in a product of its own: its address, and who works there. */
export type OfficeDraft = {
  desk: 'collection-partner' | 'managing-partner';
  /** Where its pages are; the adapter is mounted below, at `/debitura`. */
  path: '/agency' | '/managed';
  /** The product that its people work in. */
  product: string;
  company: string;
  people: readonly [Person, ...Person[]];
};

const company = 'Rheinufer Inkasso';

/** The collection partner of the sandbox's partner key: it works the cases of Ledgerly's customers in Germany. */
const AGENCY: OfficeDraft = {
  desk: 'collection-partner',
  path: '/agency',
  product: 'Aktenwerk',
  company,
  people: [
    {name: 'Mia Brandt', email: 'mia@agency.example'},
    {name: 'Jonas Weber', email: 'jonas@de.partner.example'},
  ],
};

/** The same partner as managing partner: it submits cases for clients of its own. */
const MANAGED: OfficeDraft = {
  ...AGENCY,
  desk: 'managing-partner',
  path: '/managed',
  product: 'Mandantenwerk',
  people: [{name: 'Jonas Weber', email: 'jonas@de.partner.example'}],
};

type Urls = {referral: string; customer: string; collectionPartner: string};

/** A desk at work: its login and its adapter. */
export class Office {
  readonly draft: OfficeDraft;
  readonly adapter: Adapter;
  readonly #sessions: Sessions<Person>;

  constructor(draft: OfficeDraft, environment: Urls, origin: string) {
    this.draft = draft;
    this.#sessions = new Sessions(`${draft.path.slice(1)}_session`);
    this.adapter = createAdapter({
      environment,
      partnerKey: PARTNER_KEY,
      desks: [draft.desk],
      basePath: `${draft.path}/debitura`,
      secret: `${draft.path}-demo-secret-of-32-bytes-or-more`,
      webhookUrl: `${origin}${draft.path}/debitura/webhooks`,
      // A try-out goes through a case's whole life in a minute, which at a real desk takes months.
      limits: {perMinute: 600, burst: 200},
      authenticate: (request) => {
        const person = this.person(request);
        return person && {desk: draft.desk, ...person};
      },
    });
  }

  /** Who sent the request, or null. */
  person(request: Request): Person | null {
    return this.#sessions.find(request) ?? null;
  }

  /** Logs one of its people in; the answer is the cookie header's value, or null for a stranger. */
  logIn(wanted: string): string | null {
    const person = this.draft.people.find(({email}) => email === wanted);
    return person ? this.#sessions.start(person) : null;
  }

  /** The answer is the header that removes the cookie. */
  logOut(request: Request): string {
    return this.#sessions.end(request);
  }
}

/** The partner's desks, and what a server needs to mount them. */
export type Offices = {
  agency: Office;
  managed: Office;
  /** The adapter below whose mount an address is. */
  handlerOf: (path: string) => NodeHandler | undefined;
  stop: () => void;
};

/**
 * Opens the partner's desks.
 *
 * @param urls - Base addresses of the APIs.
 * @param origin - Where Debitura reaches this server.
 */
export async function openOffices(urls: Urls, origin: string): Promise<Offices> {
  const [agency, managed] = await Promise.all([
    openOffice(AGENCY, urls, origin),
    openOffice(MANAGED, urls, origin),
  ]);
  const mounts = [agency, managed].map(({adapter, draft: {path}}) => ({
    prefix: `${path}/debitura/`,
    handler: toNodeHandler(adapter),
  }));
  return {
    agency,
    managed,
    handlerOf: (path) => mounts.find(({prefix}) => path.startsWith(prefix))?.handler,
    stop() {
      for (const {adapter} of [agency, managed]) adapter.stop();
    },
  };
}

/** A desk whose keeper subscribes at the sandbox, to live and to test cases. */
async function openOffice(draft: OfficeDraft, urls: Urls, origin: string): Promise<Office> {
  const office = new Office(draft, urls, origin);
  await office.adapter.keep().check();
  return office;
}
