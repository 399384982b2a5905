import {execFileSync} from 'node:child_process';
import {describe, expect, it} from 'vitest';
import {bin, build} from '../../scripts/prepare.mjs';
import type {Invoice} from '../../src/contract/index.js';
import {useVisits, WAIT} from './script-tag-visit.js';

const visit = useVisits();

const INVOICE: Invoice = {
  ...{number: '2026-901', amount: 5000, currency: 'EUR', date: '2026-06-01', dueDate: '2026-07-01'},
  description: 'Consulting services, May 2026',
  debtor: {
    ...{type: 'Company', name: 'Debtor GmbH', address: 'Hauptstrasse 10', zipCode: '80331'},
    ...{city: 'Munich', countryAlpha2: 'DE', email: 'billing@debtor.example'},
  },
};

/** What was asked of anybody but the origins that the page is made of. */
const strangers = (asked: string[], origins: string[]) =>
  asked.filter(
    (address) =>
      !address.startsWith('data:') && !origins.some((origin) => address.startsWith(`${origin}/`)),
  );

describe('The printed lines, over several origins', () => {
  it('let an adapter on another origin take a case, with a token for its login and in silence', async () => {
    const {page, said, asked, origins} = await visit({
      body: '<debitura-case-form></debitura-case-form>',
      api: {invoice: INVOICE},
    });
    await page.getByRole('heading', {name: 'Check and submit'}).waitFor(WAIT);
    await page
      .getByText(/9\.5\s?%/)
      .first()
      .waitFor(WAIT);
    for (const box of await page.getByRole('checkbox').all()) await box.check();
    await page.getByRole('button', {name: /^Submit/}).click();
    await page.getByRole('heading', {name: 'Your claim is on its way'}).waitFor(WAIT);
    expect(said).toEqual([]);
    expect(strangers(asked, origins)).toEqual([]);
    const [own = '', api = ''] = origins;
    expect(asked.filter((address) => address.startsWith(`${own}/debitura`))).toEqual([]);
    expect(asked).toContain(`${api}/debitura/cases`);
  });

  it('let the files come from another origin, with their hashes and in silence', async () => {
    const {page, said, asked, origins} = await visit({hasCdn: true});
    await page.getByRole('heading', {name: 'What are you owed?'}).waitFor(WAIT);
    expect(said).toEqual([]);
    expect(strangers(asked, origins)).toEqual([]);
    const [, cdn = ''] = origins;
    expect(asked.filter((address) => address.endsWith('.js'))).not.toEqual([]);
    for (const address of asked.filter((one) => one.endsWith('.js')))
      expect(address).toContain(`${cdn}/embed/`);
  });

  it('let the page’s own script hand over invoice and token where files and adapter are elsewhere', async () => {
    const {page, said} = await visit({hasCdn: true, api: {invoice: INVOICE}});
    await page.getByRole('heading', {name: 'Check and submit'}).waitFor(WAIT);
    expect(said).toEqual([]);
  });

  it('refuse a changed file of another origin', async () => {
    const {page, said} = await visit({
      hasCdn: true,
      file: (name, bytes) =>
        name.includes('chunks/form-') ? Buffer.concat([bytes, Buffer.from(' ')]) : bytes,
    });
    await expect.poll(() => said.join('\n'), WAIT).toContain('integrity');
    expect(await page.getByText('Write to us').isVisible()).toBe(true);
  });
});

describe('The npm package beside the script tag', () => {
  const APP = 'node_modules/.cache/debitura-embed-app';

  it('works once: one copy wins, and one warning names both', async () => {
    build('npm');
    execFileSync(bin('vite'), ['build', '--config', 'test/support/app.config.ts'], {
      env: {...process.env, NODE_ENV: 'production', APP},
      stdio: 'inherit',
    });
    const {page, said} = await visit({
      head: '<script type="module" src="/app/app.js"></script>',
      folder: ['/app/', APP],
      policy: (printed) => `${printed} 'allow-duplicates'`,
    });
    await page.getByRole('heading', {name: 'What are you owed?'}).waitFor(WAIT);
    await expect.poll(() => said).toHaveLength(1);
    expect(said[0]).toMatch(/^warning: debitura-embed twice: \S+ \(.*\) stays, \S+ \(.*\) is idle/);
    expect(said[0]).toContain('/embed/');
    expect(said[0]).toContain('(npm)');
    expect(await page.getByRole('heading', {name: 'What are you owed?'}).count()).toBe(1);
  });
});
