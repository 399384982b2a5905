import {describe, expect, it} from 'vitest';
import {anna, bent} from '../support/answers.js';
import {quiet} from '../support/form.js';
import {openHeld} from './support.js';

describe('A list on a page whose login changes', () => {
  it('is not confirmed as somebody else, who gets an empty list', async () => {
    const {adapter, bulk, tab, sent, held} = await openHeld(5);
    await bulk.openReview();
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    adapter.answer('GET /session', bent);
    await bulk.confirm();
    await tab.advance(5_000);
    expect([sent(), held]).toEqual([[], []]);
    expect(bulk.state.session?.subject).toBe(bent.subject);
    expect(bulk.state.phase.name).toBe('editing');
    expect(bulk.rows).toEqual([]);
  });

  it('sends no further case as somebody else while it is on its way', async () => {
    const {adapter, bulk, confirm, until, held, answer, sent, events, count} = await openHeld(5);
    await confirm();
    await until(() => held.length === 3);
    adapter.answer('GET /session', bent);
    await answer();
    await until(() => 'isPaused' in bulk.state.phase && bulk.state.phase.isPaused);
    expect(sent()).toHaveLength(3);
    expect([count('made'), count('waiting')]).toEqual([3, 2]);
    expect(events).toContainEqual({type: 'session-expired'});
    await bulk.resume();
    expect(bulk.rows).toEqual([]);
    expect(sent()).toHaveLength(3);
  });

  it('goes on for the person who confirmed it, once that one is back', async () => {
    const {adapter, bulk, confirm, until, held, answer, sent, count} = await openHeld(5);
    await confirm();
    await until(() => held.length === 3);
    adapter.answer('GET /session', bent);
    await answer();
    await until(() => 'isPaused' in bulk.state.phase && bulk.state.phase.isPaused);
    adapter.answer('GET /session', anna);
    await bulk.resume();
    await until(() => held.length === 2);
    await answer();
    await until(() => count('made') === 5);
    expect(sent()).toHaveLength(5);
  });

  it('is not sent on after a pause as somebody else', async () => {
    const {adapter, bulk, confirm, until, held, answer, sent} = await openHeld(5);
    await confirm();
    await until(() => held.length === 3);
    bulk.pause();
    await answer();
    adapter.answer('GET /session', bent);
    await bulk.resume();
    await quiet();
    expect(held).toHaveLength(0);
    expect(sent()).toHaveLength(3);
    expect(bulk.rows).toEqual([]);
  });

  it('stays as it is where nobody can say who is there, and goes when somebody can', async () => {
    const {adapter, bulk, confirm, until, held, answer, count, sent} = await openHeld(5);
    await bulk.openReview();
    bulk.setConsent(true);
    bulk.setDataProcessing(true);
    adapter.answer('GET /session', 'cut');
    await bulk.confirm();
    expect([bulk.state.phase.name, bulk.state.lookUp.name]).toEqual(['editing', 'failed']);
    expect(held).toHaveLength(0);
    adapter.answer('GET /session', anna);
    await confirm();
    while (count('made') < 5) {
      await until(() => held.length > 0);
      await answer();
    }
    expect(sent()).toHaveLength(5);
  });
});
