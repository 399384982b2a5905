import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';

const open = useJourneys();

/** A text as it is read on the screen from left to right, character by character; and the side that it stands at. */
function seen(user: User, selector: string, text: string) {
  return user.page
    .locator(selector)
    .filter({hasText: text})
    .first()
    .evaluate((node, wanted) => {
      const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
      const letters: {letter: string; left: number; right: number}[] = [];
      while (walker.nextNode()) {
        const text = walker.currentNode;
        const value = text.nodeValue ?? '';
        for (let index = 0; index < value.length; index += 1) {
          const range = document.createRange();
          range.setStart(text, index);
          range.setEnd(text, index + 1);
          const {left, right} = range.getBoundingClientRect();
          const letter = value.charAt(index).replace(/\s/, ' ');
          if (right > left) letters.push({letter, left, right});
        }
      }
      const start = letters
        .map(({letter}) => letter)
        .join('')
        .indexOf(wanted);
      const shown = letters.slice(start, start + wanted.length);
      const box = node.getBoundingClientRect();
      const onLeft = Math.min(...shown.map(({left}) => left)) - box.left;
      const onRight = box.right - Math.max(...shown.map(({right}) => right));
      shown.sort((one, other) => one.left - other.left);
      return {
        text: shown.map(({letter}) => letter).join(''),
        side: onLeft < onRight ? 'left' : 'right',
      };
    }, text);
}

async function turnAround(user: User) {
  await user.page.evaluate(() => (document.documentElement.dir = 'rtl'));
}

describe('On a page from right to left', () => {
  it('amounts, references and addresses are read as they are written', async () => {
    const user = await open();
    await user.page.goto(`${user.demo.url}/elements`);
    await turnAround(user);
    await user.page.locator('debitura-case [part=reference]').waitFor();
    await user.page.locator('debitura-price [part=fee]').waitFor();
    await user.page.locator('debitura-case-list [part=row]').first().waitFor();
    expect(await seen(user, 'debitura-price td.end', '− €475.00')).toEqual({
      text: '− €475.00',
      side: 'left',
    });
    const names = await user.page.locator('debitura-case [part=reference]').innerText();
    expect(names).toMatch(/^2025-0112 · \w+$/);
    expect(await seen(user, 'debitura-case [part=reference]', names)).toEqual({
      text: names,
      side: 'right',
    });
    expect(await seen(user, 'debitura-case-list td', '2025-0141')).toEqual({
      text: '2025-0141',
      side: 'right',
    });
  });

  it('the review reads the debtor’s address as it is written', async () => {
    const user = await open();
    await user.collect(['2026-131']);
    await user.heading('Check and submit').waitFor();
    await turnAround(user);
    const address = '1801 Blake Street, 80202 Denver';
    expect(await seen(user, '.letter dd', address)).toMatchObject({text: address});
  });
});
