import type {AnyRoute} from '../routes/rows.js';
import {getPartnerUsers} from './account.js';
import {sendPartnerChat} from './collection-partner/chats.js';
import {uploadPartnerFile} from './collection-partner/files.js';
import {partnerLookUps} from './collection-partner/look-ups.js';
import {partnerNotes} from './collection-partner/notes.js';
import {partnerPayments} from './collection-partner/payments.js';
import {partnerReads} from './collection-partner/reads.js';
import {caseSteps} from './collection-partner/work.js';
import {managedPayments} from './managing-partner/payments.js';
import {managedReads} from './managing-partner/reads.js';
import {submitManagedCase} from './managing-partner/submit.js';

/** Every handler of the two partners' desks. */
export const DESK_ROUTES: readonly AnyRoute[] = [
  getPartnerUsers,
  submitManagedCase,
  ...managedReads,
  ...managedPayments,
  ...partnerReads,
  ...partnerLookUps,
  ...partnerPayments,
  ...caseSteps,
  ...partnerNotes,
  sendPartnerChat,
  uploadPartnerFile,
];
