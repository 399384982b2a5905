import {handlerOf} from '../../life/conversation.js';
import {seededUuid} from '../ids.js';
import {partners, type Partner} from '../partners.js';
import type {User} from '../types.js';

const german = partners.find(({country}) => country === 'DE');
if (!german) throw new RangeError('The sandbox needs a partner in Germany');

/** The partner that owns the partner key: it works the cases in Germany and submits cases of its own clients. */
export const deskPartner: Partner = german;

/** What GET /me says about the partner beyond its name; shares are fractions, as Debitura has them there. */
export const deskProfile = {
  companyRegistrationNumber: 'HRB 204417',
  vatNumber: 'DE318840271',
  address: 'Rheinuferstraße 18',
  zipCode: '50668',
  city: 'Köln',
  officeEmail: 'office@de.partner.example',
  officePhone: '+49 221 5550140',
  invoiceEmail: 'invoices@de.partner.example',
  billingContact: 'Jonas Weber',
  preLegalRevenueShare: 0.6,
  legalRevenueShare: 0.75,
} as const;

const colleagues: readonly User[] = [
  colleague(1, 'Jonas Weber', 'jonas@de.partner.example'),
  colleague(2, 'Mia Brandt', 'mia@agency.example'),
];

/** Who works for the partner; the first one stands for the key where nobody is named. */
export function teamOf(partner: Partner): [User, ...User[]] {
  return [handlerOf(partner), ...(partner === deskPartner ? colleagues : [])];
}

function colleague(number: number, name: string, email: string): User {
  return {id: seededUuid('fe', number), number: 9100 + number, name, email};
}
