import type {Messages} from '../messages.js';

/** Förvaltande partner: borgenär, granskning och kvitto på svenska. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Vems fordran är det?',
    intro: 'Er klient: företaget som ska ha pengarna.',
    labels: {
      creditorCompanyName: 'Klientens företagsnamn',
      creditorCountryAlpha2: 'Klientens land',
    },
    chooseCountry: 'Välj ett land',
    errors: {
      creditorCompanyName: {required: 'Skriv namnet på klienten som ni skickar in för.'},
      creditorCountryAlpha2: {required: 'Välj klientens land.'},
    },
    contactPerson:
      'Skriv en kontaktperson hos gäldenären: Debitura behöver en när gäldenären är ett företag.',
  },
  managed: {
    intro: 'Gå igenom allt. Inget skickas förrän du trycker på knappen.',
    fee: 'Arvode',
    noFee: 'Debitura visar inget arvode här; ert eget avtal gäller.',
    duties: 'Det bekräftar ni',
    list: [
      'Er klient har bett er skicka in fordran.',
      'Skulden är verklig, obetald och obestridd.',
      'Det ni skriver här delas med inkassopartnern.',
    ],
    consent: (client: string) =>
      `Jag skickar in fordran för ${client} och bekräftar punkterna ovan.`,
    next: [
      'Debitura kontrollerar fordran.',
      'En inkassopartner tar över ärendet och skriver till gäldenären.',
      'Ni följer ärendet i er lista.',
    ],
  },
};
export default creditor;
