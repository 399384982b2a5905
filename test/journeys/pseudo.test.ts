import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {beforeAll, describe, expect, it} from 'vitest';
import type {Pseudo} from '../support/pseudo.js';
import {everyScreen} from './screens.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();
const RUNS = (['long', 'rtl'] as const).flatMap((language) =>
  [360, 1000].map((width) => ({language, width})),
);

/** What makes the elements of a page speak a pseudo-language; `pseudoPage.speak(language)` starts it. */
let script = '';

beforeAll(async () => {
  const entry = fileURLToPath(new URL('../support/pseudo-page.ts', import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {write: false, lib: {entry, formats: ['iife'], name: 'pseudoPage'}},
  });
  const [first] = Array.isArray(built) ? built : [built];
  if (!('output' in first)) throw new Error('The pseudo-languages were not built.');
  script = first.output[0].code;
});

async function speaking(language: Pseudo, width: number): Promise<User> {
  const user = await open({width});
  await user.context.addInitScript(`${script}\npseudoPage.speak('${language}');`);
  return user;
}

/** Made apart from each other, the word on a button and the longer name that holds it no longer agree. */
const isReal = (violation: string) => !violation.startsWith('label-content-name-mismatch');

/** What sticks out of its element, text that is cut off, and controls that lie on each other. */
function misplaced(user: User): Promise<string[]> {
  return user.page.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll('*')) {
      if (!element.shadowRoot || !element.checkVisibility()) continue;
      const frame = element.getBoundingClientRect();
      for (const node of element.shadowRoot.querySelectorAll<HTMLElement>('*')) {
        const style = getComputedStyle(node);
        const {left, right, width} = node.getBoundingClientRect();
        const isHidden = style.clipPath !== 'none' || node.closest('.hidden, select, svg');
        if (width === 0 || isHidden || !node.checkVisibility()) continue;
        const name = `${element.localName} ${node.localName}.${node.className}: ${node.textContent.trim().slice(0, 40)}`;
        if (left < frame.left - 1 || right > frame.right + 1) found.push(`sticks out: ${name}`);
        const clips = style.overflowX === 'hidden' || style.overflowX === 'clip';
        if (clips && node.scrollWidth > node.clientWidth + 1) found.push(`cut off: ${name}`);
      }
    }
    const roots = [...document.querySelectorAll('*')].flatMap(({shadowRoot}) => shadowRoot ?? []);
    for (const root of roots) {
      const controls = [
        ...root.querySelectorAll('button, select, textarea, fieldset.segments, input'),
      ].filter((one) => one.checkVisibility() && !one.matches('.segments *, [type=file]'));
      for (const [index, one] of controls.entries()) {
        const a = one.getBoundingClientRect();
        const over = controls.slice(index + 1).find((other) => {
          const b = other.getBoundingClientRect();
          const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
          return across > 2 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 2;
        });
        if (over)
          found.push(`overlap: ${one.outerHTML.slice(0, 60)} ${over.outerHTML.slice(0, 60)}`);
      }
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push('sticks out sideways');
    return found;
  });
}

describe('In a language that is longer, or runs from right to left,', () => {
  for (const {language, width} of RUNS) {
    it(`every screen keeps its place and is accessible (${language}, ${width} px)`, async () => {
      const user = await speaking(language, width);
      const found: Record<string, string[]> = {};
      const look = async (screen: string) => {
        const broken = await user.accessibilityViolations();
        const wrong = [...broken.filter(isReal), ...(await misplaced(user))];
        if (wrong.length > 0) found[screen] = wrong;
        const picture = `screenshots/${screen.replaceAll(' ', '-')}-${width}-${language}.png`;
        await user.page.screenshot({path: picture, fullPage: true});
      };
      await everyScreen(user, look);
      await user.page.goto(`${user.demo.url}/elements`);
      await user.page.locator('debitura-case [part=stages]').waitFor();
      await user.page.locator('debitura-case-list [part=row]').first().waitFor();
      await look('elements');
      expect(found).toEqual({});
      user.expectNoComplaints();
    });
  }
});
