import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Zgłoszenie wierzytelności do windykacji',
  steps: {
    creditor: 'Wierzyciel',
    claim: 'Wierzytelność',
    debtor: 'Dłużnik',
    documents: 'Dokumenty',
    review: 'Sprawdzenie',
  },
  stepOf: (step, count) => `Krok ${step} z ${count}`,
  done: 'gotowe',
  testBadge: 'Sprawa testowa',
  loading: 'Trwa ładowanie formularza…',
  optional: 'nieobowiązkowe',
  buttons: {continue: 'Dalej', save: 'Zapisz i wróć do sprawdzenia', back: 'Wstecz'},
  draftKept: 'Wersja robocza zapisana w tej karcie',
  draftLost: 'Ta przeglądarka nie zapisuje wersji roboczej: dokończ bez zamykania strony',
  failed: 'Nie udało się załadować tej części formularza. Wpisane dane są bezpieczne.',
  again: 'Spróbuj ponownie',

  claim: {
    heading: 'Jaka kwota jest należna?',
    intro: 'Niezapłacona kwota i daty z faktury.',
    introSeveral: 'Jeden dłużnik i jedna waluta; przy każdej fakturze kwota nadal niezapłacona.',
    invoice: (position) => `Faktura ${position}`,
    add: 'Dodaj kolejną niezapłaconą fakturę tego samego dłużnika',
    remove: 'Usuń',
    removeInvoice: (position) => `Usuń fakturę ${position}`,
    total: 'Razem',
    read: 'Odczytaj z e-faktury (XML lub PDF)',
  },
  labels: {
    amount: 'Kwota niezapłacona',
    currencyCode: 'Waluta',
    number: 'Numer faktury',
    date: 'Data faktury',
    dueDate: 'Termin płatności',
    claimDescription: 'Co zostało dostarczone?',
  },
  hints: {
    amount: 'Ile pozostaje dziś do zapłaty, z VAT',
    claimDescription: 'Jedno lub dwa zdania pomogą partnerowi od razu rozpocząć pracę',
  },
  price: {
    heading: 'Ile to kosztuje',
    empty: 'Prowizja pojawi się tutaj, gdy znane będą kwota i kraj dłużnika.',
    pending: 'Prowizja: po podaniu kwoty i kraju',
  },
};
export default form;
