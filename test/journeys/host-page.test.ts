import {describe, expect, it} from 'vitest';
import {everyScreen} from './screens.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

const LOOKS = [360, 1000].flatMap((width) => [false, true].map((dark) => ({width, dark})));

/** True when the page can be pushed sideways, which on a phone means that something sticks out. */
async function scrollsSideways(user: User): Promise<boolean> {
  return user.page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
}

describe('On a page with a strict policy', () => {
  for (const {width, dark} of LOOKS) {
    const scheme = dark ? 'dark' : 'light';
    it(`every screen is accessible, fits and breaks no rule of the policy (${width} px, ${scheme})`, async () => {
      const user = await open({width, dark});
      const found: Record<string, string[]> = {};
      await everyScreen(user, async (screen) => {
        const violations = await user.accessibilityViolations();
        if (await scrollsSideways(user)) violations.push('sticks out sideways');
        if (violations.length > 0) found[screen] = violations;
        const picture = `screenshots/${screen.replaceAll(' ', '-')}-${width}-${scheme}.png`;
        await user.page.screenshot({path: picture, fullPage: true});
      });
      expect(found).toEqual({});
      user.expectNoComplaints();
    });
  }

  it('sends nothing to anybody but its own origin', async () => {
    const user = await open();
    const foreign: string[] = [];
    user.page.on('request', (request) => {
      const url = new URL(request.url());
      const isOwn = [user.demo.url, user.demo.sandboxUrl].some(
        (own) => url.origin === new URL(own).origin,
      );
      if (!isOwn && url.protocol.startsWith('http')) foreign.push(request.url());
    });
    await everyScreen(user, () => Promise.resolve());
    expect(foreign).toEqual([]);
  });
});
