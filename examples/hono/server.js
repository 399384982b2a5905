import {serve} from '@hono/node-server';
import {Hono} from 'hono';
import {adapter} from './adapter.js';

const app = new Hono();
app.all('/debitura/*', (context) => adapter.fetch(context.req.raw));

serve({fetch: app.fetch, port: Number(process.env.PORT ?? 3000)});
