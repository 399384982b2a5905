import {describe, expect, it} from 'vitest';
import {createSeal} from '../../../src/flow/draft/seal.js';
import {anna, bent} from '../support/answers.js';

const random = (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes);
const sealOf = (key: string, owner: string) => createSeal(crypto.subtle, random, {key, owner});

describe('A sealed draft', () => {
  it('opens for the person who sealed it', async () => {
    const seal = await sealOf(anna.draftKey, anna.subject);
    expect(await seal.open(await seal.close('Debtor GmbH, 5.000 €'))).toBe('Debtor GmbH, 5.000 €');
  });

  it('looks different each time', async () => {
    const seal = await sealOf(anna.draftKey, anna.subject);
    expect(await seal.close('x')).not.toBe(await seal.close('x'));
  });

  it('opens neither with another key, nor for another person, nor after a change', async () => {
    const closed = await (await sealOf(anna.draftKey, anna.subject)).close('Debtor GmbH');
    const changed = closed.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'));
    const same = await sealOf(anna.draftKey, anna.subject);
    const otherKey = await sealOf(bent.draftKey, anna.subject);
    const otherPerson = await sealOf(anna.draftKey, bent.subject);
    expect(await otherKey.open(closed)).toBeNull();
    expect(await otherPerson.open(closed)).toBeNull();
    expect(await same.open(changed.replace('.', '.A'))).toBeNull();
    expect(await same.open('not sealed at all')).toBeNull();
  });
});
