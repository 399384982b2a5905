import type {SwitchDescription} from './switches.js';

/** Points on which the documentation of the Collection Partner API disagrees with itself. */
export interface PartnerSwitches {
  partnerFieldErrors: boolean;
  managingPartnerEvents: boolean;
  managedPrivateAccepted: boolean;
  leftOutFeesZero: boolean;
  uneconomicalToPursue: boolean;
  platformRecipient: boolean;
  unsupportedFile400: boolean;
}

/** Those switches with their default and both readings in words. */
export const partnerSwitchTable: Record<keyof PartnerSwitches, SwitchDescription> = {
  partnerFieldErrors: {
    default: false,
    on: 'Broken rules on fields of the Collection Partner API are an object of lists by field.',
    off: 'Broken rules on fields of the Collection Partner API are businessErrors.',
  },
  managingPartnerEvents: {
    default: false,
    on: 'A managing partner’s webhooks hear of its production cases.',
    off: 'Webhooks of the Collection Partner API hear of cases that their owner works.',
  },
  managedPrivateAccepted: {
    default: false,
    on: 'The debtor type of a managed case may also be "Private".',
    off: 'The debtor type of a managed case is "Company" or "Person".',
  },
  leftOutFeesZero: {
    default: false,
    on: 'A fee that PUT /cases/{id}/fees leaves out becomes 0.',
    off: 'A fee that PUT /cases/{id}/fees leaves out stays as it is.',
  },
  uneconomicalToPursue: {
    default: true,
    on: 'A partner may close as UneconomicalToPursue (12 codes, as the schema has them).',
    off: 'A partner may not close as UneconomicalToPursue (11 codes, as the operation lists them).',
  },
  platformRecipient: {
    default: true,
    on: 'The recipient of a new payment may be "Platform".',
    off: 'The recipient of a new payment is "Creditor" or "CollectionPartner".',
  },
  unsupportedFile400: {
    default: false,
    on: 'A partner’s upload of an unsupported type is a 400.',
    off: 'A partner’s upload of an unsupported type is a 415.',
  },
};
