import {toNodeHandler} from 'debitura-embed/adapter/node';
import {createServer} from 'node:http';
import {adapter} from './adapter.js';
import {invoice} from './invoices.js';

const handler = toNodeHandler(adapter);

createServer((request, response) => {
  if (request.url.startsWith('/debitura/')) return handler(request, response);
  if (request.url !== `/invoices/${invoice.number}`) return response.writeHead(404).end();
  response.writeHead(200, {'content-type': 'application/json'}).end(JSON.stringify(invoice));
}).listen(process.env.PORT ?? 3000);
