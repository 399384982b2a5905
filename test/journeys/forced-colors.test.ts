import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

/** The colours of a contrast theme as this browser shows them. */
async function systemColors(user: User) {
  return user.page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('div'));
    const shown = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const colors = {
      canvas: shown('Canvas'),
      text: shown('CanvasText'),
      quiet: shown('GrayText'),
      link: shown('LinkText'),
      chosen: shown('Highlight'),
      onChosen: shown('HighlightText'),
    };
    probe.remove();
    return colors;
  });
}

/** What is computed for the first node that matches. */
function look(user: User, selector: string, property: string): Promise<string> {
  return user.page
    .locator(selector)
    .first()
    .evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);
}

async function openElements() {
  const user = await open();
  await user.page.emulateMedia({forcedColors: 'active', reducedMotion: 'reduce'});
  await user.page.goto(`${user.demo.url}/elements`);
  await user.page.locator('debitura-case [part=stages]').waitFor();
  await user.page.locator('debitura-case .received').waitFor({state: 'attached'});
  await user.page.locator('debitura-case-list [part=row]').first().waitFor();
  await user.page.locator('debitura-case-form [part=submit]').first().waitFor();
  return user;
}

describe('In the colours of a contrast theme', () => {
  it('the button to go on, fields, steps, what is chosen, states, money and focus can be told apart', async () => {
    const user = await openElements();
    const {canvas, text, quiet, link, chosen, onChosen} = await systemColors(user);
    expect(new Set([canvas, text, quiet, link, chosen]).size).toBe(5);
    const rows: [what: string, selector: string, property: string, expected: string][] = [
      ['the main button', 'debitura-case-form .go', 'background-color', chosen],
      ['its text', 'debitura-case-form .go', 'color', onChosen],
      ['no plate behind it', 'debitura-case-form .go', 'forced-color-adjust', 'none'],
      ['a field', 'debitura-case-form input', 'border-top-color', text],
      ['the present step', '.steps .now i', 'border-top-color', link],
      ['a step to come', '.steps li:not(.now) i', 'border-top-color', quiet],
      ['the chosen kind of cases', '.segments label:has(:checked)', 'outline-color', chosen],
      ['a kind that is not chosen', '.segments label:not(:has(:checked))', 'outline-style', 'none'],
      ['the edge of a state', 'debitura-case-list .pill', 'border-top-color', text],
      ['a stage behind', '.track .done', 'border-top-color', link],
      ['a stage ahead', '.track li:not(.done, .now)', 'border-top-color', quiet],
      ['money that came', '.money-bar .received', 'fill', text],
      ['money that is open', '.money-bar', 'background-color', canvas],
      ['a message', '.chat li', 'border-top-color', text],
    ];
    const found: Record<string, string> = {};
    for (const [what, selector, property, expected] of rows) {
      const value = await look(user, selector, property);
      if (value !== expected) found[what] = `${property}: ${value} instead of ${expected}`;
    }
    expect(found).toEqual({});

    await user.field('Invoice number').first().focus();
    const focused = 'debitura-case-form input:focus-visible';
    expect(await look(user, focused, 'outline-style')).toBe('solid');
    expect(await look(user, focused, 'outline-color')).toBe(link);
    user.expectNoComplaints();
  });
});
