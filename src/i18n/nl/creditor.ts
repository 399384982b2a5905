import type {Messages} from '../messages.js';

/** Beherende partner: schuldeiser, controle en ontvangstbewijs in het Nederlands. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Van wie is de vordering?',
    intro: 'Uw klant: het bedrijf dat het geld tegoed heeft.',
    labels: {
      creditorCompanyName: 'Bedrijfsnaam van uw klant',
      creditorCountryAlpha2: 'Land van uw klant',
    },
    chooseCountry: 'Kies een land',
    errors: {
      creditorCompanyName: {required: 'Vul de naam in van de klant voor wie u indient.'},
      creditorCountryAlpha2: {required: 'Kies het land van uw klant.'},
    },
    contactPerson:
      'Vul een contactpersoon bij de debiteur in: Debitura vraagt die bij een bedrijf.',
  },
  managed: {
    intro: 'Kijk alles na. Er wordt niets verstuurd voordat u op de knop drukt.',
    fee: 'Vergoeding',
    noFee: 'Debitura toont hier geen vergoeding; uw eigen overeenkomst geldt.',
    duties: 'Wat u bevestigt',
    list: [
      'Uw klant heeft u gevraagd deze vordering in te dienen.',
      'De schuld is echt, onbetaald en onbetwist.',
      'Wat u hier invult, wordt met de incassopartner gedeeld.',
    ],
    consent: (client: string) =>
      `Ik dien deze vordering in voor ${client} en bevestig de punten hierboven.`,
    next: [
      'Debitura controleert de vordering.',
      'Een incassopartner neemt de zaak over en schrijft de debiteur aan.',
      'U volgt de zaak in uw lijst.',
    ],
  },
};
export default creditor;
