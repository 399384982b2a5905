import type {Hono} from 'hono';
import type {CustomerEnvironment} from '../http/authentication.js';
import {originOf, type Context} from '../http/context.js';
import {businessFailure} from '../http/failure.js';
import {createQuery, listOf, paginate, type Query} from '../http/paging.js';
import {optionalTimeText, timeText} from '../rules/dates.js';
import {solutionUrl, taskUrl} from '../rules/links.js';
import {accountTasks, caseTasks, taskLabels, type Task} from '../life/tasks.js';
import type {Client} from '../world/types.js';
import {ownCase} from './cases.js';

/** Tasks that a chat message solves. */
const solvedByChat: ReadonlySet<string> = new Set([
  'ReplyToChat',
  'ClientInputRequired',
  'MoreInfoNeeded',
]);

/** What the client has to do. A live queue: a task is gone when its cause is. */
export function addTasks(api: Hono<CustomerEnvironment>, {world}: Context): void {
  api.get('/tasks', (c) => {
    const client = c.get('client');
    const query = createQuery(c.req.url);
    const origin = originOf(c.req.raw);
    const cases = world.casesOf(client);
    const all = [...accountTasks(client, cases), ...cases.flatMap(caseTasks)];
    const page = paginate(filterTasks(all, query), query, 10, world.switches);
    const tasks = page.items.map((task) => taskAnswer(origin, client, task));
    return c.json({...page.meta, tasks});
  });

  api.get('/cases/:id/tasks', (c) => {
    const client = c.get('client');
    const target = ownCase(world, client, c.req.param('id'));
    const origin = originOf(c.req.raw);
    const tasks = filterTasks(caseTasks(target), createQuery(c.req.url));
    return c.json(tasks.map((task) => taskAnswer(origin, client, task)));
  });
}

function filterTasks(tasks: Task[], query: Query): Task[] {
  const status = query('status')[0]?.toLowerCase() ?? 'open';
  if (status !== 'open' && status !== 'solved') {
    throw businessFailure(400, 'InvalidStatus', `Unknown status: ${status}`);
  }
  const types = listOf(query, 'type').map((type) => type.toLowerCase());
  return tasks.filter(
    ({solved, type}) =>
      (solved === null) === (status === 'open') &&
      (types.length === 0 || types.includes(type.toLowerCase())),
  );
}

function taskAnswer(origin: string, client: Client, task: Task) {
  const {type, item} = task;
  const isChat = item !== null && solvedByChat.has(type);
  return {
    id: task.id,
    type,
    typeLabel: taskLabels[type],
    title: task.title,
    description: task.description,
    status: task.solved === null ? 'Open' : 'Solved',
    caseId: item?.id ?? null,
    caseReference: item?.creditorReference ?? null,
    leadId: type === 'SelectQuoteWinner' ? (item?.quoteRequest?.id ?? null) : null,
    deadline: null,
    dateCreated: timeText(task.created),
    dateSolved: optionalTimeText(task.solved),
    solutionUrl:
      type === 'SignContract'
        ? solutionUrl(origin, client, 'Sdca', null)
        : taskUrl(origin, client, task.id),
    action: isChat ? {method: 'POST', path: `/cases/${item.id}/chats`} : null,
  };
}
