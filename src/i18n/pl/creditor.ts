import type {Messages} from '../messages.js';

/** Partner zarządzający: wierzyciel, sprawdzenie i potwierdzenie po polsku. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Czyja to wierzytelność?',
    intro: 'Państwa klient: firma, której należą się pieniądze.',
    labels: {creditorCompanyName: 'Nazwa firmy klienta', creditorCountryAlpha2: 'Kraj klienta'},
    chooseCountry: 'Proszę wybrać kraj',
    errors: {
      creditorCompanyName: {
        required: 'Proszę podać klienta, w którego imieniu zgłaszana jest wierzytelność.',
      },
      creditorCountryAlpha2: {required: 'Proszę wybrać kraj klienta.'},
    },
    contactPerson:
      'Proszę podać osobę kontaktową u dłużnika: Debitura wymaga jej, gdy dłużnik jest firmą.',
  },
  managed: {
    intro: 'Proszę wszystko sprawdzić. Nic nie zostanie wysłane przed naciśnięciem przycisku.',
    fee: 'Wynagrodzenie',
    noFee: 'Debitura nie pokazuje tu wynagrodzenia; obowiązuje Państwa własna umowa.',
    duties: 'Co Państwo potwierdzają',
    list: [
      'Klient poprosił o zgłoszenie tej wierzytelności.',
      'Dług jest rzeczywisty, niezapłacony i bezsporny.',
      'Wpisane tu dane są przekazywane partnerowi windykacyjnemu.',
    ],
    consent: (client: string) =>
      `Zgłaszam tę wierzytelność w imieniu ${client} i potwierdzam powyższe punkty.`,
    next: [
      'Debitura sprawdza wierzytelność.',
      'Partner windykacyjny przejmuje sprawę i pisze do dłużnika.',
      'Śledzą Państwo sprawę na swojej liście.',
    ],
  },
};
export default creditor;
