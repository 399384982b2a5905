import type {FrameLocator} from 'playwright-core';
import {afterEach, describe, expect, it} from 'vitest';
import {INVOICE} from './invoice.js';
import {addPage, around, arrive, handOver, servePortal} from './pages.js';
import {useJourneys, type User} from './support.js';

const open = useJourneys();
const FORM = {body: '<debitura-case-form></debitura-case-form>'};
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const frameOf = (user: User) => user.page.frameLocator('iframe');

async function confirmIn(frame: FrameLocator) {
  await frame
    .getByText(/\d\s?% of what is recovered/)
    .first()
    .waitFor();
  for (const box of await frame.getByRole('checkbox').all()) await box.check();
  await frame.getByRole('button', {name: /^Submit/}).click();
  await frame.getByRole('heading', {name: 'One step left: sign'}).waitFor();
}

/** In a frame the way out is a link that says where it leads, and takes the whole tab. */
async function signFrom(user: User) {
  const link = frameOf(user).getByRole('link', {name: /^Sign now/});
  expect(await link.getAttribute('target')).toBe('_top');
  await frameOf(user)
    .getByText(`You leave for ${new URL(user.demo.sandboxUrl).host}`)
    .waitFor();
  await link.click();
  await user.signEverything();
}

/** A portal of another origin around a page of the demo's, which leads back to the portal. */
async function openPortal() {
  let frame = '';
  const portal = await servePortal(() => around(frame));
  closing.push(() => portal.close());
  const allowedReturnOrigins = [portal.url];
  const user = await open({as: 'havn', adapter: {allowedReturnOrigins}});
  await addPage(user, '/framed', {...FORM, script: handOver(`${portal.url}/portal`)});
  frame = `${user.demo.url}/framed`;
  await user.page.goto(`${portal.url}/portal`);
  return {user, portal};
}

describe('In a frame', () => {
  it('of the same origin: signs in the whole tab, and finds its draft where it comes back', async () => {
    const user = await open({as: 'havn'});
    const outer = `${user.demo.url}/outer`;
    await addPage(user, '/outer', {body: around('/framed')});
    await addPage(user, '/framed', {...FORM, script: handOver(outer)});
    await user.page.goto(outer);
    await confirmIn(frameOf(user));
    await signFrom(user);
    await arrive(user, '/outer');
    await frameOf(user).getByRole('heading', {name: 'Your claim is on its way'}).waitFor();
    expect(user.casesOf('havn', INVOICE.number)).toHaveLength(1);
    user.expectNoComplaints();
  });

  it('of another origin: leads back to the page around it, and says what the server says', async () => {
    const {user, portal} = await openPortal();
    await confirmIn(frameOf(user));
    await signFrom(user);
    expect(user.page.url()).toContain(portal.url);
    await frameOf(user).getByRole('heading', {name: 'Your claim is on its way'}).waitFor();
    expect(user.casesOf('havn', INVOICE.number)).toHaveLength(1);
    user.expectNoComplaints();
  });

  it('of another origin: whoever leaves the signing finds the case there, unsigned', async () => {
    const {user} = await openPortal();
    await confirmIn(frameOf(user));
    await frameOf(user)
      .getByRole('link', {name: /^Sign now/})
      .click();
    await user.leaveSigning();
    await frameOf(user).getByRole('heading', {name: 'One step left: sign'}).waitFor();
    expect(user.casesOf('havn', INVOICE.number)).toHaveLength(1);
  });
});

describe('In a web view', () => {
  it('without storage, locks, channels and windows: makes a case, says that no draft is kept, and opens a file', async () => {
    const user = await open();
    await user.context.addInitScript(() => {
      const blocked = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      for (const name of ['sessionStorage', 'localStorage'])
        Object.defineProperty(window, name, {get: blocked});
      Reflect.deleteProperty(Navigator.prototype, 'locks');
      Reflect.deleteProperty(window, 'BroadcastChannel');
      Reflect.deleteProperty(window, 'open');
    });
    await user.page.goto(`${user.demo.url}/script-tag`);
    await user.field('Unpaid amount').fill('7300');
    await user.sees('Not kept in this browser');
    await addPage(user, '/form', {...FORM, script: handOver()});
    await user.page.goto(`${user.demo.url}/form`);
    await user.confirm();
    await user.heading('Your claim is on its way').waitFor();
    const [made] = user.casesOf('nordlys', INVOICE.number);
    await user.page.goto(`${user.demo.url}/cases/${made!.id}`);
    await user.heading('Messages').waitFor();
    await user.page.locator('summary').filter({hasText: 'Files'}).click();
    await user.page.locator('#case-files').setInputFiles([
      {
        name: 'reminder.pdf',
        mimeType: 'application/pdf',
        buffer: Buffer.from('%PDF-1.4 reminder'),
      },
    ]);
    await user.page.getByRole('button', {name: /reminder\.pdf/}).click();
    await user.page.getByRole('link', {name: /open/i}).waitFor();
    user.expectNoComplaints();
  });
});
