import {describe, expect, it} from 'vitest';
import {createClient} from '../../../src/client/index.js';
import {createWorld, ORIGIN} from '../../support/world.js';
import {connectTo} from '../support/adapter.js';
import {invoice} from '../support/answers.js';
import {createTab} from '../support/form.js';
import {openBulk} from './support.js';

describe('A list that the page gives', () => {
  it('is not taken for another one whose invoices have no numbers either', async () => {
    const world = createWorld();
    const tab = createTab(world.now().toISOString());
    const client = createClient({adapter: `${ORIGIN}/debitura`, fetch: world.fetch});
    const open = async (name: string) => {
      const unnumbered = {...invoice, number: '', debtor: {...invoice.debtor, name}};
      const page = await openBulk(tab, connectTo(client), {
        invoices: [unnumbered],
        advance: world.advance,
      });
      await page.until(() => page.all().length > 0);
      return page.all().map(({plan}) => plan.debtor.values.name);
    };
    expect(await open('Erste Werft GmbH')).toEqual(['Erste Werft GmbH']);
    await tab.advance(1000);
    expect(await open('Zweite Werft GmbH')).toEqual(['Zweite Werft GmbH']);
  });
});
