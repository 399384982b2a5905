import {html} from 'hono/html';
import {exclusiveUntil} from '../../life/exclusive-period.js';
import {money} from '../../life/lines.js';
import {outstandingOf} from '../../life/outstanding.js';
import {timeText} from '../../rules/dates.js';
import {lifecycleTexts, type Lifecycle} from '../../world/labels.js';
import type {CollectionCase} from '../../world/types.js';
import type {World} from '../../world/world.js';
import type {Delivery} from '../../webhooks/deliveries.js';
import {clockForms} from '../home.js';
import {clientName} from './client-name.js';
import {layout, type Markup} from '../layout.js';
import {table} from '../table.js';
import {closeForm, moneyForms, phaseForm, talkForms} from './forms.js';

/** What usually comes next. */
const usualNext: Partial<Record<Lifecycle, Lifecycle>> = {
  PendingContractSigning: 'PendingVerificationInternal',
  PendingVerificationInternal: 'PendingVerification',
  PendingVerification: 'Active',
  NeedsAdditionalDetails: 'PendingVerification',
  Leads: 'LeadsQuoteGiven',
  LeadsQuoteGiven: 'Active',
  Paused: 'Active',
};

const shownDeliveries = 10;

/**
 * One case with every button.
 *
 * @param said - What the last button did, or null.
 */
export function casePage(
  world: World,
  item: CollectionCase,
  deliveries: readonly Delivery[],
  said: string | null,
): Markup {
  return layout(
    `Case ${item.creditorReference ?? item.reference}`,
    html`
      <p class="lead">
        ${item.client.company.name} against ${item.debtor.name}, worked by ${item.partner.name}
      </p>
      ${said === null ? '' : html`<p class="status" role="status">${said}</p>`} ${facts(item)}
      <h2>Move it</h2>
      ${moveForm(item)} ${closeForm(item)}
      <h2>Money</h2>
      ${moneyForms(item)}
      <h2>Talk</h2>
      ${talkForms()}
      <h2>Phase</h2>
      ${phaseForm(item)} ${clockForms(world)}
      <h2>What happened</h2>
      ${timeline(item)}
      <h2>Webhooks</h2>
      ${sent(deliveries.filter(({caseId}) => caseId === item.id))}
      <p><a href="/cases">All cases</a></p>
    `,
  );
}

function facts(item: CollectionCase): Markup {
  const {total} = outstandingOf(item);
  const rows = [
    ['Where it stands', lifecycleTexts[item.lifecycle]],
    ['Closed as', item.closeCode],
    ['Client', clientName(item)],
    ['Collection partner', partnerName(item)],
    ['Phase', item.phase ?? 'None'],
    ['Claim', money(item.principal, item.currency)],
    ['Outstanding', money(total, item.currency)],
    ['Exclusive until', exclusiveUntil(item) ?? 'No exclusive period'],
  ];
  return html`<dl class="facts">
    ${rows
      .filter(([, value]) => value !== null)
      .map(
        ([name, value]) =>
          html`<dt>${name}</dt>
            <dd>${value}</dd>`,
      )}
  </dl>`;
}

/** With the partner's own number, once it has one. */
function partnerName({partner, partnerReference}: CollectionCase): string {
  return partnerReference === null ? partner.name : `${partner.name} (${partnerReference})`;
}

function moveForm({lifecycle}: CollectionCase): Markup {
  const next = usualNext[lifecycle];
  const names = (Object.keys(lifecycleTexts) as Lifecycle[]).filter(
    (name) => name !== lifecycle && name !== 'Closed',
  );
  const ordered = next ? [next, ...names.filter((name) => name !== next)] : names;
  return html`<form method="post">
    <input type="hidden" name="action" value="move" />
    <div class="actions">
      ${ordered.map(
        (name) =>
          html`<button ${name === next ? '' : html`class="quiet"`} name="lifecycle" value="${name}">
            ${lifecycleTexts[name]}
          </button>`,
      )}
    </div>
  </form>`;
}

function timeline({timeline: lines}: CollectionCase): Markup {
  const rows = lines
    .toReversed()
    .map(({at, title, description, actor}) => [
      minuteText(at),
      title,
      description,
      actor.name ?? actor.type,
    ]);
  return table(['When (UTC)', 'What', 'In words', 'Who'], rows);
}

/** `2026-08-15 10:00` */
function minuteText(moment: number): string {
  return timeText(moment).slice(0, 16).replace('T', ' ');
}

function sent(deliveries: Delivery[]): Markup {
  if (deliveries.length === 0) return html`<p>No webhook has heard of this case.</p>`;
  const rows = deliveries
    .slice(-shownDeliveries)
    .toReversed()
    .map(({created, event, subscription, attempts, delivered, lastError}) => [
      minuteText(created),
      event,
      subscription.url,
      String(attempts),
      delivered === null ? (lastError ?? 'Under way') : 'Delivered',
    ]);
  return table(['When (UTC)', 'Event', 'To', 'Attempts', 'How it went'], rows);
}
