import {CaseFormController} from '../../../src/flow/case-form/controller.js';
import {blankHost} from '../blank-host.js';
import {ORIGIN} from '../world.js';
import type {Claim} from './claim.js';
import type {Page} from './tab.js';

/** Puts the form on a page, with the platform's invoice in it. */
export function openForm(page: Page, {invoice, pendingContracts}: Claim): CaseFormController {
  const form = new CaseFormController(blankHost, {...page.seams, emit: () => true});
  void form.start({
    invoices: [invoice],
    pendingContracts,
    returnUrl: `${ORIGIN}/invoices?tab=open#top`,
    isTest: false,
    locale: 'en',
  });
  return form;
}
