import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {GUARD, guard} from '../scripts/docs.mjs';

describe('The page of what is guarded', () => {
  it('names the tests of today for each of the forty statements; `npm run docs` writes it anew', async () => {
    const page = await guard();
    expect(page).toBe(readFileSync(GUARD, 'utf8'));
    expect(page.match(/^\| \d+ /gm)).toHaveLength(40);
  });
});
