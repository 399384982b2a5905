import {toNodeHandler} from 'debitura-embed/adapter/node';
import {createServer} from 'node:http';
import {adapter} from './adapter.js';

const handler = toNodeHandler(adapter);

createServer((request, response) => {
  if (request.url.startsWith('/debitura/')) return handler(request, response);
  response.writeHead(404).end();
}).listen(process.env.PORT ?? 3000);
