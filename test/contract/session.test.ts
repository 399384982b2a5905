import {describe, expect, it} from 'vitest';
import {isSamePerson} from '../../src/contract/session.js';

describe('A session', () => {
  it('is of the same person by the subject of now or of an earlier secret, and of nobody else', () => {
    const earlier = [{subject: 'before', draftKey: 'k'}];
    for (const known of ['now', 'before'])
      expect(isSamePerson({subject: 'now', earlier}, known)).toBe(true);
    for (const known of ['else', undefined]) {
      expect(isSamePerson({subject: 'now', earlier}, known)).toBe(false);
      expect(isSamePerson({subject: 'now'}, known)).toBe(false);
    }
  });
});
