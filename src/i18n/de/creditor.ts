import type {Messages} from '../messages.js';

/** Federführender Partner: Gläubiger, Prüfung und Quittung auf Deutsch. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Wessen Forderung ist es?',
    intro: 'Ihr Mandant: das Unternehmen, dem das Geld zusteht.',
    labels: {
      creditorCompanyName: 'Firmenname des Mandanten',
      creditorCountryAlpha2: 'Land des Mandanten',
    },
    chooseCountry: 'Land wählen',
    errors: {
      creditorCompanyName: {required: 'Geben Sie den Mandanten an, für den Sie einreichen.'},
      creditorCountryAlpha2: {required: 'Wählen Sie das Land Ihres Mandanten.'},
    },
    contactPerson:
      'Geben Sie eine Ansprechperson beim Schuldner an: Debitura verlangt sie bei Unternehmen.',
  },
  managed: {
    intro: 'Sehen Sie alles durch. Vor dem Klick auf die Schaltfläche wird nichts gesendet.',
    fee: 'Honorar',
    noFee: 'Debitura zeigt hier kein Honorar; es gilt Ihre eigene Vereinbarung.',
    duties: 'Das bestätigen Sie',
    list: [
      'Ihr Mandant hat Sie gebeten, diese Forderung einzureichen.',
      'Die Forderung besteht, ist unbezahlt und unbestritten.',
      'Was Sie hier eingeben, wird mit dem Inkassopartner geteilt.',
    ],
    consent: (client: string) =>
      `Ich reiche diese Forderung für ${client} ein und bestätige die Punkte oben.`,
    next: [
      'Debitura prüft die Forderung.',
      'Ein Inkassopartner übernimmt den Fall und schreibt dem Schuldner.',
      'Sie verfolgen den Fall in Ihrer Liste.',
    ],
  },
};
export default creditor;
