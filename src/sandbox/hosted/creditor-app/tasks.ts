import type {Hono} from 'hono';
import {html} from 'hono/html';
import type {Context} from '../../http/context.js';
import {createControls} from '../../life/controls.js';
import {clientWrites} from '../../life/conversation.js';
import {accountTasks, caseTasks, type Task} from '../../life/tasks.js';
import type {Client} from '../../world/types.js';
import type {World} from '../../world/world.js';
import {layout, pageHeaders, type Markup} from '../layout.js';
import {readOwnForm} from '../read-form.js';

const buttons: Partial<Record<Task['type'], string>> = {
  ReviewPartner: 'Send five stars',
  AssignBankAccount: 'Use the sandbox’s bank account',
  Generic: 'Done',
};

/** The page on which a person solves a task, as Debitura's creditor app has it. */
export function addTaskPage(app: Hono, {world}: Context): void {
  const find = (link: string, id: string) => {
    const client = world.clients.find(({linkId}) => linkId === link);
    return client && openTasks(world, client).find((task) => task.id === id);
  };

  app.get('/app/tasks/:link/:task', (c) => {
    const task = find(c.req.param('link'), c.req.param('task'));
    return c.html(task ? taskPage(task) : solvedPage(), 200, pageHeaders());
  });

  app.post('/app/tasks/:link/:task', async (c) => {
    const form = await readOwnForm(c.req.raw);
    const link = c.req.param('link');
    const task = find(link, c.req.param('task'));
    const answer = form.get('answer');
    if (task) solve(world, link, task, typeof answer === 'string' ? answer.trim() : '');
    return c.redirect(c.req.url, 303);
  });
}

function openTasks(world: World, client: Client): Task[] {
  const cases = world.casesOf(client);
  const all = [...accountTasks(client, cases), ...cases.flatMap(caseTasks)];
  return all.filter(({solved}) => solved === null);
}

function solve(world: World, link: string, {id, type, item}: Task, answer: string): void {
  const client = world.clients.find(({linkId}) => linkId === link);
  const controls = createControls(world);
  if (type === 'AssignBankAccount' && client) client.hasBankAccount = true;
  if (type === 'Generic') controls.solveTask(id);
  if (!item) return;
  if (type === 'ReviewPartner') item.reviewWanted = false;
  const [person] = item.client.users;
  if (buttons[type] === undefined && person && answer !== '') {
    clientWrites(world, item, answer, person);
    const wasMissing = item.lifecycle === 'NeedsAdditionalDetails';
    // Nobody at Debitura reads the answer here, so it is good enough.
    if (wasMissing) controls.move(item.id, 'PendingVerification');
  }
}

function taskPage({title, description, type, item}: Task): Markup {
  const words = description === null ? '' : html`<p class="terms">${description}</p>`;
  const about = item ? `Case ${item.creditorReference ?? item.reference}` : 'Your account';
  return layout(
    title,
    html`<p class="lead">${about}</p>
      ${words}${formOf(type, item?.id)}`,
  );
}

function formOf(type: Task['type'], caseId: string | undefined): Markup {
  if (type === 'SelectQuoteWinner') {
    return html`<a class="button" href="/app/quotes/${caseId ?? ''}">See the quotes</a>`;
  }
  const button = buttons[type];
  if (button !== undefined) return html`<form method="post"><button>${button}</button></form>`;
  return html`<form method="post">
    <div class="field">
      <label for="answer">Your answer</label>
      <textarea id="answer" name="answer" rows="4" maxlength="10000" required></textarea>
    </div>
    <div class="actions"><button>Send</button></div>
  </form>`;
}

function solvedPage(): Markup {
  return layout(
    'Nothing to do',
    html`<p class="lead">This task is solved, or was never there.</p>`,
  );
}
