import {describe, expect, it} from 'vitest';
import {draftIn, read, setup} from '../support.js';
import {codeOn, createVisitor, pendingCase} from './visitor.js';

describe('onboarding links', () => {
  it('lead a direct creditor to the creditor app, and others to onboarding', async () => {
    const {direct, actingFor} = setup();
    for (const [speak, base] of [
      [direct, '/app/'],
      [await actingFor('nordlys'), '/onboarding/'],
    ] as const) {
      const {body} = await read(speak('POST', '/cases', {json: draftIn('FR')}));
      expect(new URL(body.businessErrors[0]!.solutionUrl!).pathname.startsWith(base)).toBe(true);
    }
  });

  it('stay the same from read to read', async () => {
    const {speak, id, url} = await pendingCase('nordlys', 'FR');
    const {body} = await read(speak('GET', `/cases/${id}`));
    expect(body.signingHandoff?.combinedSigningUrl).toBe(url);
  });

  it('let a client sign a renewed SDCA', async () => {
    const {actingFor, send} = setup();
    const odder = await actingFor('odder');
    const status = () => read(odder('GET', '/contracts/debt-collection/status'));
    const {body} = await status();
    expect(body).toMatchObject({
      signed: true,
      requiresResigning: true,
      invalidationReason: 'NewVersion',
    });
    const url = body.solutionUrl as string;
    expect(new URL(url).pathname).toMatch(/^\/onboarding\/ContractUpgrade\/Sign\//);
    const {open, submit} = createVisitor(send);
    expect((await open(url)).heading).toContain('renewed');
    await submit(url, {code: codeOn((await open(url)).html)});
    expect((await open(`${url}?returnUrl=https%3A%2F%2Fapp.example`)).html).toContain(
      'Go Back to Your App',
    );
    expect((await status()).body).toMatchObject({requiresResigning: false, solutionUrl: null});
  });

  it('let a client sign one power of attorney', async () => {
    const {speak, id, lifecycle, submit} = await pendingCase('nordlys', 'FR');
    const {body} = await read(speak('GET', `/cases/${id}/contract-status`));
    const {solutionUrl} = body.poa as {solutionUrl: string};
    expect(solutionUrl).toContain('/PowerOfAttorney/Sign/');
    await submit(solutionUrl);
    expect(await lifecycle()).toBe('Pending Verification Internal');
  });
});
