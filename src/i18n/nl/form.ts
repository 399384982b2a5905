import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Een vordering ter incasso geven',
  steps: {
    creditor: 'Schuldeiser',
    claim: 'Vordering',
    debtor: 'Debiteur',
    documents: 'Documenten',
    review: 'Controle',
  },
  stepOf: (step, count) => `Stap ${step} van ${count}`,
  done: 'klaar',
  testBadge: 'Testzaak',
  loading: 'Het formulier wordt geladen…',
  optional: 'optioneel',
  buttons: {continue: 'Verder', save: 'Opslaan en terug naar de controle', back: 'Terug'},
  draftKept: 'Concept bewaard in dit tabblad',
  draftLost: 'Niet bewaard in deze browser: rond het af zonder de pagina te sluiten',
  failed: 'Dit deel van het formulier is niet geladen. Wat u hebt ingevuld, blijft bewaard.',
  again: 'Opnieuw proberen',

  claim: {
    heading: 'Wat hebt u te vorderen?',
    intro: 'Het openstaande bedrag en de datums op uw factuur.',
    introSeveral: 'Eén debiteur en één valuta; elke factuur met wat nog openstaat.',
    invoice: (position) => `Factuur ${position}`,
    add: 'Nog een onbetaalde factuur van dezelfde debiteur toevoegen',
    remove: 'Verwijderen',
    removeInvoice: (position) => `Factuur ${position} verwijderen`,
    total: 'Samen',
    read: 'Overnemen uit een e-factuur (XML of PDF)',
  },
  labels: {
    amount: 'Openstaand bedrag',
    currencyCode: 'Valuta',
    number: 'Factuurnummer',
    date: 'Factuurdatum',
    dueDate: 'Vervaldatum',
    claimDescription: 'Wat is er geleverd?',
  },
  hints: {
    amount: 'Wat vandaag nog openstaat, inclusief btw',
    claimDescription: 'Met een of twee zinnen kan de partner meteen beginnen',
  },
  price: {
    heading: 'Wat het kost',
    empty: 'De commissie verschijnt hier zodra het bedrag en het land van de debiteur bekend zijn.',
    pending: 'Commissie: na het bedrag en het land',
  },
};
export default form;
