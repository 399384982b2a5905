import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Eine Forderung ins Inkasso geben',
  steps: {
    creditor: 'Gläubiger',
    claim: 'Forderung',
    debtor: 'Schuldner',
    documents: 'Unterlagen',
    review: 'Prüfung',
  },
  stepOf: (step, count) => `Schritt ${step} von ${count}`,
  done: 'erledigt',
  testBadge: 'Testfall',
  loading: 'Das Formular wird geladen…',
  optional: 'freiwillig',
  buttons: {continue: 'Weiter', save: 'Sichern und zurück zur Prüfung', back: 'Zurück'},
  draftKept: 'Entwurf in diesem Tab gesichert',
  draftLost: 'In diesem Browser nicht gesichert: ohne Schließen der Seite fertigstellen',
  failed:
    'Dieser Teil des Formulars wurde nicht geladen. Was Sie eingegeben haben, bleibt erhalten.',
  again: 'Noch einmal versuchen',

  claim: {
    heading: 'Was schuldet man Ihnen?',
    intro: 'Der offene Betrag und die Daten auf Ihrer Rechnung.',
    introSeveral: 'Ein Schuldner und eine Währung; jede Rechnung mit dem, was noch offen ist.',
    invoice: (position) => `Rechnung ${position}`,
    add: 'Weitere unbezahlte Rechnung desselben Schuldners hinzufügen',
    remove: 'Entfernen',
    removeInvoice: (position) => `Rechnung ${position} entfernen`,
    total: 'Zusammen',
    read: 'Aus einer E-Rechnung lesen (XML oder PDF)',
  },
  labels: {
    amount: 'Offener Betrag',
    currencyCode: 'Währung',
    number: 'Rechnungsnummer',
    date: 'Rechnungsdatum',
    dueDate: 'Fällig am',
    claimDescription: 'Was wurde geliefert?',
  },
  hints: {
    amount: 'Was heute noch offen ist, mit MwSt.',
    claimDescription: 'Ein oder zwei Sätze helfen dem Partner, gleich zu beginnen',
  },
  price: {
    heading: 'Was es kostet',
    empty: 'Die Provision erscheint hier, sobald Betrag und Land des Schuldners bekannt sind.',
    pending: 'Provision: nach Betrag und Land',
  },
};
export default form;
