import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const caseList: Messages['caseList'] = {
  heading: 'Sprawy windykacyjne',
  loading: 'Trwa ładowanie spraw…',
  filter: 'Które sprawy',
  groups: {all: 'Wszystkie', open: 'Otwarte', 'needs-you': 'Do działania', closed: 'Zamknięte'},
  search: 'Szukaj',
  searchHint: 'Dłużnik, faktura lub numer sprawy',
  sort: 'Kolejność',
  sorts: {
    'DateCreated:desc': 'Od najnowszych',
    'DateCreated:asc': 'Od najstarszych',
    'GrossAmount:desc': 'Od największej wierzytelności',
    'GrossAmount:asc': 'Od najmniejszej wierzytelności',
    'DueDate:asc': 'Od najdłużej przeterminowanych',
  },
  columns: {
    debtor: 'Dłużnik',
    invoice: 'Faktura',
    status: 'Stan',
    claim: 'Wierzytelność',
    open: 'Do zapłaty',
  },
  nothing: 'nic',
  test: 'Test',
  needsInfo: 'Czegoś brakuje',
  found: (count) =>
    plural('pl', count, {
      one: `${count} sprawa`,
      few: `${count} sprawy`,
      other: `${count} spraw`,
    }),
  loaded: (count) =>
    plural('pl', count, {
      one: 'Z jednej załadowanej sprawy',
      other: `Z ${count} załadowanych spraw`,
    }),
  claims: (amounts) => `wierzytelności ${amounts}`,
  open: (amounts) => `do zapłaty ${amounts}`,
  shown: (loaded, total) => `pokazano ${loaded} z ${total}`,
  more: 'Pokaż więcej',
  loadingMore: 'Trwa ładowanie kolejnych spraw…',
  added: (count, shown) =>
    plural('pl', count, {
      one: `Jeszcze jedna sprawa: ${shown}.`,
      few: `Jeszcze ${count} sprawy: ${shown}.`,
      other: `Jeszcze ${count} spraw: ${shown}.`,
    }),
  moreFailed: 'Nie udało się załadować kolejnych spraw. Powyższe są aktualne.',
  asOf: (time) => `Stan: ${time}`,
  refresh: 'Odśwież',
  tasks: {
    heading: 'Debitura czegoś potrzebuje',
    deadline: (day) => `Do ${day}`,
    open: 'Otwórz w Debiturze',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Nie ma jeszcze spraw',
    text: 'Gdy faktura pozostaje niezapłacona, można przekazać ją do windykacji. Płaci się tylko wtedy, gdy wpłyną pieniądze, a każdy krok widać tutaj.',
  },
  none: {
    heading: 'Żadna sprawa nie pasuje',
    text: 'Można szukać części nazwy dłużnika, numeru faktury lub numeru sprawy albo przejrzeć wszystkie sprawy.',
    text2: 'Są sprawy, ale żadna tego rodzaju.',
    all: 'Pokaż wszystkie sprawy',
  },
  failed: {
    heading: 'Nie udało się załadować spraw',
    stale: (time) => `Nie udało się odświeżyć listy. Ostatnia aktualizacja: ${time}.`,
    again: 'Spróbuj ponownie',
    offline: 'Brak połączenia z internetem. Lista wróci razem z połączeniem.',
    unauthenticated: 'Nastąpiło wylogowanie. Proszę zalogować się ponownie w tym programie.',
    forbidden:
      'Brak uprawnień do przeglądania spraw windykacyjnych. Proszę zwrócić się do osoby, która zarządza kontem firmy.',
    'not-available': 'To konto ma w sieci inną rolę, w której ta lista nie jest dostępna.',
    'client-not-ready': 'Firma nie jest jeszcze przygotowana do windykacji.',
    'rate-limited': 'Zbyt wiele zapytań naraz. Proszę poczekać minutę i spróbować ponownie.',
    other: 'Proszę za chwilę spróbować ponownie.',
    support: (requestId) =>
      `Jeśli problem się utrzymuje, proszę podać pomocy technicznej ten numer: ${requestId}`,
  },
};
export default caseList;
