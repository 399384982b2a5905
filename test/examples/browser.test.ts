import {join} from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useBrowser} from '../support/browser.js';
import {serveExample, type Host} from '../support/examples/host.js';
import {installExample} from '../support/examples/project.js';

/** Trusted Types with what the framework itself wants; React and Svelte want nothing. */
const TRUSTED: Record<string, string> = {
  plain: "; require-trusted-types-for 'script'; trusted-types lit-html",
};

const browser = useBrowser();

/** The invoice says everything, so the form opens with its review; nordlys has signed everything for Germany. */
async function submit(page: Page, {url}: Host) {
  await page.goto(url);
  await page.getByRole('heading', {name: 'Check and submit'}).waitFor();
  await page
    .getByText(/\d\s?% of what is recovered/)
    .first()
    .waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', {name: /^Submit/}).click();
  await page.getByRole('heading', {name: 'Your claim is on its way'}).waitFor();
}

describe('A page made as the example shows submits a case and hears of it once', () => {
  for (const name of ['plain', 'react', 'react-18', 'vue', 'svelte', 'angular']) {
    it(`with ${name}`, async () => {
      const example = await installExample(name);
      const complaints: string[] = [];
      try {
        await example.run('build');
        const host = await serveExample(join(example.folder, 'dist'), TRUSTED[name]);
        const context = await browser().newContext({locale: 'en-GB'});
        context.setDefaultTimeout(60_000);
        try {
          const page = await context.newPage();
          page.on('pageerror', (error) => complaints.push(String(error)));
          page.on('console', (message) => {
            if (message.type() === 'error') complaints.push(message.text());
          });
          await submit(page, host);
          const sent = page.getByRole('listitem').filter({hasText: 'Sent: '});
          expect(await sent.allTextContents()).toEqual([`Sent: ${host.reference}`]);
          expect(host.sandbox.state.cases.map((one) => one.creditorReference)).toContain(
            host.reference,
          );
        } finally {
          await context.close();
          await host.close();
        }
      } finally {
        example.remove();
      }
      expect(complaints).toEqual([]);
    });
  }
});
