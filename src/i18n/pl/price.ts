import type {Messages} from '../messages.js';

const price: Messages['price'] = {
  heading: 'Ile to kosztuje',
  of: 'odzyskanej kwoty. Jeśli nic nie zostanie odzyskane, nic się nie płaci.',
  recoveredIn: (currency) => `Odzyskano, ${currency}`,
  fee: 'Prowizja',
  keep: 'Dla wierzyciela',
  recoveredInFull: 'Odzyskano w całości',
  example: (paid, fee, rest) =>
    `Po zapłacie ${paid}: prowizja ${fee}, pozostaje ${rest} przed VAT i kosztami dodatkowymi.`,
  before: 'Przed VAT i kosztami doliczonymi do wierzytelności.',
  fixed: 'Prowizja zostaje ustalona w chwili zgłoszenia.',
  surcharge: (base, extra) => `${base} oraz ${extra}, ponieważ dług jest stary.`,
  handledBy: 'Prowadzi',
  summary: (percent) => `Prowizja ${percent}`,
  kept: (amount) => `Dla wierzyciela ${amount}`,
  empty: 'Prowizja pojawi się tutaj, gdy znane będą kwota i kraj dłużnika.',
  asking: 'Trwa obliczanie prowizji…',
  failed: 'Nie udało się teraz odczytać prowizji. Wpisane dane są bezpieczne.',
  again: 'Spróbuj ponownie',
  ineligible: 'Brak windykacji dla tej wierzytelności',
  unpriced: 'Debitura nie podaje jeszcze prowizji dla tej wierzytelności.',
  announce: (percent) => `Prowizja wynosi ${percent} odzyskanej kwoty.`,
};
export default price;
