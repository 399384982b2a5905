import {euCountries} from './countries.js';
import {seededUuid} from './ids.js';

/** A collection partner: where it works and what it wants signed first. */
export interface Partner {
  id: string;
  name: string;
  country: string;
  covers: readonly string[];
  conditions: string | null;
  requiresPoa: boolean;
  /** A jurisdiction pricing appendix, at any amount. Debitura asks from a bracket upwards. */
  requiresJpa: boolean;
  requiresKyc: boolean;
  /** The agreed base fee of a pricing zone, in percent; null means the standard grid. */
  agreedFee: number | null;
}

const ownPartner = new Set(['DE', 'DK', 'NO', 'SE', 'FR', 'US', 'PL', 'GB']);
const plain = {
  conditions: null,
  requiresPoa: false,
  requiresJpa: false,
  requiresKyc: false,
  agreedFee: null,
};

function local(
  number: number,
  name: string,
  country: string,
  wants: Partial<Partner> = {},
): Partner {
  return {...plain, id: seededUuid('cc', number), name, country, covers: [country], ...wants};
}

/**
 * All partners, with invented names. Nobody covers Antarctica (`AQ`). The one in GB wants KYC and no
 * power of attorney, so that each demand can be tried alone.
 */
export const partners: readonly Partner[] = [
  local(1, 'Rheinufer Inkasso', 'DE', {requiresPoa: true}),
  local(2, 'Øresund Collect', 'DK', {requiresPoa: true}),
  local(3, 'Fjelltind Inkasso', 'NO', {requiresPoa: true}),
  local(4, 'Mälarviken Inkasso', 'SE', {requiresPoa: true}),
  local(5, 'Recouvrement Belleclaire', 'FR', {requiresPoa: true}),
  local(6, 'Larkspur Recovery', 'US', {requiresPoa: true}),
  local(7, 'Windykacja Wawrzyn', 'PL', {requiresPoa: true, requiresJpa: true, agreedFee: 12}),
  local(8, 'Thornbury Collections', 'GB', {requiresKyc: true}),
  {
    ...plain,
    id: seededUuid('cc', 9),
    name: 'Continental Claims Desk',
    country: 'NL',
    covers: [...euCountries, 'IS', 'LI', 'CH'].filter((code) => !ownPartner.has(code)),
  },
  {
    ...plain,
    id: seededUuid('cc', 10),
    name: 'Meridian Receivables',
    country: 'CA',
    conditions: 'B2B cases only',
    covers: ['CA', 'MX', 'BR', 'AU', 'NZ', 'SG', 'HK', 'JP', 'KR', 'IN', 'AE', 'ZA', 'TR', 'IL'],
  },
];

/** The partner that takes cases against a debtor in `country`, if there is one. */
export function partnerFor(country: string): Partner | undefined {
  return partners.find((partner) => partner.covers.includes(country));
}

/** Whether the partner takes the debtor's country and type. */
export function takesDebtor(partner: Partner, debtorType: 'Company' | 'Private'): boolean {
  return partner.conditions !== 'B2B cases only' || debtorType === 'Company';
}
