import type {Messages} from '../messages.js';

const caseList: Messages['caseList'] = {
  heading: 'Inkassosaker',
  loading: 'Sakene lastes inn…',
  filter: 'Hvilke saker',
  groups: {all: 'Alle', open: 'Åpne', 'needs-you': 'Venter på deg', closed: 'Avsluttede'},
  search: 'Søk',
  searchHint: 'Skyldner, faktura eller saksnummer',
  sort: 'Rekkefølge',
  sorts: {
    'DateCreated:desc': 'Nyeste først',
    'DateCreated:asc': 'Eldste først',
    'GrossAmount:desc': 'Største krav først',
    'GrossAmount:asc': 'Minste krav først',
    'DueDate:asc': 'Lengst forfalt først',
  },
  columns: {
    debtor: 'Skyldner',
    invoice: 'Faktura',
    status: 'Status',
    claim: 'Krav',
    open: 'Fortsatt ubetalt',
  },
  nothing: 'ingenting',
  test: 'Test',
  needsInfo: 'Noe mangler',
  found: (count) => (count === 1 ? '1 sak' : `${count} saker`),
  loaded: (count) =>
    count === 1 ? 'Av den ene innlastede saken' : `Av de ${count} innlastede sakene`,
  claims: (amounts) => `krav ${amounts}`,
  open: (amounts) => `fortsatt ubetalt ${amounts}`,
  shown: (loaded, total) => `${loaded} av ${total} vist`,
  more: 'Vis flere',
  loadingMore: 'Flere saker lastes inn…',
  added: (count, shown) =>
    count === 1 ? `Én sak til: ${shown}.` : `${count} saker til: ${shown}.`,
  moreFailed: 'Flere saker kunne ikke lastes inn. De ovenfor stemmer.',
  asOf: (time) => `Per ${time}`,
  refresh: 'Oppdater',
  tasks: {
    heading: 'Debitura trenger noe fra deg',
    deadline: (day) => `Innen ${day}`,
    open: 'Åpne hos Debitura',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Ingen saker ennå',
    text: 'Når en faktura forblir ubetalt, send den til inkasso. Du betaler bare når det kommer inn penger, og du følger hvert steg her.',
  },
  none: {
    heading: 'Ingen sak passer',
    text: 'Søk etter en del av skyldnerens navn, fakturanummeret eller saksnummeret, eller se på alle sakene.',
    text2: 'Det finnes saker, men ingen av dette slaget.',
    all: 'Vis alle saker',
  },
  failed: {
    heading: 'Sakene kunne ikke lastes inn',
    stale: (time) => `Listen kunne ikke oppdateres. Du ser den per ${time}.`,
    again: 'Prøv igjen',
    offline: 'Du er frakoblet. Listen kommer tilbake med forbindelsen.',
    unauthenticated: 'Du er blitt logget ut. Logg inn igjen i dette programmet.',
    forbidden:
      'Du har ikke lov til å se inkassosaker. Spør den som administrerer bedriftens konto.',
    'not-available': 'Kontoen din har en annen rolle i nettverket, der denne listen ikke tilbys.',
    'client-not-ready': 'Bedriften din er ikke satt opp for inkasso ennå.',
    'rate-limited': 'Det ble spurt om for mye på én gang. Vent et minutt og prøv igjen.',
    other: 'Prøv igjen om litt.',
    support: (requestId) => `Hvis feilen vedvarer, gi kundestøtten dette nummeret: ${requestId}`,
  },
};
export default caseList;
