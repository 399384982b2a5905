import type {Hono} from 'hono';
import {html} from 'hono/html';
import type {Context} from '../http/context.js';
import {timeText} from '../rules/dates.js';
import {disputedPrefix} from '../rules/partner/terms.js';
import {switchNames, switchTable} from '../switches.js';
import {isInForce, mustResign} from '../world/contracts.js';
import {keys} from '../world/seeds.js';
import type {LinkRequest} from '../world/link-types.js';
import type {Client} from '../world/types.js';
import type {World} from '../world/world.js';
import type {Owner, Subscription} from '../webhooks/subscriptions.js';
import {deskPartner} from '../world/partner-desk/team.js';
import {approvalUrl} from '../onboarding/link-requests.js';
import {layout, pageHeaders, type Markup} from './layout.js';
import {partnerSection} from './partner-section.js';
import {readOwnForm} from './read-form.js';
import {table} from './table.js';
import {unknowns} from './unknowns.js';

const hour = 3_600_000;
const steps = [
  {name: '1 hour', milliseconds: hour},
  {name: '1 day', milliseconds: 24 * hour},
  {name: '30 days', milliseconds: 30 * 24 * hour},
];

const scenarios: readonly (readonly [name: string, trigger: string])[] = [
  ['New client that must sign', 'POST /clients with any other e-mail'],
  ['Existing account that must approve', 'POST /clients with an e-mail at existing.example'],
  ['Existing account that must also sign', 'An e-mail there that begins with unsigned'],
  ['Client of another partner', 'POST /clients with an e-mail at taken.example'],
  ['Account that is no creditor', 'POST /clients with an e-mail at agency.example'],
  ['User of another tenant', 'POST /clients with an e-mail of a client below another id'],
  ['Disposable e-mail address', 'POST /clients with an e-mail at disposable.example'],
  [
    'Stored case that exists already on approval',
    'creditorReference in POST /clients starts with SANDBOX-DUPLICATE',
  ],
  ['Case that fails for no known reason', 'creditorReference in POST /clients: SANDBOX-500'],
  ['No partner', 'Debtor in AQ'],
  ['Power of attorney wanted', 'Debtor in FR or US'],
  ['Power of attorney and pricing appendix wanted', 'Debtor in PL'],
  ['Director verification (KYC) wanted', 'Debtor in GB'],
  ['Too many requests', 'creditorReference starts with SANDBOX-429 (SANDBOX-429-2s: wait 2 s)'],
  ['Server error', 'creditorReference starts with SANDBOX-500'],
  ['Answer after 10 seconds', 'creditorReference starts with SANDBOX-SLOW'],
  [
    'Claim that is disputed: no start on standard terms',
    `creditorReference starts with ${disputedPrefix}`,
  ],
  ['Webhooks to this machine', 'Subscribe any http or https address on loopback'],
  ['Connection cut after the work', 'creditorReference starts with SANDBOX-CUT'],
];

/** What the sandbox is, with its clock and switches. */
export function addHome(app: Hono, {world, webhooks}: Context, reset: () => void): void {
  app.get('/', (c) => {
    const {origin} = new URL(c.req.url);
    const page = homePage(world, webhooks.subscriptions.all, origin);
    return c.html(page, 200, pageHeaders());
  });

  app.post('/', async (c) => {
    const form = await readOwnForm(c.req.raw);
    const action = form.get('action');
    if (action === 'advance') {
      const milliseconds = Number(form.get('milliseconds'));
      if (milliseconds > 0) await world.clock.advance(milliseconds);
    }
    if (action === 'switches') {
      for (const name of switchNames) world.switches[name] = form.has(name);
    }
    if (action === 'reset') reset();
    return c.redirect('/', 303);
  });
}

function homePage(world: World, webhooks: readonly Subscription[], origin: string): Markup {
  return layout(
    'A small Debitura for trying things out',
    html`
      <p class="lead">
        It answers the Referral Partner API, the Customer API and the Collection Partner API, keeps
        everything in memory, and forgets it when it stops.
      </p>
      <p>
        <a class="button" href="/cases">Time machine: move cases along their life</a>
      </p>
      ${addresses(origin)} ${clients(world.clients)} ${partnerSection(world)}
      ${linkTable(world.linkRequests, origin)} ${scenarioTable()} ${webhookTable(webhooks)}
      ${clockForms(world)} ${switchForm(world)}
      <h2>What this sandbox does not know</h2>
      <p>Debitura does not publish these; here is what the sandbox does instead.</p>
      ${table(['Question', 'Here'], unknowns)}
      <form method="post">
        <button class="quiet" name="action" value="reset">Reset to the start</button>
      </form>
    `,
  );
}

