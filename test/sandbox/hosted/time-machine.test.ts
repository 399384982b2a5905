import {describe, expect, it} from 'vitest';
import {closeCodeTexts} from '../../../src/sandbox/world/labels.js';
import {following} from '../life/following.js';
import {createVisitor} from './visitor.js';

const base = 'http://sandbox.test';

async function open() {
  const world = await following();
  const path = `/cases/${world.id}`;
  const press = (fields: Record<string, string>, headers = {}) =>
    world.send('POST', path, {body: new URLSearchParams(fields), headers});
  const page = async (at = path) => createVisitor(world.send).open(base + at);
  return {...world, path, press, page};
}

describe('the time machine', () => {
  it('is linked from the first page and lists every case with its way in', async () => {
    const {page, id} = await open();
    expect((await page('/')).html).toContain('href="/cases"');
    const {html} = await page('/cases');
    for (const words of ['2025-0112', 'Kiel Bootsbau GmbH', 'fjordby', 'Closed: Paid']) {
      expect(html).toContain(words);
    }
    expect(html).toContain(`href="/cases/${id}"`);
  });

  it('tells a whole story: talk, money, pause, close', async () => {
    const {press, page, heard, look} = await open();
    const story: [Record<string, string>, string[]][] = [
      [{action: 'write', message: 'They answer\r\nthe phone.'}, ['chat.created']],
      [{action: 'ask', wanted: 'The signed order, please.'}, ['case.updated']],
      [{action: 'move', lifecycle: 'Active'}, ['case.updated']],
      [{action: 'decide', question: 'Take 9,000?'}, []],
      [{action: 'pay', amount: '1000.50'}, ['payment.created']],
      [{action: 'remind', fee: '40'}, []],
      [{action: 'promise'}, []],
      [{action: 'phase', phase: 'Legal'}, []],
      [{action: 'move', lifecycle: 'Paused'}, ['case.updated']],
      [
        {action: 'close', closeCode: 'SettlementRejectedByClient', comment: 'Too little.'},
        ['case.updated', 'case.closed'],
      ],
    ];
    for (const [fields, events] of story) {
      const answer = await press(fields);
      expect(answer.status).toBe(303);
      expect((await page(answer.headers.get('location')!)).html).toMatch(/role="status">\s*\S/);
      expect(await heard(), fields.action).toEqual(events);
    }
    expect(await look()).toMatchObject({
      lifecycle: 'Closed',
      closeCode: 'Settlement Rejected by Client',
      currentEngagementPhase: 'Legal',
      reminderFees: 40,
    });
    const {html} = await page();
    expect(html).toContain('Settlement Rejected by Client. Too little.');
    expect(html).toMatch(/case\.closed[\s\S]*Delivered/);
  });

  it('takes a payment back', async () => {
    const {press, look, heard} = await open();
    const [{id: payment}] = await look<[{id: string}]>('/payments');
    await press({action: 'remove-payment', payment});
    expect(await heard()).toEqual(['payment.deleted']);
    expect(await look('/payments')).toEqual([]);
  });

  it('invoices a payout, which freezes the payment for the partner', async () => {
    const {press, look, page, desk, id} = await open();
    const [{id: payment}] = await look<[{id: string}]>('/payments');
    await press({action: 'invoice-payout', payment});
    expect((await page()).html).toContain('Its payout is invoiced');
    const answer = await desk('DELETE', `/cases/${id}/payments/${payment}`);
    expect(answer.status).toBe(422);
  });

  it('offers all seventeen close codes and moves the clock', async () => {
    const {press, page, clock} = await open();
    const {html} = await page();
    for (const name of Object.keys(closeCodeTexts)) expect(html).toContain(`value="${name}"`);
    const before = clock.now();
    await press({action: 'advance', milliseconds: '86400000'});
    expect(clock.now() - before).toBe(86_400_000);
  });

  it.each([
    {action: 'dance'},
    {action: 'constructor'},
    {action: 'move', lifecycle: 'Nowhere'},
    {action: 'close', closeCode: 'toString'},
    {action: 'pay', amount: 'much'},
    {action: 'remove-payment', payment: 'nothing'},
    {action: 'remind', fee: '-1'},
    {action: 'write', message: '  '},
  ] as Record<string, string>[])('refuses %o, and nothing happens', async (fields) => {
    const {press, heard, look} = await open();
    const before = await look();
    expect((await press(fields)).status).toBe(400);
    expect(await heard()).toEqual([]);
    expect(await look()).toEqual(before);
  });

  it('cannot be pressed from another site', async () => {
    const {press, heard} = await open();
    const answer = await press(
      {action: 'move', lifecycle: 'Paused'},
      {'sec-fetch-site': 'cross-site'},
    );
    expect(answer.status).toBe(403);
    expect(await heard()).toEqual([]);
  });

  it('writes what people typed as text, loads no script, and labels every field', async () => {
    const {press, page} = await open();
    await press({action: 'decide', question: '<img src=x onerror=alert(1)>'});
    const {html, headers} = await page();
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toMatch(/<img|<script|style=/);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    const fields = [...html.matchAll(/<(?:input|select|textarea)(?![^>]*type="hidden")[^>]*>/g)];
    expect(fields.length).toBeGreaterThan(7);
    for (const [field] of fields) {
      const id = /\bid="([^"]*)"/.exec(field)?.[1] ?? 'no id';
      expect(html, field).toContain(`<label for="${id}">`);
    }
  });
});
