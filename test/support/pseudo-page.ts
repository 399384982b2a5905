import bulk from '../../src/i18n/en/bulk.js';
import caseList from '../../src/i18n/en/case-list.js';
import caseWords from '../../src/i18n/en/case.js';
import creditor from '../../src/i18n/en/creditor.js';
import debtor from '../../src/i18n/en/debtor.js';
import documents from '../../src/i18n/en/documents.js';
import embed from '../../src/i18n/en/embed.js';
import errors from '../../src/i18n/en/errors.js';
import form from '../../src/i18n/en/form.js';
import invoice from '../../src/i18n/en/invoice.js';
import kyc from '../../src/i18n/en/kyc.js';
import lifecycle from '../../src/i18n/en/lifecycle.js';
import onboardingOutcome from '../../src/i18n/en/onboarding-outcome.js';
import onboarding from '../../src/i18n/en/onboarding.js';
import outcome from '../../src/i18n/en/outcome.js';
import partnerDesk from '../../src/i18n/en/partner-desk.js';
import price from '../../src/i18n/en/price.js';
import problems from '../../src/i18n/en/problems.js';
import review from '../../src/i18n/en/review.js';
import {pseudoCatalogue, type Pseudo} from './pseudo.js';

/** Runs in the page before everything else: every element speaks the pseudo-language from its first text on. */
const ENGLISH = {
  bulk,
  caseList,
  case: caseWords,
  creditor,
  debtor,
  documents,
  embed,
  errors,
  form,
  invoice,
  kyc,
  lifecycle,
  onboardingOutcome,
  onboarding,
  outcome,
  partnerDesk,
  price,
  problems,
  review,
};

/** Gives the texts to every element that comes, and turns the page around where the language wants it. */
export function speak(language: Pseudo): void {
  const messages = pseudoCatalogue(ENGLISH, language);
  const give = (node: Node) => {
    if (!(node instanceof Element)) return;
    if (node.localName === 'html' && language === 'rtl') node.setAttribute('dir', 'rtl');
    if (node.localName.startsWith('debitura-')) Object.assign(node, {messages});
    for (const inner of node.children) give(inner);
  };
  new MutationObserver((records) => {
    for (const {addedNodes} of records) addedNodes.forEach(give);
  }).observe(document, {childList: true, subtree: true});
}
