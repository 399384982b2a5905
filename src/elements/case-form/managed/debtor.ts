import type {Messages} from '../../../i18n/messages.js';
import {debtor} from '../steps/debtor.js';
import type {Screen} from '../view.js';

type Words = Messages['debtor'] & Messages['creditor'];

/** The debtor for a managing partner, whose API wants a contact person of every company. */
export const managedDebtor: Screen<'debtor'> = {
  ...debtor,
  also: 'creditor',
  errors(shown) {
    const {creditor, errors} = shown as Words;
    const name = 'debtor.contactPerson';
    return {...errors, [name]: {...errors[name], required: creditor.contactPerson}};
  },
};
