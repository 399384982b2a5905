import {describe, expect, it} from 'vitest';
import {anna, bent, created, problem} from '../support/answers.js';
import {askedEachTime, createScript} from '../support/adapter.js';
import {createTab, openPage, quiet} from '../support/form.js';

/** The form with Anna's claim at review, and whose login the page has when something else is asked. */
async function setup() {
  const adapter = createScript();
  const tab = createTab();
  const connection = adapter.connect();
  const page = await openPage(tab, askedEachTime(connection));
  return {adapter, tab, ...page};
}

describe('A claim on a page whose login changes', () => {
  it('is not sent as somebody else, who gets an empty form', async () => {
    const {adapter, submit, phase, form} = await setup();
    adapter.answer('GET /session', bent);
    await submit();
    await quiet();
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(phase('editing').step).toBe('claim');
    expect(form.state.values.invoices[0]?.number).toBe('');
    expect(form.state.session?.subject).toBe(bent.subject);
  });

  it('is not sent as somebody else when nobody knows what became of it', async () => {
    const {adapter, tab, press, phase, events} = await setup();
    adapter.answer('POST /cases', 'cut');
    await press();
    expect(phase('checking').attempt).toBe(1);
    adapter.answer('GET /session', bent);
    await tab.advance(5_000);
    expect(adapter.of('POST /cases')).toHaveLength(1);
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    expect(events).toContainEqual({type: 'session-expired'});
  });

  it('is not looked for as somebody else', async () => {
    const {adapter, tab, press, phase} = await setup();
    adapter.answer('POST /cases', 'cut');
    await press();
    for (let minute = 0; minute < 6; minute += 1) await tab.advance(31_000);
    adapter.answer('GET /session', bent);
    await tab.advance(61_000);
    expect(adapter.of('GET /cases/by-creditor-reference/:id')).toEqual([]);
    expect(phase('stopped').problem.code).toBe('unauthenticated');
  });

  it('is sent as its own person, whom the adapter names anew after its secret was rotated', async () => {
    const {adapter, submit, phase, form} = await setup();
    const {subject, draftKey} = anna;
    adapter.answer('GET /session', {
      ...bent,
      subject: 'subject-anna-anew',
      earlier: [{subject, draftKey}],
    });
    await submit();
    expect(phase('receipt').case.id).toBe(created.id);
    expect(form.state.session?.subject).toBe('subject-anna-anew');
    expect(adapter.of('POST /cases')).toHaveLength(1);
  });

  it('is empty for whoever signs in after the session has ended', async () => {
    const {adapter, submit, phase, form} = await setup();
    adapter.answer('POST /cases', problem('unauthenticated'));
    await submit();
    expect(phase('stopped').problem.code).toBe('unauthenticated');
    adapter.answer('GET /session', bent);
    await form.resume();
    await quiet();
    expect(form.state.session?.subject).toBe(bent.subject);
    expect(form.state.values.invoices[0]?.number).toBe('');
  });

  it('waits at the review for its person who has signed in again', async () => {
    const {adapter, submit, phase, form} = await setup();
    adapter.answer('POST /cases', problem('unauthenticated'));
    await submit();
    await form.resume();
    await quiet();
    expect(phase('editing').step).toBe('review');
    expect(form.state.values.invoices[0]?.number).toBe('2026-001');
  });

  it.each([
    ['waits when nobody can say who is there', 'cut' as const, 'editing'],
    ['stops when the login has ended', problem('unauthenticated'), 'stopped'],
  ] as const)('%s: nothing is sent', async (_, answer, shown) => {
    const {adapter, submit, form} = await setup();
    adapter.answer('GET /session', answer);
    await submit();
    expect(adapter.of('POST /cases')).toEqual([]);
    expect(form.state.phase.name).toBe(shown);
    expect(form.state.notice).toEqual(shown === 'editing' ? {kind: 'unreachable'} : null);
  });
});
