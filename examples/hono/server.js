import {serve} from '@hono/node-server';
import {Hono} from 'hono';
import {adapter} from './adapter.js';
import {invoice} from './invoices.js';

const app = new Hono();
app.all('/debitura/*', (context) => adapter.fetch(context.req.raw));
app.get('/invoices/:number', (context) =>
  context.req.param('number') === invoice.number ? context.json(invoice) : context.notFound(),
);

serve({fetch: app.fetch, port: Number(process.env.PORT ?? 3000)});
