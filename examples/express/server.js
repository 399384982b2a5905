import {toNodeHandler} from 'debitura-embed/adapter/node';
import express from 'express';
import {adapter} from './adapter.js';
import {invoice} from './invoices.js';

const app = express();
app.use('/debitura', toNodeHandler(adapter)); // before any body parser
app.use(express.json());
app.get('/invoices/:number', (request, response) => {
  if (request.params.number === invoice.number) response.json(invoice);
  else response.sendStatus(404);
});
app.use(express.static('../plain/dist')); // the example without a framework, once it is built
app.listen(process.env.PORT ?? 3000);
