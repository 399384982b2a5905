import {describe, expect, it} from 'vitest';
import type {FrozenCase} from '../../../src/client/index.js';
import {created, preview, problem} from '../support/answers.js';
import {held, type Answer} from '../support/adapter.js';
import {openPage, quiet} from '../support/form.js';
import {openScripted} from '../support/scripted.js';

const SECOND = 1000;

const setup = (...answers: Answer[]) => openScripted({}, {'POST /cases': answers});

describe('A page that is left before the answer came', () => {
  it('sends the same bytes again after a reload', async () => {
    const {adapter, tab, sent, press, leave} = await setup('cut', created);
    await press();
    leave();
    const again = await openPage(tab, adapter.connect());
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(sent().size).toBe(1);
  });

  it('asks by reference when the repeat after a reload is refused', async () => {
    const {adapter, tab, press, leave} = await setup('cut', problem('fee-changed', {preview}));
    adapter.answer('GET /cases/by-creditor-reference/:id', created);
    await press();
    leave();
    const again = await openPage(tab, adapter.connect());
    expect(again.phase('receipt').case.id).toBe(created.id);
  });

  it('says that it checks, from the first moment on, and lets nothing be edited', async () => {
    const {adapter, tab, press, leave} = await setup('cut');
    await press();
    leave();
    const answer = held();
    adapter.answer('POST /cases', answer.answer);
    const again = await openPage(tab, adapter.connect());
    expect(again.phase('checking').attempt).toBe(0);
    again.form.edit('debtor.name', 'Another GmbH');
    answer.arrive(created);
    await quiet();
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(again.form.state.values.debtor.name).toBe('Debtor GmbH');
  });

  it('sends the same bytes after a reload that came before any answer', async () => {
    const {adapter, tab, sent, leave} = await setup(created, problem('fee-changed', {preview}));
    leave();
    adapter.answer('GET /cases/by-creditor-reference/:id', created);
    const connection = adapter.connect();
    const createCase = connection.client.createCase;
    /** The request leaves; the page is gone before its answer. */
    const client = {
      ...connection.client,
      createCase: async (frozen: FrozenCase) => {
        await createCase(frozen);
        return new Promise<never>(() => undefined);
      },
    };
    const page = await openPage(tab, {...connection, client});
    await page.press();
    expect(page.form.state.phase.name).toBe('submitting');
    page.leave();
    const again = await openPage(tab, adapter.connect());
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(adapter.of('POST /cases')).toHaveLength(2);
    expect(sent().size).toBe(1);
  });
});

describe('A confirm of yesterday', () => {
  it('is looked up before anything is sent again', async () => {
    const {adapter, tab, press, leave} = await setup('cut');
    await press();
    leave();
    await tab.advance(23.5 * 3600 * SECOND);
    adapter.answer('GET /cases/by-creditor-reference/:id', created);
    const again = await openPage(tab, adapter.connect());
    expect(again.phase('receipt').case.id).toBe(created.id);
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });
});
