import {assert, fixtureSync, html, waitUntil} from '@open-wc/testing';
import {inboxOf} from '../../demo/inbox/files.js';
import '../../src/elements/bulk/define.js';
import {createPage, NOW} from './support/tracking.js';

const SLOW = {timeout: 8000};

/** The list of a page that hands over its e-invoices, before or after the element is there. */
function open() {
  sessionStorage.clear();
  const {fetch} = createPage();
  const place = fixtureSync<HTMLElement>(html`<div lang="en-GB"></div>`);
  const list = document.createElement('debitura-bulk');
  const inbox = inboxOf({name: 'Nordlys Design ApS'}, new Date(NOW));
  const files = inbox.map(({name, type, content}) => new File([content], name, {type}));
  const text = () => list.renderRoot.textContent.replace(/\s+/g, ' ');
  const until = (words: string) => waitUntil(() => text().includes(words), words, SLOW);
  Object.assign(list, {fetch});
  place.append(list);
  return {list, files, text, until};
}

describe('An inbox that a page hands to <debitura-bulk>', () => {
  it('becomes cases, and what is no claim is explained', async () => {
    const {list, files, text, until} = open();
    list.files = files;
    await until('E-1008.xml');
    await until('6 invoices in 3 cases');
    assert.include(text(), 'E-1006.xml · Nothing is left to pay on it.');
    assert.include(text(), 'K-1001.xml · It is a credit note');
    assert.include(text(), 'Papirhuset Bergen AS (Norway)');
    assert.include(text(), 'One invoice is left out');
    assert.include(text(), 'Netto 30 dage');
  });

  it('is read once, also when the list was there before', async () => {
    const {list, files, until} = open();
    await until('Which invoices are overdue?');
    list.files = files.slice(0, 1);
    await until('One invoice in one case');
    list.files = files.slice(0, 2);
    await until('One stood in the list already.');
    await until('2 invoices in 2 cases');
  });
});
