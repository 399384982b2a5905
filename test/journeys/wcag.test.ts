import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';
import {FIELDS} from './walks/fields.js';
import {SELDOM} from './walks/seldom.js';
import {STATES} from './walks/states.js';

/** Walks that are for fields first, and come to states that the others do not. */
const BESIDES = [
  'a case against a person in the United States',
  'becoming a client',
  'the desk of an agency',
];

/** Every element and state. */
const WALKS = {
  ...STATES,
  ...SELDOM,
  ...Object.fromEntries(Object.entries(FIELDS).filter(([name]) => BESIDES.includes(name))),
};

const open = useJourneys();
const LANGUAGES = ['da', 'de', 'es', 'fi', 'fr', 'it', 'nb', 'nl', 'pl', 'pt', 'sv', 'en'];

/** Lets every element of the page speak a language, and waits until each does. */
async function speak(user: User, language: string) {
  await user.page.evaluate((locale) => {
    document.documentElement.lang = locale;
    for (const element of document.querySelectorAll('*')) {
      if (element.localName.startsWith('debitura-')) Object.assign(element, {locale});
    }
  }, language);
  await user.page.waitForFunction((wanted) => {
    const roots = [...document.querySelectorAll('*')].flatMap(
      ({shadowRoot}) => shadowRoot?.querySelector<HTMLElement>('[part~=root]') ?? [],
    );
    return roots.length > 0 && roots.every(({lang}) => lang === wanted);
  }, language);
}

/** What axe finds in the languages and in both schemes, under the name of each. */
async function violations(user: User, languages: string[], schemes: readonly Scheme[]) {
  const found: string[] = [];
  for (const language of languages) {
    await speak(user, language);
    for (const colorScheme of schemes) {
      await user.page.emulateMedia({colorScheme});
      const broken = await user.accessibilityViolations();
      found.push(...broken.map((violation) => `${language}, ${colorScheme}: ${violation}`));
    }
  }
  return found;
}

type Scheme = 'light' | 'dark';

describe('axe finds nothing against WCAG 2.2 AA', () => {
  for (const [name, {as, go}] of Object.entries(WALKS)) {
    it(`in ${name}: every state in English and German, light and dark`, async () => {
      const user = await open({as});
      const found: Record<string, string[]> = {};
      await go(user, async (screen) => {
        // English comes last: the walk goes on in it.
        const broken = await violations(user, ['de', 'en'], ['dark', 'light']);
        if (broken.length > 0) found[screen] = broken;
      });
      expect(found).toEqual({});
      user.expectNoComplaints();
    });
  }

  it('in any of the twelve languages, on price, form, list and case', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/elements`);
    await user.page.locator('debitura-case [part=stages]').waitFor();
    await user.page.locator('debitura-case-list [part=row]').first().waitFor();
    await user.page.locator('debitura-price [part=fee]').waitFor();
    expect(await violations(user, LANGUAGES, ['light'])).toEqual([]);
    user.expectNoComplaints();
  });
});
