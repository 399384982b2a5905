import {describe, expect, it} from 'vitest';
import {useJourneys, type User} from './support.js';
import {FIELDS} from './walks/fields.js';

const open = useJourneys();

/** Right in a name, an amount and a number alike. */
const TEXT = '12';

/** Everything that is written into; a day is filled, since browsers paste into its parts. */
const WRITTEN = 'input:not([type=checkbox], [type=radio], [type=file], [type=date]), textarea';

async function copy(user: User, text: string) {
  await user.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await user.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
}

/** Pastes into every field in sight, and puts back what stood there as a browser fills it in: without a key. */
async function pasteEverywhere(user: User): Promise<string[]> {
  const refusing: string[] = [];
  const fields = user.page.locator(WRITTEN).filter({visible: true});
  for (const field of await fields.all()) {
    const before = await field.inputValue();
    await field.focus();
    await user.page.keyboard.press('ControlOrMeta+A');
    await user.page.keyboard.press('ControlOrMeta+V');
    await field.blur();
    const name = (await field.getAttribute('name')) ?? (await field.getAttribute('id')) ?? '';
    if ((await field.inputValue()) !== TEXT) refusing.push(`${name}: paste`);
    await field.fill(before);
    if ((await field.inputValue()) !== before) refusing.push(`${name}: fill`);
  }
  return refusing;
}

describe('What is pasted or filled in', () => {
  it.each(Object.entries(FIELDS))(
    'is taken by every field of %s (GUARD 38)',
    async (_name, {as, go}) => {
      const user = await open({as});
      const found: Record<string, string[]> = {};
      await copy(user, TEXT);
      await go(user, async (screen) => {
        const refusing = screen.startsWith('hosted') ? [] : await pasteEverywhere(user);
        if (refusing.length > 0) found[screen] = refusing;
      });
      expect(found).toEqual({});
    },
  );

  it('is taken as the code of six digits, with a space in it (GUARD 38)', async () => {
    const user = await open({as: 'birk'});
    await user.page.goto(`${user.demo.url}/onboarding`);
    await user.button(/^Agree and go on/).click();
    await user.button(/^Go on to sign/).click();
    await user.page.waitForURL(/\/onboarding\//);
    const code = user.page.getByLabel('Six-digit code');
    const goesOn = () =>
      Promise.all([
        user.page.waitForEvent('framenavigated'),
        user
          .button(/^(Continue|Sign)/)
          .first()
          .click(),
      ]);
    while ((await code.count()) === 0) await goesOn();
    const [digits = ''] = /\b\d{6}\b/.exec(await user.page.locator('main').innerText()) ?? [];
    expect(await code.getAttribute('autocomplete')).toBe('one-time-code');
    await copy(user, `${digits.slice(0, 3)} ${digits.slice(3)}`);
    await code.focus();
    await user.page.keyboard.press('ControlOrMeta+V');
    await goesOn();
    expect(await code.count()).toBe(0);
  });
});

describe('The confirm', () => {
  /** What a screen reader is told by status regions, from the browser's own tree. */
  async function announced(user: User): Promise<string> {
    const session = await user.context.newCDPSession(user.page);
    const {nodes} = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const textOf = (id: string): string => {
      const node = byId.get(id);
      const own = node?.role?.value === 'StaticText' ? String(node.name?.value ?? '') : '';
      return own + (node?.childIds ?? []).map(textOf).join(' ');
    };
    const live = nodes.filter(({properties = []}) =>
      properties.some(({name, value}) => name === 'live' && value.value === 'polite'),
    );
    return live.map(({nodeId}) => textOf(nodeId)).join(' ');
  }

  it('is announced as busy, ignores further presses, and its result is announced (GUARD 38)', async () => {
    const user = await open();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await user.page.route('**/debitura/cases', async (route) => {
      await held;
      await route.continue();
    });
    await user.collect(['2026-117']);
    await user.confirm();
    const button = user.button('Submitting…');
    await button.waitFor();
    expect(await button.getAttribute('aria-disabled')).toBe('true');
    expect(await announced(user)).toContain('Submitting…');
    await button.focus();
    await user.page.keyboard.press('Enter');
    release();
    await user.heading('Your claim is on its way').waitFor();
    const [made, ...more] = user.casesOf('nordlys', '2026-117');
    expect(await announced(user)).toContain(made!.reference);
    expect(more).toEqual([]);
  });
});
