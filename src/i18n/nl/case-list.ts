import type {Messages} from '../messages.js';

const caseList: Messages['caseList'] = {
  heading: 'Incassozaken',
  loading: 'De zaken worden geladen…',
  filter: 'Welke zaken',
  groups: {all: 'Alle', open: 'Lopend', 'needs-you': 'Actie nodig', closed: 'Gesloten'},
  search: 'Zoeken',
  searchHint: 'Debiteur, factuur of zaaknummer',
  sort: 'Volgorde',
  sorts: {
    'DateCreated:desc': 'Nieuwste eerst',
    'DateCreated:asc': 'Oudste eerst',
    'GrossAmount:desc': 'Hoogste vordering eerst',
    'GrossAmount:asc': 'Laagste vordering eerst',
    'DueDate:asc': 'Langst vervallen eerst',
  },
  columns: {
    debtor: 'Debiteur',
    invoice: 'Factuur',
    status: 'Status',
    claim: 'Vordering',
    open: 'Nog open',
  },
  nothing: 'niets',
  test: 'Test',
  needsInfo: 'Er ontbreekt iets',
  found: (count) => (count === 1 ? '1 zaak' : `${count} zaken`),
  loaded: (count) => (count === 1 ? 'Van de ene geladen zaak' : `Van de ${count} geladen zaken`),
  claims: (amounts) => `vorderingen ${amounts}`,
  open: (amounts) => `nog open ${amounts}`,
  shown: (loaded, total) => `${loaded} van ${total} getoond`,
  more: 'Meer tonen',
  loadingMore: 'Er worden meer zaken geladen…',
  added: (count, shown) =>
    count === 1 ? `Nog één zaak: ${shown}.` : `Nog ${count} zaken: ${shown}.`,
  moreFailed: 'Er konden niet meer zaken worden geladen. Wat hierboven staat, klopt.',
  asOf: (time) => `Stand van ${time}`,
  refresh: 'Vernieuwen',
  tasks: {
    heading: 'Debitura heeft iets van u nodig',
    deadline: (day) => `Uiterlijk ${day}`,
    open: 'Openen bij Debitura',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Nog geen zaken',
    text: 'Blijft een factuur onbetaald, geef haar dan ter incasso. U betaalt alleen als er geld binnenkomt, en u volgt hier elke stap.',
  },
  none: {
    heading: 'Geen zaak gevonden',
    text: 'Zoek op een deel van de naam van de debiteur, van het factuurnummer of van het zaaknummer, of bekijk alle zaken.',
    text2: 'Er zijn zaken, maar geen van deze soort.',
    all: 'Alle zaken tonen',
  },
  failed: {
    heading: 'De zaken konden niet worden geladen',
    stale: (time) => `De lijst kon niet worden vernieuwd. U ziet de stand van ${time}.`,
    again: 'Opnieuw proberen',
    offline: 'U bent offline. De lijst komt terug zodra er weer verbinding is.',
    unauthenticated: 'U bent uitgelogd. Log opnieuw in bij dit product.',
    forbidden:
      'U mag de incassozaken niet bekijken. Vraag het wie het account van uw bedrijf beheert.',
    'not-available':
      'Uw account werkt op een andere plek in het netwerk, waar deze lijst niet wordt aangeboden.',
    'client-not-ready': 'Uw bedrijf is nog niet ingericht voor incasso.',
    'rate-limited': 'Er is te veel tegelijk gevraagd. Wacht een minuut en probeer het opnieuw.',
    other: 'Probeer het zo dadelijk opnieuw.',
    support: (requestId) => `Blijft dit zo, geef de support dan dit nummer: ${requestId}`,
  },
};
export default caseList;
