import type {Messages} from '../messages.js';

const caseList: Messages['caseList'] = {
  heading: 'Inkassofälle',
  loading: 'Die Fälle werden geladen…',
  filter: 'Welche Fälle',
  groups: {all: 'Alle', open: 'Offen', 'needs-you': 'Wartet auf Sie', closed: 'Geschlossen'},
  search: 'Suchen',
  searchHint: 'Schuldner, Rechnung oder Fallnummer',
  sort: 'Reihenfolge',
  sorts: {
    'DateCreated:desc': 'Neueste zuerst',
    'DateCreated:asc': 'Älteste zuerst',
    'GrossAmount:desc': 'Größte Forderung zuerst',
    'GrossAmount:asc': 'Kleinste Forderung zuerst',
    'DueDate:asc': 'Am längsten überfällig zuerst',
  },
  columns: {
    debtor: 'Schuldner',
    invoice: 'Rechnung',
    status: 'Stand',
    claim: 'Forderung',
    open: 'Noch offen',
  },
  nothing: 'nichts',
  test: 'Test',
  needsInfo: 'Etwas fehlt',
  found: (count) => (count === 1 ? '1 Fall' : `${count} Fälle`),
  loaded: (count) =>
    count === 1 ? 'Von dem einen geladenen Fall' : `Von den ${count} geladenen Fällen`,
  claims: (amounts) => `Forderungen ${amounts}`,
  open: (amounts) => `noch offen ${amounts}`,
  shown: (loaded, total) => `${loaded} von ${total} gezeigt`,
  more: 'Mehr zeigen',
  loadingMore: 'Weitere Fälle werden geladen…',
  added: (count, shown) =>
    count === 1 ? `Ein weiterer Fall: ${shown}.` : `${count} weitere Fälle: ${shown}.`,
  moreFailed: 'Weitere Fälle ließen sich nicht laden. Die oben stehenden stimmen.',
  asOf: (time) => `Stand: ${time}`,
  refresh: 'Aktualisieren',
  tasks: {
    heading: 'Debitura braucht etwas von Ihnen',
    deadline: (day) => `Bis ${day}`,
    open: 'Bei Debitura öffnen',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Noch keine Fälle',
    text: 'Bleibt eine Rechnung unbezahlt, geben Sie sie ins Inkasso. Sie zahlen nur, wenn Geld eingeht, und verfolgen hier jeden Schritt.',
  },
  none: {
    heading: 'Kein Fall passt',
    text: 'Suchen Sie nach einem Teil des Schuldnernamens, der Rechnungsnummer oder der Fallnummer, oder sehen Sie alle Fälle an.',
    text2: 'Es gibt Fälle, aber keinen dieser Art.',
    all: 'Alle Fälle zeigen',
  },
  failed: {
    heading: 'Die Fälle ließen sich nicht laden',
    stale: (time) => `Die Liste ließ sich nicht aktualisieren. Letzter Stand: ${time}.`,
    again: 'Noch einmal versuchen',
    offline: 'Sie sind offline. Mit der Verbindung kommt die Liste zurück.',
    unauthenticated: 'Sie wurden abgemeldet. Melden Sie sich hier im Programm wieder an.',
    forbidden:
      'Sie dürfen keine Inkassofälle sehen. Fragen Sie die Person, die das Konto Ihres Unternehmens verwaltet.',
    'not-available':
      'Ihr Konto arbeitet in einer anderen Rolle im Netzwerk, in der es diese Liste nicht gibt.',
    'client-not-ready': 'Ihr Unternehmen ist noch nicht für das Inkasso eingerichtet.',
    'rate-limited':
      'Es wurde zu viel auf einmal gefragt. Warten Sie eine Minute und versuchen Sie es noch einmal.',
    other: 'Versuchen Sie es gleich noch einmal.',
    support: (requestId) => `Bleibt es dabei, nennen Sie dem Support diese Nummer: ${requestId}`,
  },
};
export default caseList;
