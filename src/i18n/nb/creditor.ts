import type {Messages} from '../messages.js';

/** Forvaltende partner: kreditor, kontroll og kvittering på norsk. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Hvem sitt krav er det?',
    intro: 'Klienten deres: bedriften som har pengene til gode.',
    labels: {creditorCompanyName: 'Klientens firmanavn', creditorCountryAlpha2: 'Klientens land'},
    chooseCountry: 'Velg et land',
    errors: {
      creditorCompanyName: {required: 'Skriv navnet på klienten dere sender inn for.'},
      creditorCountryAlpha2: {required: 'Velg klientens land.'},
    },
    contactPerson:
      'Skriv en kontaktperson hos skyldneren: Debitura trenger en når skyldneren er en bedrift.',
  },
  managed: {
    intro: 'Se gjennom alt. Ingenting sendes før du trykker på knappen.',
    fee: 'Salær',
    noFee: 'Debitura viser ikke noe salær her; deres egen avtale gjelder.',
    duties: 'Dette bekrefter dere',
    list: [
      'Klienten har bedt dere sende inn kravet.',
      'Gjelden er reell, ubetalt og ubestridt.',
      'Det dere skriver her, deles med inkassopartneren.',
    ],
    consent: (client: string) =>
      `Jeg sender inn kravet for ${client} og bekrefter punktene ovenfor.`,
    next: [
      'Debitura kontrollerer kravet.',
      'En inkassopartner overtar saken og skriver til skyldneren.',
      'Dere følger saken i listen deres.',
    ],
  },
};
export default creditor;
