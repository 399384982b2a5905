import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    plural('pl', count, {
      one: 'Jedna rzecz do poprawienia',
      few: `${count} rzeczy do poprawienia`,
      other: `${count} rzeczy do poprawienia`,
    }),
  claim: {
    currencyCode: {
      'not-a-code': 'Proszę wybrać walutę faktury.',
      required: 'Proszę wybrać walutę faktury.',
      other: 'Debitura nie zna tej waluty. Proszę wybrać walutę z faktury.',
    },
    amount: {
      required: (example) => `Proszę wpisać, ile pozostaje do zapłaty, na przykład ${example}.`,
      'too-small': 'Niezapłacona kwota musi być większa od zera.',
      other: (example) => `Proszę zapisać kwotę cyframi, na przykład ${example}.`,
    },
    number: {
      required: 'Proszę wpisać numer podany na fakturze.',
      'too-long': (limit) => `Numer faktury może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters':
        'Numer faktury zawiera podział wiersza lub inny ukryty znak. Proszę wpisać go od nowa.',
      duplicate: 'Ten numer faktury jest już użyty w innej sprawie. Proszę sprawdzić numer.',
      other: 'Proszę sprawdzić numer faktury.',
    },
    date: {
      required: 'Proszę wpisać datę podaną na fakturze: dzień, miesiąc i rok.',
      'not-a-date': 'Taki dzień nie istnieje. Proszę wpisać dzień, miesiąc i rok faktury.',
      'in-future': (limit) => `Data faktury nie może być późniejsza niż dzisiaj, ${limit}.`,
      other: 'Proszę sprawdzić datę faktury.',
    },
    dueDate: {
      required: 'Proszę wpisać termin płatności: dzień, miesiąc i rok.',
      'not-a-date': 'Taki dzień nie istnieje. Proszę wpisać termin płatności.',
      'in-future': (limit) =>
        `Płatność nie jest jeszcze przeterminowana: termin nie może być późniejszy niż dzisiaj, ${limit}.`,
      'before-date': (limit) =>
        `Termin płatności nie może być wcześniejszy niż data faktury, ${limit}.`,
      other: 'Proszę sprawdzić termin płatności.',
    },
    claimDescription: {
      'too-long': (limit) => `Opis może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters':
        'Opis zawiera ukryty znak z innego programu. Proszę wpisać ten fragment od nowa.',
      other: 'Proszę sprawdzić opis.',
    },
  },
  rules: {
    required: 'Proszę wypełnić to pole.',
    'too-long': (limit) => `Tu mieści się najwyżej ${limit} znaków. Proszę skrócić wpis.`,
    'too-small': (limit) => `Proszę wpisać więcej niż ${limit}.`,
    'not-a-date': 'Taki dzień nie istnieje.',
    'in-future': (limit) => `Ta data nie może być późniejsza niż dzisiaj, ${limit}.`,
    'before-date': (limit) => `Ta data nie może być wcześniejsza niż ${limit}.`,
    'not-a-code': 'Proszę wybrać pozycję z listy.',
    'not-an-email': 'Proszę zapisać adres w postaci nazwa@firma.pl.',
    'control-characters': 'Jest tu podział wiersza lub inny ukryty znak. Proszę wpisać to od nowa.',
    duplicate: 'To jest już użyte w innej sprawie.',
    other: 'Proszę to sprawdzić i poprawić.',
  },
};
export default errors;
