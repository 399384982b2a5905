import {toNodeHandler} from 'debitura-embed/adapter/node';
import Fastify from 'fastify';
import {adapter} from './adapter.js';
import {invoice} from './invoices.js';

const app = Fastify();
const handler = toNodeHandler(adapter);

// In a plugin of its own, so that Fastify's body parsers stay for your other routes.
app.register(async (scope) => {
  scope.removeAllContentTypeParsers();
  scope.addContentTypeParser('*', (_request, _body, done) => done(null));
  scope.all('/debitura/*', (request, reply) => {
    reply.hijack();
    return handler(request.raw, reply.raw);
  });
});
app.get('/invoices/:number', (request, reply) => {
  if (request.params.number === invoice.number) reply.send(invoice);
  else reply.callNotFound();
});
await app.listen({port: Number(process.env.PORT ?? 3000)});
