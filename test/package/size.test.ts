import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Page} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {everyScreen} from '../journeys/screens.js';
import {useJourneys} from '../journeys/support.js';

const open = useJourneys();

/** Bytes, brotli 11, everything that the page downloads. */
const BUDGET = {loader: 1_000, firstForm: 26_000, formToReceipt: 60_000, following: 45_000};

function brotli(body: Buffer): number {
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

/** Collects the embed's files that a page downloads, each once. */
function collectFiles(page: Page): () => {size: number; names: string} {
  const files = new Set<string>();
  page.on('response', (response) => {
    if (response.url().includes('/embed/')) files.add(response.url());
  });
  return () => {
    const names = [...files].map((url) => url.split('/embed/')[1] ?? '');
    const size = names.reduce((sum, name) => sum + brotli(readFileSync(join('dist', name))), 0);
    return {size, names: names.map((name) => basename(name)).join(', ')};
  };
}

describe('The bytes on a host page', () => {
  it('stay within the loader’s budget', () => {
    const size = brotli(readFileSync('dist/debitura-embed.js'));
    console.log(`loader: ${size} bytes brotli`);
    expect(size).toBeLessThanOrEqual(BUDGET.loader);
  });

  it('stay within the budget until the form is there to be filled in', async () => {
    const user = await open();
    const collected = collectFiles(user.page);
    await user.page.goto(`${user.demo.url}/script-tag`, {waitUntil: 'networkidle'});
    await user.field('Unpaid amount').waitFor();
    const {size, names} = collected();
    console.log(`first form: ${size} bytes brotli in ${names}`);
    expect(size).toBeLessThanOrEqual(BUDGET.firstForm);
    // The reader of invoices comes with the first file that is dropped, and PDF.js with the first PDF.
    expect(names).not.toMatch(/invoice-|pdf-/);
  });

  it('stay within the budget from the form to the receipt, with documents and signing', async () => {
    const user = await open();
    const collected = collectFiles(user.page);
    await everyScreen(user, () => Promise.resolve());
    const {size, names} = collected();
    console.log(`form to receipt: ${size} bytes brotli in ${names}`);
    expect(size).toBeLessThanOrEqual(BUDGET.formToReceipt);
  });

  it('stay within the budget of following: the list, a case, its messages and files, live', async () => {
    const user = await open();
    const collected = collectFiles(user.page);
    await user.page.goto(`${user.demo.url}/cases`, {waitUntil: 'load'});
    await user.page.getByRole('row').nth(1).getByRole('button').first().click();
    await user.heading('Messages').waitFor();
    await user.page.locator('summary').filter({hasText: 'Files'}).click();
    await user.button('Add files').waitFor();
    const {size, names} = collected();
    console.log(`following: ${size} bytes brotli in ${names}`);
    expect(size).toBeLessThanOrEqual(BUDGET.following);
  });

  it('hold only the small half of zod, which asks for no eval', () => {
    const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
    const code = chunks.map((name) => readFileSync(join('dist/chunks', name), 'utf8')).join('\n');
    expect(code).not.toMatch(/new Function|toJSONSchema|\beval\(/);
    expect(code).not.toContain('Invalid input: expected');
  });
});
