import type {Messages} from '../messages.js';

/** Forvaltende partner: kreditor, kontrol og kvittering på dansk. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Hvis krav er det?',
    intro: 'Jeres klient: virksomheden, der har pengene til gode.',
    labels: {creditorCompanyName: 'Klientens firmanavn', creditorCountryAlpha2: 'Klientens land'},
    chooseCountry: 'Vælg et land',
    errors: {
      creditorCompanyName: {required: 'Skriv navnet på den klient, I indsender for.'},
      creditorCountryAlpha2: {required: 'Vælg klientens land.'},
    },
    contactPerson:
      'Skriv en kontaktperson hos skyldneren: Debitura skal bruge en, når skyldneren er en virksomhed.',
  },
  managed: {
    intro: 'Se det hele igennem. Intet sendes, før du trykker på knappen.',
    fee: 'Salær',
    noFee: 'Debitura viser intet salær her; jeres egen aftale gælder.',
    duties: 'Det bekræfter I',
    list: [
      'Jeres klient har bedt jer indsende kravet.',
      'Gælden er reel, ubetalt og ubestridt.',
      'Det, I skriver her, deles med inkassopartneren.',
    ],
    consent: (client: string) =>
      `Jeg indsender kravet for ${client} og bekræfter punkterne ovenfor.`,
    next: [
      'Debitura kontrollerer kravet.',
      'En inkassopartner overtager sagen og skriver til skyldneren.',
      'I følger sagen på jeres liste.',
    ],
  },
};
export default creditor;
