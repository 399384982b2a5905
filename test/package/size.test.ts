import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {brotliCompressSync, constants} from 'node:zlib';
import type {Response} from 'playwright-core';
import {describe, expect, it} from 'vitest';
import {useJourneys} from '../journeys/support.js';

const open = useJourneys();

/** KB = 1,000 bytes, brotli 11, everything that the page downloads. */
const BUDGET = {loader: 1_000, firstForm: 26_000, wholeFlow: 60_000};

function brotli(body: Buffer): number {
  return brotliCompressSync(body, {params: {[constants.BROTLI_PARAM_QUALITY]: 11}}).length;
}

async function weigh(responses: Response[]): Promise<number> {
  const bodies = await Promise.all(responses.map((response) => response.body()));
  return bodies.reduce((sum, body) => sum + brotli(body), 0);
}

describe('The bytes on a host page', () => {
  it('stay within the loader’s budget', () => {
    const size = brotli(readFileSync('dist/debitura-embed.js'));
    console.log(`loader: ${size} bytes brotli`);
    expect(size).toBeLessThanOrEqual(BUDGET.loader);
  });

  it('stay within the budget until the form is there to be filled in', async () => {
    const user = await open();
    const scripts: Response[] = [];
    user.page.on('response', (response) => {
      if (response.url().includes('/embed/')) scripts.push(response);
    });
    await user.page.goto(`${user.demo.url}/script-tag`, {waitUntil: 'networkidle'});
    await user.field('Unpaid amount').waitFor();
    const size = await weigh(scripts);
    console.log(
      `first form: ${size} bytes brotli in ${scripts.map((script) => basename(script.url())).join(', ')}`,
    );
    expect(size).toBeLessThanOrEqual(BUDGET.firstForm);
  });

  it('stay within the budget of the whole flow', () => {
    const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
    const files = [
      join('dist', 'debitura-embed.js'),
      ...chunks.map((name) => join('dist/chunks', name)),
    ];
    const size = files.reduce((sum, file) => sum + brotli(readFileSync(file)), 0);
    console.log(`everything: ${size} bytes brotli in ${files.length} files`);
    expect(size).toBeLessThanOrEqual(BUDGET.wholeFlow);
  });

  it('hold only the small half of zod, which asks for no eval', () => {
    const chunks = readdirSync('dist/chunks').filter((name) => name.endsWith('.js'));
    const code = chunks.map((name) => readFileSync(join('dist/chunks', name), 'utf8')).join('\n');
    expect(code).not.toMatch(/new Function|toJSONSchema|\beval\(/);
    expect(code).not.toContain('Invalid input: expected');
  });
});
