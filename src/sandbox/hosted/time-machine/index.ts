import type {Hono} from 'hono';
import type {Context} from '../../http/context.js';
import {businessFailure, notFound} from '../../http/failure.js';
import {createControls} from '../../life/controls.js';
import type {World} from '../../world/world.js';
import {pageHeaders} from '../layout.js';
import {readOwnForm} from '../read-form.js';
import {actions, isAction} from './actions.js';
import {casePage} from './case-page.js';
import {listPage} from './list-page.js';

/** The pages on which a person plays everybody but the client. */
export function addTimeMachine(app: Hono, {world, webhooks}: Context): void {
  const controls = createControls(world);

  app.get('/cases', (c) => c.html(listPage(world), 200, pageHeaders()));

  app.get('/cases/:id', (c) => {
    const item = existingCase(world, c.req.param('id'));
    const done = c.req.query('done') ?? '';
    const said = isAction(done) ? actions[done].done : null;
    const page = casePage(world, item, webhooks.deliveries.log, said);
    return c.html(page, 200, pageHeaders());
  });

  app.post('/cases/:id', async (c) => {
    const form = await readOwnForm(c.req.raw);
    const {id} = existingCase(world, c.req.param('id'));
    const name = form.get('action');
    if (typeof name !== 'string' || !isAction(name)) throw invalid('Unknown action');
    try {
      await actions[name].run({controls, world, id, text: (field) => textOf(form, field)});
    } catch (error) {
      if (error instanceof RangeError) throw invalid(error.message);
      throw error;
    }
    return c.redirect(`/cases/${id}?done=${name}`, 303);
  });
}

function existingCase(world: World, id: string) {
  const found = world.cases.find((each) => each.id === id);
  if (!found) throw notFound('Case');
  return found;
}

function textOf(form: FormData, field: string): string {
  const value = form.get(field);
  return typeof value === 'string' ? value.trim() : '';
}

function invalid(message: string) {
  return businessFailure(400, 'InvalidForm', message);
}
