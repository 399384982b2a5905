import {emulateMedia} from '@web/test-runner-commands';
import {assert} from '@open-wc/testing';
import {contrast} from '../../src/styles/brand.js';
import {SESSION} from './support/adapter.js';
import {fillClaim, openForm, type Form} from './support/form.js';
import {waitUntil} from './support/wait.js';

const SCHEMES = ['light', 'dark'] as const;
const SURFACE = {light: '#ffffff', dark: '#131a24'};

/** A colour as the screen shows it, whatever notation the styles use. */
function shown(color: string): string {
  const canvas = document.createElement('canvas').getContext('2d')!;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red, green, blue] = canvas.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((value) => value!.toString(16).padStart(2, '0')).join('')}`;
}

function look(form: Form, selector: string, property = 'color'): string {
  const node = form.element.renderRoot.querySelector(selector)!;
  return getComputedStyle(node).getPropertyValue(property);
}

const color = (form: Form, selector: string, property = 'color') =>
  shown(look(form, selector, property));

/** A hundred colours over the whole room, the same in every run. */
const COLOURS = Array.from(
  {length: 100},
  (_, index) => `#${((index * 10_368_889) % 0xffffff).toString(16).padStart(6, '0')}`,
);

/** Pages where the partner is dressed in these colours. */
const dressed = (backgroundColor: string, fontColor = '#ffffff') => ({
  'GET /session': {
    body: {...SESSION, branding: {name: 'Ledgerly', backgroundColor, fontColor}},
  },
});

describe('A page gives an element its look', () => {
  const page = document.documentElement;
  beforeEach(() => page.removeAttribute('style'));
  after(() => page.removeAttribute('style'));

  it('by tokens on the tag or above it, seen at once', async () => {
    const form = await openForm();
    page.style.setProperty('--debitura-accent', '#7a1f5c');
    assert.equal(color(form, '.go', 'background-color'), '#7a1f5c');
    form.element.style.setProperty('--debitura-accent', '#0a5c36');
    assert.equal(color(form, '.go', 'background-color'), '#0a5c36');
    form.element.style.setProperty('--debitura-radius', '3px');
    assert.equal(look(form, 'input', 'border-start-start-radius'), '3px');
  });

  it('by its parts', async () => {
    const form = await openForm();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('debitura-case-form::part(submit) {text-transform: uppercase}');
    document.adoptedStyleSheets.push(sheet);
    assert.equal(look(form, '[part~=submit]', 'text-transform'), 'uppercase');
    document.adoptedStyleSheets.pop();
  });

  it('by its color-scheme, whatever the system prefers', async () => {
    const form = await openForm();
    const rows: [pageScheme: string, system: 'light' | 'dark', expected: 'light' | 'dark'][] = [
      ['normal', 'dark', 'light'],
      ['light', 'dark', 'light'],
      ['dark', 'light', 'dark'],
      ['light dark', 'light', 'light'],
      ['light dark', 'dark', 'dark'],
    ];
    for (const [pageScheme, system, expected] of rows) {
      page.style.colorScheme = pageScheme;
      await emulateMedia({colorScheme: system});
      const found = color(form, '.card', 'background-color');
      assert.equal(found, SURFACE[expected], `${pageScheme} on a ${system} system`);
    }
  });

  for (const scheme of SCHEMES) {
    it(`and text on any accent, and the accent as text, keep 4.5 : 1 (${scheme})`, async () => {
      page.style.colorScheme = scheme;
      const form = await openForm();
      for (const accent of COLOURS) {
        form.element.style.setProperty('--debitura-accent', accent);
        const onAccent = contrast(accent, color(form, '.go'));
        assert.isAtLeast(onAccent, 4.5, `text on ${accent}`);
        const asText = contrast(SURFACE[scheme], color(form, '.plain'));
        assert.isAtLeast(asText, 4.5, `${accent} as text`);
      }
    });
  }
});

describe('Without tokens an element wears the colours of the partner', () => {
  const until = (form: Form, expected: string) =>
    waitUntil(() => color(form, '.go', 'background-color') === expected, `it is ${expected}`);

  it('with their text colour where it can be read', async () => {
    const form = await openForm({script: dressed('#1f4d46', '#ffe9b0')});
    await until(form, '#1f4d46');
    assert.equal(color(form, '.go'), '#ffe9b0');
    const pale = await openForm({script: dressed('#ffd400', '#ffffff')});
    await until(pale, '#ffd400');
    assert.equal(color(pale, '.go'), '#000000');
  });

  it('and the page’s own accent comes first, with a text of its own', async () => {
    const form = await openForm({script: dressed('#1f4d46', '#ffe9b0')});
    await until(form, '#1f4d46');
    form.element.style.setProperty('--debitura-accent', '#ffd400');
    assert.equal(color(form, '.go', 'background-color'), '#ffd400');
    assert.equal(color(form, '.go'), '#000000');
    form.element.style.setProperty('--debitura-on-accent', '#123456');
    assert.equal(color(form, '.go'), '#123456');
  });

  it('takes nothing for a colour that is none', async () => {
    const form = await openForm({script: dressed('red;}*{display:none')});
    assert.equal(form.heading(), 'What are you owed?');
    assert.equal(color(form, '.go', 'background-color'), '#2349b8');
  });
});

describe('Whoever asked for it', () => {
  it('sees nothing move', async () => {
    await emulateMedia({reducedMotion: 'reduce'});
    const form = await openForm();
    await fillClaim(form);
    await form.press('Continue');
    await form.until('Who owes it?');
    const moving = [...form.element.renderRoot.querySelectorAll('*')].filter((node) => {
      const {animationName, transitionDuration} = getComputedStyle(node);
      return animationName !== 'none' || transitionDuration !== '0s';
    });
    assert.deepEqual(moving, []);
    assert.deepEqual(motions(form), []);
  });
});

describe('Whoever did not', () => {
  it('sees another step come in, and the first one there at once', async () => {
    await emulateMedia({reducedMotion: 'no-preference'});
    const form = await openForm();
    assert.deepEqual(motions(form), []);
    await fillClaim(form);
    await form.press('Continue');
    await form.until('Who owes it?');
    assert.deepEqual(motions(form), ['main']);
  });
});

/** The parts of a form that are on the move, by their class. */
function motions({element}: {element: {renderRoot: ParentNode}}): string[] {
  const {renderRoot} = element;
  const running = renderRoot instanceof ShadowRoot ? renderRoot.getAnimations() : [];
  return running.map(({effect}) => (effect as KeyframeEffect).target?.className ?? '');
}
