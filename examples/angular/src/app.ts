import {Component, CUSTOM_ELEMENTS_SCHEMA, signal} from '@angular/core';
import type {CaseSubmittedEvent, Invoice} from 'debitura-embed';
import 'debitura-embed/elements/case-form';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>Overdue</h1>
    <debitura-case-form [invoice]="invoice()" (debitura-case-submitted)="add($event)" />
    <ul>
      @for (reference of sent(); track reference) {
        <li>Sent: {{ reference }}</li>
      }
    </ul>
  `,
})
export class App {
  readonly invoice = signal<Invoice | null>(null);
  readonly sent = signal<(string | null)[]>([]);

  constructor() {
    void fetch('/invoices/2026-117')
      .then((response) => response.json())
      .then((found: Invoice) => this.invoice.set(found));
  }

  add(event: Event) {
    const {case: made} = event as CaseSubmittedEvent;
    this.sent.update((before) => [...before, made.creditorReference]);
  }
}
