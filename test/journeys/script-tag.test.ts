import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {tagLines} from '../../src/cli/tag/lines.js';
import {createSandbox} from '../../src/sandbox/index.js';
import {FALLBACK, release} from './script-tag-host.js';
import {hears, problemsOf, useVisits, WAIT} from './script-tag-visit.js';

const visit = useVisits();

const PLAIN = {
  base: '/embed',
  isPinned: false,
  elements: ['debitura-case-form'],
  languages: ['en'],
};

const fallback = (page: Page) => page.getByText('Write to us');
const claim = (page: Page) => page.getByRole('heading', {name: 'What are you owed?'});
const changed = (part: string) => (name: string, bytes: Buffer) =>
  name.includes(part) ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes;

/** The creditor reference of a case that this company has. */
function ownReference() {
  const {cases} = createSandbox().state;
  return cases.find(({client}) => client.externalTenantId === 'nordlys')?.creditorReference ?? '';
}

/** Runs in the page: what it does by itself it has done by then. */
async function frames() {
  for (let frame = 0; frame < 60; frame += 1) await new Promise(requestAnimationFrame);
}

describe('The printed lines', () => {
  it('load everything under the printed policy, in silence and from this origin alone', async () => {
    const {page, said, asked, url} = await visit({tag: {elements: ['debitura-case-form']}});
    await claim(page).waitFor(WAIT);
    await expect.poll(() => fallback(page).isVisible()).toBe(false);
    expect(said).toEqual([]);
    expect(
      asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:')),
    ).toEqual([]);
  });

  it('ask for the session while the form is on its way, and once', async () => {
    const {page, asked, said} = await visit({tag: {elements: ['debitura-case-form']}});
    await claim(page).waitFor(WAIT);
    const names = asked.map((address) => new URL(address).pathname);
    expect(names.filter((name) => name === '/debitura/session')).toHaveLength(1);
    const {early} = await page.evaluate(
      () =>
        (globalThis as unknown as Record<symbol, {early?: unknown}>)[
          Symbol.for('debitura-embed')
        ] ?? {},
    );
    expect(early).toBeUndefined();
    expect(said).toEqual([]);
  });

  it('leave it to the form to ask for the session when the script for it is refused', async () => {
    const {page, asked} = await visit({
      tag: {elements: ['debitura-case-form']},
      file: changed('debitura-session'),
    });
    await claim(page).waitFor(WAIT);
    expect(asked.filter((address) => address.endsWith('/debitura/session'))).toHaveLength(1);
  });

  it('leave the session to the page’s own script where the login is a token', () => {
    const {head} = tagLines(release(), {...PLAIN, adapter: 'https://api.example'}, () => '');
    expect(head.join('\n')).not.toContain('debitura-session');
  });

  it('ask an adapter at another path of the page', () => {
    const {head} = tagLines(release(), {...PLAIN, adapter: '/api/debitura'}, () => '');
    expect(head.join('\n')).toContain('debitura-session.js?adapter=%2Fapi%2Fdebitura"');
  });

  it('refuse a chunk with one changed byte: the element says so and the page’s own content stays', async () => {
    // Also a file that others stand on, which the browser would take from a preload without a hash.
    for (const part of ['chunks/form-', 'chunks/base-']) {
      const {page} = await visit({tag: {elements: ['debitura-case-form']}, file: changed(part)});
      const [problem] = await hears(page);
      expect(problem).toMatchObject({code: 'unavailable', retryAfter: 1});
      // Asked again, it is refused again.
      await hears(page, 2);
      expect(await fallback(page).isVisible()).toBe(true);
      expect(await page.evaluate(() => customElements.get('debitura-case-form'))).toBeUndefined();
    }
  });

  it('refuse a loader with one changed byte: nothing runs and the page’s own content stays', async () => {
    const {page, said} = await visit({file: changed('debitura-embed-')});
    await expect.poll(() => said.join('\n'), WAIT).toContain('integrity');
    expect(await fallback(page).isVisible()).toBe(true);
    const registry = () => Symbol.for('debitura-embed') in globalThis;
    expect(await page.evaluate(registry)).toBe(false);
  });

  it('name every file that an element can load', () => {
    const {files, elements} = release();
    expect(Object.keys(elements)).toHaveLength(8);
    for (const {imports = [], lazy = []} of Object.values(files))
      for (const name of [...imports, ...lazy]) expect(files).toHaveProperty([name]);
  });
});

describe('The loader', () => {
  it('asks again for a chunk that did not come, until the element is there', async () => {
    let refusals = 0;
    const file = (name: string, bytes: Buffer) =>
      name.includes('chunks/base-') && refusals++ < 2 ? null : bytes;
    const {page} = await visit({tag: {isPinned: false}, file});
    await claim(page).waitFor(WAIT);
    expect((await problemsOf(page)).length).toBeGreaterThan(0);
  });

  it('asks for a part of a case that does not come when the user wants it, and not by itself without end', async () => {
    let isAway = true;
    const isPart = (address: string) => address.includes('chunks/case-parts-');
    const {page, asked} = await visit({
      tag: {isPinned: false},
      body: `<debitura-case creditor-reference="${ownReference()}"></debitura-case>`,
      file: (name, bytes) => (isAway && isPart(name) ? null : bytes),
    });
    const again = page.getByRole('button', {name: 'Try again'});
    await again.waitFor(WAIT);
    await page.evaluate(frames);
    const before = asked.filter(isPart).length;
    expect(before).toBeLessThan(3);
    isAway = false;
    await again.click();
    await page.getByRole('heading', {name: 'Messages'}).waitFor(WAIT);
    expect(asked.filter(isPart)).toHaveLength(before + 1);
  });

  it('stands back for one that came first, and one warning names both', async () => {
    const {page, said} = await visit({
      head: '<script type="module" src="/other/debitura-embed.js"></script>',
    });
    await claim(page).waitFor(WAIT);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/twice: \S+ \(.*\/embed\/.*\) stays, \S+ \(.*\/other\/.*\) is idle/);
  });

  it('is not led astray by elements that are named like globals (GUARD 32)', async () => {
    const names = [
      'currentScript',
      'customElements',
      'document',
      'trustedTypes',
      'fetch',
      'adapter',
      'baseURI',
    ];
    const body = `${names.map((name) => `<img name="${name}" alt=""><form id="${name}"></form>`).join('')}
      <debitura-case-form></debitura-case-form>`;
    const {page, said, asked, url} = await visit({body});
    await claim(page).waitFor(WAIT);
    expect(said).toEqual([]);
    expect(
      asked.filter((address) => !address.startsWith(url) && !address.startsWith('data:')),
    ).toEqual([]);
  });
});

describe('An adapter of another contract', () => {
  for (const [contract, older] of [
    [0, 'server'],
    [2, 'page loads'],
  ] as const) {
    it(`is met with a sentence of its own (contract ${contract})`, async () => {
      const {page} = await visit({
        answers: {'/session': (session) => ({...(session as object), contract})},
        body: `<debitura-case-list>${FALLBACK}</debitura-case-list>`,
      });
      await page.getByText('Tell the provider of this product').waitFor(WAIT);
      const [problem] = await hears(page);
      expect(problem?.code).toBe('contract-mismatch');
      expect(problem?.detail).toContain(older);
    });
  }
});
