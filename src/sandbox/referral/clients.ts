import type {Hono} from 'hono';
import {originOf, type Context} from '../http/context.js';
import {notFound} from '../http/failure.js';
import {createQuery, paginate, sortBy, type Query, type SortFields} from '../http/paging.js';
import {dayOf} from '../rules/dates.js';
import {isInForce} from '../world/contracts.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import {clientAnswer} from './client-answer.js';

const sortFields: SortFields<Client> = {
  dateCreated: (client) => client.linked,
  name: (client) => client.company.name,
};

/** The partner's linked clients. */
export function addClients(api: Hono, {world}: Context): void {
  api.get('/clients', (c) => {
    const query = createQuery(c.req.url);
    const origin = originOf(c.req.raw);
    const matches = newestFirst(linkedClients(world).filter(clientFilter(query)));
    const page = paginate(sortBy(matches, query, sortFields), query, 50, world.switches);
    return c.json({
      ...page.meta,
      summary: summaryOf(world, matches),
      clients: page.items.map((client) => clientAnswer(world, origin, client)),
    });
  });

  api.get('/clients/:tenant', (c) => {
    const client = world.clientOf(c.req.param('tenant'));
    if (!client) throw notFound('Client');
    return c.json(clientAnswer(world, originOf(c.req.raw), client));
  });
}

/** The order without a wish; of one moment, who came last is first. */
function newestFirst(clients: Client[]): Client[] {
  return clients.toReversed().toSorted((one, other) => other.linked - one.linked);
}

/** Clients with a live link to the referral partner. */
export function linkedClients(world: World): Client[] {
  return world.clients.filter(
    ({externalTenantId, isArchived}) => externalTenantId !== null && !isArchived,
  );
}

function clientFilter(query: Query): (client: Client) => boolean {
  const one = (name: string) => query(name)[0];
  const tenant = one('ExternalTenantId');
  const isAttributed = one('IsAttributedClient')?.toLowerCase();
  const isDone = one('OnboardingDone')?.toLowerCase();
  const from = one('DateCreatedFrom')?.slice(0, 10);
  const to = one('DateCreatedTo')?.slice(0, 10);
  const text = one('Query')?.toLowerCase();
  return (client) => {
    const linked = dayOf(client.linked);
    const {name, email, registrationNumber} = client.company;
    const words = [name, email, registrationNumber];
    return (
      (tenant === undefined || client.externalTenantId === tenant) &&
      (isAttributed === undefined || String(client.isAttributed) === isAttributed) &&
      (isDone === undefined || String(isInForce(client.sdca)) === isDone) &&
      (from === undefined || linked >= from) &&
      (to === undefined || linked <= to) &&
      (text === undefined || words.some((word) => word.toLowerCase().includes(text)))
    );
  };
}

function summaryOf(world: World, clients: Client[]) {
  const done = clients.filter(({sdca}) => isInForce(sdca)).length;
  return {
    totalClients: clients.length,
    attributedClients: clients.filter(({isAttributed}) => isAttributed).length,
    onboardingComplete: done,
    onboardingPending: clients.length - done,
    totalCases: clients.reduce((sum, client) => sum + world.casesOf(client).length, 0),
  };
}
