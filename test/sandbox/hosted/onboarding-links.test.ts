import {describe, expect, it} from 'vitest';
import {draftIn, read, setup} from '../support.js';
import {createVisitor, pendingCase, returnUrl} from './visitor.js';

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

  it('let an unsigned client sign, and end with a button', async () => {
    const {referral, send} = setup();
    const {open, submit} = createVisitor(send);
    const link = async () => {
      const {body} = await read(referral('GET', '/clients/havn'));
      return body.onboardingLinks as {url: string} | null;
    };
    const url = `${(await link())!.url}?returnUrl=${encodeURIComponent(returnUrl)}`;
    expect(new URL(url).pathname).toMatch(/^\/onboarding\/companydetails\//);
    expect(await submit(url)).toMatchObject({status: 303, location: url});
    const page = await open(url);
    expect(page.html).toContain('Go Back to Your App');
    expect(page.html).toContain(`href="${returnUrl}"`);
    expect(await link()).toBeNull();
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
    await submit(url);
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
