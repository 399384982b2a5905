import type {Context, Hono} from 'hono';
import type {Sandbox} from '../../src/sandbox/index.js';
import type {Company} from '../ledger.js';
import type {Login} from '../login.js';
import type {Markup} from '../views.js';
import type {Office, Person} from './office.js';
import * as views from './views.js';

/** What the partners' pages stand on. */
export type PartnerPages = {
  agency: Office;
  managed: Office;
  /** Ledgerly's own login, for the window of the bookkeeper. */
  login: Login;
  /** Who is logged in there when nobody is. */
  bookkeeper: Company;
  sandbox: Pick<Sandbox, 'state'>;
  sandboxUrl: string;
};

/** Adds the pages of the agency, of the managing partner, and of both desks beside each other. */
export function addPartnerPages(app: Hono, pages: PartnerPages): void {
  const {agency, managed} = pages;
  for (const office of [agency, managed]) addLogin(app, office);
  forPerson(app, agency, '', (person) => views.agencyPage(agency.draft, person));
  forPerson(app, managed, '', (person) => views.managedCasesPage(managed.draft, person));
  forPerson(app, managed, '/new', (person) => views.managedFormPage(managed.draft, person));
  forPerson(app, managed, '/cases/:id', (person, {pathname}) => {
    const caseId = decodeURIComponent(pathname.split('/').at(-1) ?? '');
    return views.managedCasePage(managed.draft, person, caseId);
  });
  app.get('/partner', (context) => twoDesks(context, pages));
}

function addLogin(app: Hono, office: Office) {
  const {path} = office.draft;
  app.get(`${path}/login`, (context) => {
    const wanted = context.req.query('as');
    const cookie = wanted === undefined ? null : office.logIn(wanted);
    if (cookie === null) {
      return context.html(views.officeLogin(office.draft), wanted === undefined ? 200 : 404);
    }
    context.header('set-cookie', cookie);
    return context.redirect(path, 303);
  });
  app.get(`${path}/logout`, (context) => {
    context.header('set-cookie', office.logOut(context.req.raw));
    return context.redirect(`${path}/login`, 303);
  });
}

function forPerson(
  app: Hono,
  office: Office,
  below: string,
  show: (person: Person, url: URL) => Markup,
) {
  const {path} = office.draft;
  app.get(`${path}${below}`, (context) => {
    const person = office.person(context.req.raw);
    return person
      ? context.html(show(person, new URL(context.req.url)))
      : context.redirect(`${path}/login`, 303);
  });
}

/** Who is not logged in at one of the two desks is so now. */
function twoDesks(
  context: Context,
  {agency, login, bookkeeper, sandbox, sandboxUrl}: PartnerPages,
) {
  const request = context.req.raw;
  const [first] = agency.draft.people;
  const company = login.company(request);
  const person = agency.person(request);
  const cookies = [
    company ? null : login.start(bookkeeper.externalTenantId),
    person ? null : agency.logIn(first.email),
  ];
  for (const cookie of cookies) {
    if (cookie !== null) context.header('set-cookie', cookie, {append: true});
  }
  const shown = company ?? bookkeeper;
  const newest = newestCase(sandbox, shown, agency.draft.company);
  const isList = context.req.query('cases') !== undefined;
  return context.html(
    views.partnerPage({
      company: shown,
      agency: agency.draft,
      person: person ?? first,
      caseId: isList ? null : (context.req.query('case') ?? newest),
      sandboxUrl,
    }),
  );
}

/** The newest case of a company that an agency works, or null. */
function newestCase({state}: Pick<Sandbox, 'state'>, company: Company, agency: string) {
  const found = state.cases.findLast(
    ({client, partner, assigned, collectionStarted}) =>
      client.externalTenantId === company.externalTenantId &&
      partner.name === agency &&
      assigned !== null &&
      collectionStarted === null,
  );
  return found?.id ?? null;
}
