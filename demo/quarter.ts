/** The overdue list of Ledgerly at the end of a quarter: 60 invoices in five currencies, owed by 25 companies. */
import type {Debtor, Invoice} from '../src/contract/index.js';

type Place = Pick<Debtor, 'countryAlpha2' | 'city' | 'zipCode'> & {
  currency: string;
  street: string;
};

const PLACES: Place[] = [
  {countryAlpha2: 'DE', city: 'Hamburg', zipCode: '20095', currency: 'EUR', street: 'Speicherweg'},
  {countryAlpha2: 'DK', city: 'Odense', zipCode: '5000', currency: 'DKK', street: 'Vestergade'},
  {countryAlpha2: 'SE', city: 'Malmö', zipCode: '211 20', currency: 'SEK', street: 'Södergatan'},
  {countryAlpha2: 'NO', city: 'Bergen', zipCode: '5003', currency: 'NOK', street: 'Strandgaten'},
  {
    countryAlpha2: 'GB',
    city: 'Bristol',
    zipCode: 'BS1 4DJ',
    currency: 'GBP',
    street: 'Harbour Road',
  },
];

const NAMES = [
  'Nordhafen Logistik GmbH',
  'Fynske Møbler A/S',
  'Öresund Teknik AB',
  'Fjordlys Elektro AS',
  'Avon Craft Supplies Ltd',
  'Elbtal Druck GmbH',
  'Carlsen & Søn ApS',
  'Skåne Cykel AB',
  'Vestkyst Bakeri AS',
  'Clifton Dental Ltd',
  'Kranich Software GmbH',
  'Lillebælt Tryk ApS',
  'Björk Interiör AB',
  'Fløyen Sport AS',
  'Severn Foods Ltd',
  'Alster Feinkost GmbH',
  'Munkebjerg Hotel A/S',
  'Lund Optik AB',
  'Bryggen Design AS',
  'Temple Meads Cycles Ltd',
  'Deichgraf Werbung GmbH',
  'Havnens Café ApS',
  'Ribersborg Media AB',
  'Nøstet Snekkeri AS',
  'Redcliffe Joinery Ltd',
];

const COUNT = 60;

/** The list as the accounting product knows it; dated back from `now`, so that it never gets old. Two debtors lack an address. */
export function quarterList(now: Date): Invoice[] {
  const dayBefore = (days: number) =>
    new Date(now.getTime() - days * 86_400_000).toISOString().slice(0, 10);
  return Array.from({length: COUNT}, (_, index) => {
    const at = index % NAMES.length;
    const place = PLACES[at % PLACES.length];
    const issued = 60 + ((index * 37) % 420);
    if (!place) throw new RangeError(`There is no place ${at}.`);
    return {
      number: `Q-${String(1001 + index)}`,
      amount: 480 + ((index * 7919) % 9200) + (index % 4) * 0.25,
      currency: place.currency,
      date: dayBefore(issued),
      dueDate: dayBefore(issued - 30),
      debtor: debtorAt(at, place),
    };
  });
}

function debtorAt(at: number, {currency: _, street, ...place}: Place): Debtor {
  const name = NAMES[at] ?? '';
  const domain =
    name
      .split(' ')[0]
      ?.toLowerCase()
      .normalize('NFD')
      .replace(/[^a-z]/g, '') ?? '';
  return {
    type: 'Company',
    name,
    address: at === 6 || at === 17 ? '' : `${street} ${at + 3}`,
    email: `accounts@${domain}.example`,
    ...place,
  };
}
