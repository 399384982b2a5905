import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';
import {AUTOFILL_TABLE} from './walks/autofill-table.js';
import {FIELDS} from './walks/fields.js';

const open = useJourneys();

/** The rows of the fields that can be seen on the page: what is typed or chosen from a list, no boxes and files. */
async function rowsOf(user: User): Promise<string[]> {
  return user.page.evaluate(() => {
    type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
    const roots = (root: ParentNode): ParentNode[] => [
      root,
      ...[...root.querySelectorAll('*')].flatMap(({shadowRoot}) =>
        shadowRoot ? roots(shadowRoot) : [],
      ),
    ];
    const fields = roots(document)
      .slice(1)
      .flatMap((root) => [...root.querySelectorAll<Control>('input, select, textarea')]);
    return fields
      .filter((field) => field.checkVisibility({visibilityProperty: true}))
      .filter(({type}) => !['checkbox', 'radio', 'file'].includes(type))
      .map((field) => {
        const label = field.getAttribute('aria-label') ?? field.labels?.[0]?.textContent ?? '';
        const hints = ['autocomplete', 'inputmode', 'enterkeyhint'];
        return [
          label
            .replace(/\s+/g, ' ')
            .trim()
            .replace(/ optional$/, ''),
          field.name || field.id,
          field.localName === 'input' ? field.type : field.localName,
          ...hints.map((name) => field.getAttribute(name) ?? '-'),
        ].join(' | ');
      });
  });
}

describe('What browsers may fill in', () => {
  const found: Record<string, string[]> = {};

  it.each(Object.entries(FIELDS))('is what the table says, in %s', async (_name, {as, go}) => {
    const user = await open({as});
    const here: Record<string, string[]> = {};
    await go(user, async (screen) => {
      const rows = await rowsOf(user);
      if (rows.length > 0 && !screen.endsWith('with errors')) here[screen] = rows;
    });
    Object.assign(found, here);
    const expected = Object.fromEntries(
      Object.keys(here).map((screen) => [screen, AUTOFILL_TABLE[screen]]),
    );
    expect(here).toEqual(expected);
  });

  it('has no row for a field that is gone', () => {
    expect(Object.keys(AUTOFILL_TABLE).sort()).toEqual(Object.keys(found).sort());
  });

  it('is nothing about a debtor or a claim', () => {
    const own = /organization|street-address|postal-code|address-level|country|tel|bday|name/;
    const offered = Object.entries(AUTOFILL_TABLE)
      .filter(([, rows]) => rows.some((row) => own.test(row.split(' | ')[3] ?? '')))
      .map(([screen]) => screen);
    expect(offered).toEqual(['company', 'director']);
  });
});
