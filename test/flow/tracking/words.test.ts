import {describe, expect, it} from 'vitest';
import {CLOSE_CODES, LIFECYCLES} from '../../../src/contract/index.js';
import {factsOf, isRecovered, toneOf} from '../../../src/flow/tracking/standing.js';
import {loadMessages} from '../../../src/i18n/index.js';

describe('The words of a case', () => {
  it('exist for each of the ten states: a name, a sentence, who acts and what comes next', async () => {
    const {states, actors} = await loadMessages('en', 'lifecycle');
    expect(Object.keys(states)).toEqual([...LIFECYCLES]);
    for (const lifecycle of LIFECYCLES) {
      const {name, sentence, next} = states[lifecycle];
      expect(name, lifecycle).not.toBe('');
      for (const since of ['1 June 2026', null])
        expect(sentence('Rhein Inkasso', since), lifecycle).toMatch(/^\S.*\.$/);
      const facts = factsOf({lifecycle, closeCode: null});
      expect(next !== '', lifecycle).toBe(facts?.stage !== 'closed');
      expect(actors[facts?.actor ?? 'nobody']('Rhein Inkasso'), lifecycle).toMatch(/\.$/);
    }
  });

  it('exist for each of the seventeen ends, and only two of them speak of recovered money', async () => {
    const {outcomes} = await loadMessages('en', 'lifecycle');
    expect(Object.keys(outcomes)).toEqual([...CLOSE_CODES]);
    for (const closeCode of CLOSE_CODES) {
      const {name, sentence, next} = outcomes[closeCode];
      expect(name, closeCode).not.toBe('');
      expect(sentence, closeCode).toMatch(/\.$/);
      expect(next, closeCode).toMatch(/\.$/);
    }
    const recovered = CLOSE_CODES.filter((closeCode) =>
      isRecovered({lifecycle: 'Closed', closeCode}),
    );
    expect(recovered).toEqual(['Paid', 'PartiallyPaid']);
  });

  it('are stressed where it is the user’s turn, where somebody works, and where money came', () => {
    const tones = LIFECYCLES.map((lifecycle) => toneOf({lifecycle, closeCode: null}));
    expect(Object.fromEntries(LIFECYCLES.map((name, index) => [name, tones[index]]))).toMatchObject(
      {
        PendingContractSigning: 'warn',
        NeedsAdditionalDetails: 'warn',
        PendingVerification: 'off',
        Active: 'calm',
        Closed: 'off',
        Merged: 'off',
      },
    );
    expect(toneOf({lifecycle: 'Closed', closeCode: 'PartiallyPaid'})).toBe('good');
    expect(toneOf({lifecycle: 'Closed', closeCode: 'DebtorUntraceable'})).toBe('off');
  });

  it('claim nothing about a state or an end that Debitura adds later', () => {
    for (const name of ['Mediation', 'constructor', '__proto__']) {
      expect(factsOf({lifecycle: name, closeCode: null})).toBeNull();
      expect(isRecovered({lifecycle: 'Closed', closeCode: name})).toBe(false);
      expect(toneOf({lifecycle: name, closeCode: null})).toBe('off');
    }
  });
});