function addresses(origin: string): Markup {
  return html`<h2>Addresses and keys</h2>
    ${table(
      ['API', 'Address', 'Header XApiKey'],
      [
        ['Referral Partner', `${origin}/referral`, keys.referral],
        ['Customer', `${origin}/customer`, `${keys.creditor}, or a bearer`],
        ['Collection Partner', `${origin}/collection-partner`, keys.partner],
      ],
    )}`;
}

function clients(all: readonly Client[]): Markup {
  const state = ({isArchived, sdca}: Client) => {
    if (isArchived) return 'Link archived';
    if (isInForce(sdca)) return 'Signed';
    return mustResign(sdca) ? 'Must re-sign' : 'Not signed';
  };
  return html`<h2>Clients</h2>
    ${table(
      ['Tenant', 'Company', 'Agreement', 'Users'],
      all.map((client) => [
        client.externalTenantId ?? '(direct creditor)',
        client.company.name,
        state(client),
        client.users.map(({email}) => email).join(', '),
      ]),
    )}`;
}

function linkTable(requests: readonly LinkRequest[], origin: string): Markup | string {
  if (requests.length === 0) return '';
  const rows = requests.map((request) => [
    request.externalTenantId,
    request.account.company.name,
    request.state,
    timeText(request.expires),
    html`<a href="${approvalUrl(origin, request)}">Decide</a>`,
  ]);
  return html`<h2>Links that were asked for</h2>
    ${table(['Tenant', 'Company', 'State', 'Until (UTC)', 'Page'], rows)}`;
}

function scenarioTable(): Markup {
  return html`<h2>Scenarios</h2>
    <p>
      References trigger when a case is created, once per Idempotency-Key, and in POST /clients once
      per tenant.
    </p>
    ${table(['What happens', 'Trigger'], scenarios)}`;
}

function webhookTable(webhooks: readonly Subscription[]): Markup {
  const rows = webhooks.map(({url, owner, events, isTestMode, isActive, disabledReason}) => [
    url,
    apiOf(owner),
    events.join(', '),
    isTestMode ? 'Test cases' : 'Live cases',
    isActive ? 'Active' : (disabledReason ?? 'Switched off'),
  ]);
  return html`<h2>Webhooks</h2>
    ${
      rows.length === 0
        ? html`<p>Nobody has subscribed.</p>`
        : table(['Address', 'Subscribed at', 'Events', 'About', 'State'], rows)
    }`;
}

function apiOf(owner: Owner): string {
  if (owner === 'referral') return 'Referral Partner API';
  return owner === deskPartner.id ? 'Collection Partner API' : 'Customer API';
}

/** The sandbox's time, with buttons that move it. */
export function clockForms(world: World): Markup {
  return html`<h2>Clock</h2>
    <p>It is <code>${timeText(world.clock.now())}</code> UTC here.</p>
    <div class="actions">
      ${steps.map(
        ({name, milliseconds}) =>
          html`<form method="post">
            <input type="hidden" name="milliseconds" value="${milliseconds}" />
            <button class="quiet" name="action" value="advance">Advance ${name}</button>
          </form>`,
      )}
    </div>`;
}

function switchForm(world: World): Markup {
  return html`<h2>Switches</h2>
    <p>Debitura’s documents disagree on these points; choose a reading.</p>
    <form method="post">
      ${switchNames.map((name) => {
        const {on, off} = switchTable[name];
        return html`<div class="check">
          <input
            type="checkbox"
            id="${name}"
            name="${name}"
            ${world.switches[name] ? 'checked' : ''}
          />
          <label for="${name}"><code>${name}</code><br />On: ${on}<br />Off: ${off}</label>
        </div>`;
      })}
      <div class="actions"><button name="action" value="switches">Save switches</button></div>
    </form>`;
}
