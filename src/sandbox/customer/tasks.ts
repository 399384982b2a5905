import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {createQuery, listOf, paginate, type Query} from '../http/paging.js';
import {timeText} from '../rules/dates.js';
import {solutionUrl} from '../rules/links.js';
import {seededUuid} from '../world/ids.js';
import {isInForce} from '../world/contracts.js';
import type {Client, CollectionCase} from '../world/types.js';
import {ownCase} from './cases.js';

/** What the client has to do. A live queue: a task is gone when its cause is. */
export function addTasks(api: Hono<CustomerEnvironment>, {world}: Context): void {
  api.get('/tasks', (c) => {
    const client = c.get('client');
    const query = createQuery(c.req.url);
    const origin = originOf(c.req.raw);
    const all = [...accountTasks(origin, client), ...caseTasks(origin, world.casesOf(client))];
    const page = paginate(filterTasks(all, query), query, 10, world.switches);
    return c.json({...page.meta, tasks: page.items});
  });

  api.get('/cases/:id/tasks', (c) => {
    const target = ownCase(world, c.get('client'), c.req.param('id'));
    return c.json(filterTasks(caseTasks(originOf(c.req.raw), [target]), createQuery(c.req.url)));
  });
}

type Task = ReturnType<typeof task>;

function filterTasks(tasks: Task[], query: Query): Task[] {
  const status = query('status')[0]?.toLowerCase() ?? 'open';
  if (status !== 'open' && status !== 'solved') {
    throw businessFailure(400, 'InvalidStatus', `Unknown status: ${status}`);
  }
  const types = listOf(query, 'type').map((type) => type.toLowerCase());
  return tasks.filter(
    (each) =>
      each.status.toLowerCase() === status &&
      (types.length === 0 || types.includes(each.type.toLowerCase())),
  );
}

function accountTasks(origin: string, client: Client): Task[] {
  if (isInForce(client.sdca)) return [];
  return [
    task({
      id: seededUuid('f0', Number.parseInt(client.linkId.slice(-12), 16)),
      type: 'SignContract',
      typeLabel: 'Sign contract',
      title: 'Sign the Standard Debt Collection Agreement',
      created: client.linked,
      solutionUrl: solutionUrl(origin, client, 'Sdca', null),
    }),
  ];
}

function caseTasks(origin: string, cases: CollectionCase[]): Task[] {
  return cases
    .filter(({missingInformation}) => missingInformation.length > 0)
    .map((item) =>
      task({
        // The case's own id with another first digit: stable while the cause lasts.
        id: `7${item.id.slice(1)}`,
        type: 'CaseValidationNeedsInfo',
        typeLabel: 'More information needed',
        title: 'Tell us more about the case',
        description: item.missingInformation.map(({description}) => description).join(' '),
        item,
        created: item.updated ?? item.created,
        solutionUrl: `${origin}/app/left`,
      }),
    );
}

function task(from: {
  id: string;
  type: string;
  typeLabel: string;
  title: string;
  description?: string;
  item?: CollectionCase;
  created: number;
  solutionUrl: string;
}) {
  return {
    id: from.id,
    type: from.type,
    typeLabel: from.typeLabel,
    title: from.title,
    description: from.description ?? null,
    status: 'Open',
    caseId: from.item?.id ?? null,
    caseReference: from.item?.creditorReference ?? null,
    leadId: null,
    deadline: null,
    dateCreated: timeText(from.created),
    dateSolved: null,
    solutionUrl: from.solutionUrl,
    action: null,
  };
}
