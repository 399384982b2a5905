import {invoice} from '../lib/invoices.js';
import {Collect} from './collect.js';

export default function Page() {
  return (
    <>
      <h1>Overdue</h1>
      <Collect invoice={invoice} />
    </>
  );
}
