import {assert, fixture, html} from '@open-wc/testing';
import '../../src/loader.js';
import {waitUntil} from './support/wait.js';

const isUpgraded = (element: Element) => element.shadowRoot !== null;
describe('the loader', () => {
  it('loads an element when its tag appears', async () => {
    const element = await fixture(html`<debitura-price></debitura-price>`);
    await waitUntil(() => isUpgraded(element), 'it is upgraded');
    assert.isDefined(customElements.get('debitura-price'));
  });

  it('finds a tag inside an open shadow root that is added later', async () => {
    const host = document.createElement('div');
    const root = host.attachShadow({mode: 'open'});
    (await fixture(html`<div></div>`)).append(host);
    const element = document.createElement('debitura-case-form');
    element.fetch = () => Promise.reject(new TypeError('not in this test'));
    root.append(element);
    await waitUntil(() => isUpgraded(element), 'it is upgraded');
    assert.isDefined(customElements.get('debitura-case-form'));
  });
});
