import {expect} from 'vitest';
import {createClient} from '../../../src/client/index.js';
import type {Invoice} from '../../../src/contract/index.js';
import {createWorld, ORIGIN, type WorldOptions} from '../../support/world.js';
import {connectTo} from './adapter.js';
import {invoice} from './answers.js';
import {createTab, openPage, quiet, type PageOptions} from './form.js';

/** What a test may change of the place where the form is opened. */
export type PlaceOptions = WorldOptions & {
  tenant?: string;
  page?: PageOptions;
  /** Answers false when the browser hears nothing of a call that the adapter has worked on. */
  isHeard?: (request: Request) => boolean;
};

/** The form in front of the real adapter and the real sandbox. */
export async function open(options: PlaceOptions = {}) {
  const {tenant = 'nordlys', page: pageOptions, isHeard, ...worldOptions} = options;
  const world = createWorld(worldOptions);
  const through = world.as(tenant);
  const client = createClient({
    adapter: `${ORIGIN}/debitura`,
    fetch: async (input, init) => {
      const request = new Request(input, init);
      const answer = await through(request.clone());
      if (isHeard?.(request) === false) throw new TypeError('fetch failed');
      return answer;
    },
  });
  const tab = createTab(world.now().toISOString());
  const page = await openPage(tab, connectTo(client), pageOptions);
  /** Lets form, adapter and sandbox finish; the adapter's hashes run on threads of their own. */
  const until = async (holds: () => boolean) => {
    for (let turn = 0; turn < 200 && !holds(); turn += 1) await quiet();
    expect(holds()).toBe(true);
  };
  const submit = async () => {
    await tab.advance(400);
    await until(() => page.form.state.price.status === 'known');
    return page.submit();
  };
  const reload = () => openPage(tab, connectTo(client), pageOptions);
  return {world, client, tab, until, ...page, submit, reload};
}

/** Another invoice than the usual one, or of another debtor. */
export function owing(
  change: Partial<Invoice>,
  debtor: Partial<Invoice['debtor']> = {},
): PageOptions {
  return {invoices: [{...invoice, ...change, debtor: {...invoice.debtor, ...debtor}}]};
}
