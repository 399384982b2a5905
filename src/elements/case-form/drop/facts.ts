import {html, nothing, type TemplateResult} from 'lit';
import type {Fact, ReadIncoming} from '../../../flow/incoming/incoming.js';
import type {Messages} from '../../../i18n/messages.js';
import type {View} from '../view.js';

type Words = Messages['invoice'];
type Shown = Pick<View, 'format'>;
type About = Pick<ReadIncoming, 'facts' | 'read'>;

/** What the user should know of the invoice, a sentence each. */
export function factList(view: Shown, current: About, words: Words) {
  if (current.facts.length === 0) return nothing;
  return current.facts.map((fact) => sentence(view, fact, {current, words: words.facts}));
}

function sentence(
  {format}: Shown,
  fact: Fact,
  {current, words}: {current: About; words: Words['facts']},
): TemplateResult {
  const {currency = ''} = current.read.invoice;
  const money = (amount: number) => format.money(amount, currency);
  switch (fact.kind) {
    case 'credit-note':
      return paragraph(
        fact.precedingNumber ? words.creditNoteOf(fact.precedingNumber) : words.creditNote,
      );
    case 'paid':
      return paragraph(fact.amount < 0 ? words.owed(money(-fact.amount)) : words.paid);
    case 'other-seller':
      return paragraph(sellerSentence(format, fact, words));
    case 'correction':
      return paragraph(
        fact.precedingNumber ? words.correctionOf(fact.precedingNumber) : words.correction,
      );
    case 'not-due':
      return paragraph(words.notDue(format.date(fact.dueDate)));
    case 'partly-paid':
      return paragraph(words.partlyPaid(money(fact.paid), money(fact.total)));
    case 'terms':
      return html`<p>${words.terms}</p>
        <blockquote>${fact.terms}</blockquote>`;
  }
}

function sellerSentence(
  format: View['format'],
  {seller, client}: Extract<Fact, {kind: 'other-seller'}>,
  words: Words['facts'],
): string {
  const country = seller.countryAlpha2 ? format.country(seller.countryAlpha2) : '';
  const name = seller.name ?? seller.tradingName ?? '';
  const who = name && country ? `${name} (${country})` : name || country;
  return client === null ? words.sellerOnly(who) : words.seller(who, client);
}

function paragraph(text: string): TemplateResult {
  return html`<p>${text}</p>`;
}
