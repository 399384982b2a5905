import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Er is nog één ding te verbeteren' : `Er zijn ${count} dingen te verbeteren`,
  claim: {
    currencyCode: {
      'not-a-code': 'Kies de valuta van de factuur.',
      required: 'Kies de valuta van de factuur.',
      other: 'Debitura kent deze valuta niet. Kies de valuta die op de factuur staat.',
    },
    amount: {
      required: (example) => `Vul in wat nog openstaat, bijvoorbeeld ${example}.`,
      'too-small': 'Het openstaande bedrag moet hoger zijn dan nul.',
      other: (example) => `Schrijf het bedrag in cijfers, bijvoorbeeld ${example}.`,
    },
    number: {
      required: 'Vul het nummer in dat op de factuur staat.',
      'too-long': (limit) => `Kort het factuurnummer in tot ${limit} tekens.`,
      'control-characters':
        'Het factuurnummer bevat een regeleinde of een ander onzichtbaar teken. Typ het opnieuw.',
      duplicate: 'Dit factuurnummer is al gebruikt voor een andere zaak. Controleer het nummer.',
      other: 'Controleer het factuurnummer.',
    },
    date: {
      required: 'Vul de datum in die op de factuur staat: dag, maand en jaar.',
      'not-a-date': 'Deze dag bestaat niet. Vul de dag, de maand en het jaar van de factuur in.',
      'in-future': (limit) => `De factuurdatum kan niet na vandaag liggen, ${limit}.`,
      other: 'Controleer de factuurdatum.',
    },
    dueDate: {
      required: 'Vul de dag in waarop betaald moest zijn: dag, maand en jaar.',
      'not-a-date': 'Deze dag bestaat niet. Vul de dag in waarop betaald moest zijn.',
      'in-future': (limit) =>
        `De betaling is nog niet te laat: de vervaldatum kan niet na vandaag liggen, ${limit}.`,
      'before-date': (limit) => `De vervaldatum kan niet vóór de factuurdatum liggen, ${limit}.`,
      other: 'Controleer de vervaldatum.',
    },
    claimDescription: {
      'too-long': (limit) => `Kort de omschrijving in tot ${limit} tekens.`,
      'control-characters':
        'De omschrijving bevat een onzichtbaar teken uit een ander programma. Typ dat deel opnieuw.',
      other: 'Controleer de omschrijving.',
    },
  },
  rules: {
    required: 'Vul dit in.',
    'too-long': (limit) => `Kort dit in tot ${limit} tekens.`,
    'too-small': (limit) => `Vul meer dan ${limit} in.`,
    'not-a-date': 'Deze dag bestaat niet.',
    'in-future': (limit) => `Dit kan niet na vandaag liggen, ${limit}.`,
    'before-date': (limit) => `Dit kan niet vóór ${limit} liggen.`,
    'not-a-code': 'Kies er een uit de lijst.',
    'not-an-email': 'Schrijf het adres zoals naam@bedrijf.nl.',
    'control-characters':
      'Dit bevat een regeleinde of een ander onzichtbaar teken. Typ het opnieuw.',
    duplicate: 'Dit is al gebruikt voor een andere zaak.',
    other: 'Controleer en verbeter dit.',
  },
};
export default errors;
