import {html} from 'hono/html';
import {money} from '../../life/lines.js';
import {outstandingOf} from '../../life/outstanding.js';
import {lifecycleTexts} from '../../world/labels.js';
import type {World} from '../../world/world.js';
import {clientName} from './client-name.js';
import {layout, type Markup} from '../layout.js';
import {table} from '../table.js';

/** Every case, newest first. */
export function listPage(world: World): Markup {
  const rows = world.cases
    .toReversed()
    .map((item) => [
      html`<a href="/cases/${item.id}">${item.creditorReference ?? item.reference}</a>`,
      clientName(item),
      item.debtor.name,
      item.closeCode === null
        ? lifecycleTexts[item.lifecycle]
        : `${lifecycleTexts[item.lifecycle]}: ${item.closeCode}`,
      money(outstandingOf(item).total, item.currency),
    ]);
  return layout(
    'Time machine',
    html`
      <p class="lead">
        Open a case and play everybody but the client: Debitura, the collection partner, the debtor.
        Webhooks hear of it as they would of the real thing.
      </p>
      ${table(['Case', 'Client', 'Debtor', 'Where it stands', 'Outstanding'], rows)}
      <p><a href="/">Back to the sandbox</a></p>
    `,
  );
}
