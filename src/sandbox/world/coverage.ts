import {countryName, jurisdictionId, states} from './countries.js';
import {partners, type Partner} from './partners.js';

/** A country, or a state of the US, with whoever collects there. */
export interface Jurisdiction {
  id: number;
  name: string;
  country: string;
  state: string | null;
  partners: Partner[];
}

/** Every covered jurisdiction, by name. */
export function jurisdictions(): Jurisdiction[] {
  const countries = [...new Set(partners.flatMap(({covers}) => covers))];
  return countries
    .flatMap((country) =>
      country === 'US'
        ? [...states.keys()].map((state) => jurisdiction(country, state))
        : [jurisdiction(country, null)],
    )
    .sort((first, second) => first.name.localeCompare(second.name, 'en'));
}

/** One country or state, covered or not. */
export function jurisdiction(country: string, state: string | null): Jurisdiction {
  const name = countryName(country);
  return {
    id: jurisdictionId(country, state),
    name: state ? `${name} - ${states.get(state) ?? state}` : name,
    country,
    state,
    partners: partners.filter(({covers}) => covers.includes(country)),
  };
}
