import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

const PROPERTIES = [
  'background-color',
  'color',
  'font-family',
  'border-start-start-radius',
  'block-size',
];

/** How the form's button to go on looks. */
async function buttonLook(user: User): Promise<string[]> {
  const button = user.page.locator('debitura-case-form [part=submit]');
  await button.waitFor();
  return button.evaluate(
    (node, names) => names.map((name) => getComputedStyle(node).getPropertyValue(name)),
    PROPERTIES,
  );
}

async function openPlayground(options: {width?: number; dark?: boolean} = {}) {
  const user = await open(options);
  await user.page.goto(`${user.demo.url}/playground`);
  await user.heading('What are you owed?').waitFor();
  await user.page.locator('debitura-case').getByRole('heading').first().waitFor();
  return user;
}

describe('The playground', () => {
  it('dresses the elements at once and prints CSS that gives another page the same look', async () => {
    const user = await openPlayground();
    const before = await buttonLook(user);
    await user.field('Accent').fill('#ffd400');
    await user.field('Corners of controls').fill('3');
    await user.field('Density: height of controls').fill('48');
    await user.field('Font').selectOption({label: 'Serif'});
    const dressed = await buttonLook(user);
    expect(dressed[0]).toBe('rgb(255, 212, 0)');
    expect(dressed[1]).not.toBe(before[1]);
    expect(dressed.slice(2)).toEqual([expect.stringContaining('Georgia'), '3px', '48px']);

    const css = await user.page.locator('#css').innerText();
    await user.page.goto(`${user.demo.url}/script-tag`);
    await user.page.evaluate((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      document.adoptedStyleSheets.push(sheet);
    }, css);
    expect(await buttonLook(user)).toEqual(dressed);
    user.expectNoComplaints();
  });

  it('turns the elements dark, around and into another language', async () => {
    const user = await openPlayground();
    await user.field('Scheme').selectOption('dark');
    await user.field('Direction').selectOption('rtl');
    await user.field('Language').selectOption('da');
    await user.field('Width').selectOption('360px');
    await user.page.locator('debitura-case-form [lang=da]').waitFor();
    const form = user.page.locator('debitura-case-form');
    const look = await form.evaluate((node) => {
      const {direction, colorScheme, inlineSize} = getComputedStyle(node);
      return {direction, colorScheme, inlineSize};
    });
    expect(look).toEqual({direction: 'rtl', colorScheme: 'dark', inlineSize: '360px'});
    user.expectNoComplaints();
  });

  for (const [width, dark] of [
    [360, false],
    [1000, true],
  ] as const) {
    it(`is accessible (${width} px, ${dark ? 'dark' : 'light'})`, async () => {
      const user = await openPlayground({width, dark});
      expect(await user.accessibilityViolations()).toEqual([]);
      const overhang = await user.page.evaluate(
        () => document.documentElement.scrollWidth - window.innerWidth,
      );
      expect(overhang).toBeLessThanOrEqual(0);
      await user.page.screenshot({
        path: `screenshots/playground-${width}-${dark ? 'dark' : 'light'}.png`,
        fullPage: true,
      });
      user.expectNoComplaints();
    });
  }
});
