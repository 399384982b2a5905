import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const review: Messages['review'] = {
  heading: 'Sprawdzenie i zgłoszenie',
  intro: (partner) => `${partner} rozpocznie pracę, gdy wszystko będzie podpisane.`,
  introPlain: 'Proszę wszystko przejrzeć. Nic nie zostanie wysłane przed naciśnięciem przycisku.',
  introSigned:
    'Nie ma już nic do podpisania. Debitura sprawdzi wierzytelność, a potem pracę rozpocznie partner.',
  introCountry: (country) =>
    `Partner windykacyjny (${country}) rozpocznie pracę po złożeniu podpisu.`,
  change: 'Zmień',
  changeSection: (section) => `Zmień: ${section}`,
  claim: 'Wierzytelność',
  debtor: 'Dłużnik',
  documents: 'Dokumenty',
  due: (date, due) => `${date}, termin płatności ${due}`,
  dated: (date) => `Z dnia ${date}`,
  total: (amount, count) =>
    plural('pl', count, {
      one: `${amount}, ${count} faktura`,
      few: `${amount}, ${count} faktury`,
      other: `${amount}, ${count} faktur`,
    }),
  noDocuments: 'Brak',
  missing: (name) => `${name} (proszę wybrać ponownie)`,
  note: 'Notatka',

  sign: {
    heading: 'Zanim sprawa się rozpocznie',
    intro: (count) =>
      plural('pl', count, {
        one: 'Na stronach Debitury trzeba podpisać jedną umowę. Potem wraca się tutaj.',
        few: `Na stronach Debitury trzeba załatwić ${count} krótkie rzeczy. Potem wraca się tutaj.`,
        other: `Na stronach Debitury trzeba załatwić ${count} krótkich rzeczy. Potem wraca się tutaj.`,
      }),
    actions: {
      Sdca: ['Umowa windykacyjna', 'jeden raz dla firmy'],
      SdcaUpgrade: ['Nowa wersja umowy windykacyjnej', 'zastępuje podpisaną'],
      PoA: ['Pełnomocnictwo', 'jeden raz dla tego partnera'],
      Jpa: ['Załącznik cenowy dla kraju dłużnika', 'jeden raz dla tego partnera'],
      Kyc: ['Potwierdzenie tożsamości', 'jeden raz dla firmy'],
    },
    powerFor: (partner) => `Pełnomocnictwo dla: ${partner}`,
    other: 'na życzenie Debitury',
  },

  duties: {
    heading: 'Na co wyraża się zgodę',
    list: [
      'Prowizja należy się od odzyskanej kwoty, także gdy dłużnik zapłaci bezpośrednio wierzycielowi. Jeśli nic nie zostanie odzyskane, nic się nie płaci.',
      'Przez sześć miesięcy windykację prowadzi wyłącznie partner. W tym czasie wierzyciel nie dochodzi długu sam, a wcześniejsze wycofanie sprawy kosztuje pełną prowizję i dotychczasowe koszty.',
      'Wpłaty otrzymane bezpośrednio wierzyciel zgłasza partnerowi w ciągu trzech dni.',
      'Dług istnieje, jest niezapłacony i niesporny.',
      'Odsetki i opłaty doliczone do wierzytelności przypadają partnerowi.',
      'Wpisane tu dane otrzymuje partner, aby mógł prowadzić windykację.',
    ],
    terms: 'Przeczytaj pełną umowę (PDF, nowa karta)',
  },

  consent: (client, fee) =>
    `Dług jest niezapłacony i niesporny. Zgłaszam tę wierzytelność do windykacji (wierzyciel: ${client}), akceptuję prowizję w wysokości ${fee} odzyskanej kwoty i zgadzam się z powyższymi punktami.`,
  ourCompany: 'moja firma',
  dataProcessing:
    'Nasza umowa powierzenia przetwarzania danych z Debiturą jest podpisana. UE wymaga takiej umowy przed przekazaniem danych dłużnika.',

  submit: 'Zgłoś',
  submitAndSign: 'Zgłoś i podpisz',
  submitting: 'Wysyłanie…',
  waiting: 'Prowizja jest jeszcze obliczana. Musi być znana przed zgłoszeniem.',
  unknownFee:
    'Nie udało się odczytać prowizji. Musi być znana przed zgłoszeniem: proszę spróbować ponownie lub wrócić później.',

  ineligible: {
    heading: 'Debitura nie może przyjąć tej wierzytelności w tej postaci',
    kept: 'Nic nie zostało wysłane, a wersja robocza jest zachowana. Można zmienić wierzytelność lub dłużnika i sprawdzić ponownie.',
  },
  errors: {
    consent: {
      required: 'Proszę zaznaczyć to pole, aby zgłosić wierzytelność.',
      other: 'Proszę zaznaczyć to pole, aby zgłosić wierzytelność.',
    },
    dataProcessing: {
      required:
        'Proszę zaznaczyć to pole, gdy umowa powierzenia przetwarzania danych będzie podpisana.',
      other:
        'Proszę zaznaczyć to pole, gdy umowa powierzenia przetwarzania danych będzie podpisana.',
    },
  },
};
export default review;
