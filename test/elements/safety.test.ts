import {assert, fixture, html, oneEvent} from '@open-wc/testing';
import type {DebituraCaseForm} from '../../src/elements/case-form/case-form.js';
import type {DebituraErrorEvent} from '../../src/elements/events.js';
import {define} from '../../src/elements/shared/define.js';
import {SESSION} from './support/adapter.js';
import {INVOICE, openForm} from './support/form.js';
import {waitUntil} from './support/wait.js';

describe('what the page can do to the form, and what it cannot', () => {
  for (const attribute of ['adapter', 'return-url']) {
    it(`asks nothing when ${attribute} in the markup points to another site, and says why (GUARD 31)`, async () => {
      const asked: string[] = [];
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const element = document.createElement('debitura-case-form');
      element.fetch = (input) => {
        asked.push(input instanceof Request ? input.url : input.toString());
        return Promise.reject(new TypeError('not in this test'));
      };
      element.setAttribute(attribute, 'https://evil.example/');
      const reported = oneEvent(place, 'debitura-error');
      place.append(element);
      const {problem} = (await reported) as unknown as DebituraErrorEvent;
      assert.equal(problem.code, 'origin-not-allowed');
      assert.include(problem.detail, `"${attribute}"`);
      await waitUntil(
        () => element.shadowRoot!.textContent.includes(attribute),
        'the user is told',
      );
      assert.deepEqual(asked, []);
    });
  }

  it('takes another origin by property', async () => {
    const form = await openForm();
    form.element.adapter = 'https://adapter.example/debitura';
    await form.element.updateComplete;
    await form.untilText('What are you owed?');
    assert.equal(form.heading(), 'What are you owed?');
  });

  it('shows the next user nothing of what the one before typed, and leaves nothing readable in the tab', async () => {
    const first = await openForm();
    await first.fill('Invoice number', 'SECRET-77');
    await first.untilText('Draft kept in this tab');
    assert.notInclude(JSON.stringify(Object.entries(sessionStorage)), 'SECRET-77');
    first.element.remove();
    const second = await openForm({
      keepsDraft: true,
      script: {
        'GET /session': {
          body: {...SESSION, subject: 'user-b', draftKey: btoa('b'.repeat(32)).replace(/=+$/, '')},
        },
      },
    });
    assert.equal(second.field('Invoice number').value, '');
  });

  it('gives the user back what was typed before a reload', async () => {
    const first = await openForm();
    await first.fill('Invoice number', 'MINE-1');
    await first.untilText('Draft kept in this tab');
    first.element.remove();
    const second = await openForm({keepsDraft: true});
    assert.equal(second.field('Invoice number').value, 'MINE-1');
  });

  it('lets every field be pasted into and gives each a name', async () => {
    const form = await openForm({invoice: INVOICE});
    for (const step of ['Claim', 'Debtor', 'Documents']) {
      await form.press(`Change: ${step}`);
      await form.untilText('Save and return to review');
      for (const control of form.fields()) {
        const paste = new ClipboardEvent('paste', {
          bubbles: true,
          cancelable: true,
          composed: true,
        });
        assert.isTrue(control.dispatchEvent(paste), control.name);
        assert.notEqual(control.name, '');
      }
      await form.press('Save and return to review');
      await form.until('Check and submit');
    }
  });

  it('may be defined twice', () => {
    const known = customElements.get('debitura-case-form')!;
    define('debitura-case-form', class extends HTMLElement {});
    assert.equal(customElements.get('debitura-case-form'), known);
  });

  it('speaks the host’s own words where it is given some', async () => {
    const form = await openForm();
    const element: DebituraCaseForm = form.element;
    element.messages = {form: {claim: {heading: 'What is open?'}}};
    await form.until('What is open?');
    assert.include(form.text(), 'Unpaid amount');
  });
});
