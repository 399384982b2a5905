import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';
import {addStickyHeader, judgeFocus} from './walks/focus.js';
import {FIELDS} from './walks/fields.js';

const open = useJourneys();

/** A phone, and a window of 1280 by 1024 at 400 %. */
const LOOKS = [
  {name: '320 pixels', width: 320, height: 900},
  {name: '400 %', width: 320, height: 256},
];

/** More than the longest screen has. */
const PRESSES = 200;

/** Goes once round the page by Tab; answers what is wrong with what got the focus on the way, and how much did. */
async function goRound(user: User) {
  const wrong: string[] = [];
  let count = 0;
  let before: string | null = null;
  for (let presses = 0; presses < PRESSES; presses += 1) {
    await user.page.keyboard.press('Tab');
    const judged = await user.page.evaluate(judgeFocus);
    if (!judged) continue;
    // Parts of one field, such as day and month, keep the focus on it.
    if (!judged.isNew && judged.name !== before) break;
    if (judged.isNew) count += 1;
    before = judged.name;
    wrong.push(...judged.wrong.map((what) => `${judged.name}: ${what}`));
  }
  return {wrong: [...new Set(wrong)], count};
}

describe('With a header of 120 pixels that stays on top', () => {
  for (const {name: look, width, height} of LOOKS) {
    it.each(Object.entries(FIELDS))(
      `whatever gets the focus can be seen and hit at ${look}: %s (GUARD 36)`,
      async (_name, {as, go}) => {
        const user = await open({as, width});
        await user.page.setViewportSize({width, height});
        await user.context.addInitScript(addStickyHeader);
        const found: Record<string, string[]> = {};
        let seen = 0;
        await go(user, async (screen) => {
          // Debitura's own pages have no header of ours.
          if (screen.startsWith('hosted')) return;
          const {wrong, count} = await goRound(user);
          seen += count;
          if (wrong.length > 0) found[screen] = wrong;
        });
        expect(found).toEqual({});
        expect(seen).toBeGreaterThanOrEqual(3);
      },
    );
  }
});
