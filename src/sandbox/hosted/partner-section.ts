import {html} from 'hono/html';
import {worksOn} from '../life/assignment.js';
import {lifecycleTexts} from '../world/labels.js';
import {deskPartner, teamOf} from '../world/partner-desk/team.js';
import type {CollectionCase} from '../world/types.js';
import type {World} from '../world/world.js';
import type {Markup} from './layout.js';
import {table} from './table.js';

/** Whose the partner key is, who works there, and the cases of its two desks. */
export function partnerSection({cases}: World): Markup {
  const worked = cases.filter((item) => worksOn(deskPartner, item));
  const managed = cases.filter(({managedBy}) => managedBy === deskPartner);
  const people = teamOf(deskPartner).map(({name, email}) => `${name} (${email})`);
  return html`<h2>The collection partner</h2>
    <p>
      The partner key belongs to ${deskPartner.name}: ${people.join(', ')}. Every case that it works
      or submitted is here; a new case against a debtor in Germany joins them once Debitura’s own
      check is over.
    </p>
    ${caseTable('Cases that it works', worked)}
    ${caseTable('Cases that it submitted for clients of its own', managed)}`;
}

function caseTable(title: string, cases: readonly CollectionCase[]): Markup {
  return html`<h3>${title}</h3>
    ${table(
      ['Case', 'Creditor', 'Debtor', 'Where it stands', 'Its own number'],
      cases.map((item) => [
        html`<a href="/cases/${item.id}">${item.creditorReference ?? item.reference}</a>`,
        item.client.company.name,
        item.debtor.name,
        item.isTest ? `${lifecycleTexts[item.lifecycle]}, test` : lifecycleTexts[item.lifecycle],
        item.partnerReference ?? 'None yet',
      ]),
    )}`;
}
