import {afterEach, describe, expect, it, vi} from 'vitest';
import {createScript} from '../support/adapter.js';
import {createTab, openPage} from '../support/form.js';

const RULES = '../../../src/flow/claim/checks.js';

afterEach(() => vi.doUnmock(RULES));

describe('The last button while the rules cannot be loaded', () => {
  it('sends nothing unchecked and says so; the next press checks again', async () => {
    const adapter = createScript();
    const {form, events, phase} = await openPage(createTab(), adapter.connect(), {
      invoices: [],
    });
    form.change('review');
    form.setConsent(true);
    form.setDataProcessing(true);
    // What a browser says of a file that is gone from the server.
    vi.doMock(RULES, () => {
      throw new TypeError('Failed to fetch dynamically imported module');
    });
    expect(await form.confirm()).toEqual([]);
    expect(phase('editing').step).toBe('review');
    expect(form.state.notice).toEqual({kind: 'unreachable'});
    expect(events.at(-1)).toMatchObject({type: 'error', problem: {code: 'unavailable'}});
    vi.doUnmock(RULES);
    expect(await form.confirm()).toContain('invoices.0.amount');
    expect(phase('editing').step).toBe('claim');
    expect(adapter.of('POST /cases')).toEqual([]);
  });
});
