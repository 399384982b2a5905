import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Jeszcze jedno pytanie',
  heading: 'Kto kieruje firmą?',
  why: 'Partner windykacyjny dla jednej z wierzytelności musi wiedzieć, kto kieruje firmami jego klientów. Pytanie pada raz, dla wszystkich wierzytelności.',
  where:
    'Odpowiedź trafia bezpośrednio do Debitury. Nie jest przechowywana ani w tej karcie, ani w tym programie i nie będzie tu ponownie widoczna.',
  labels: {
    directorFullName: 'Imię i nazwisko członka zarządu',
    directorHomeAddress: 'Adres zamieszkania',
    directorDateOfBirth: 'Data urodzenia',
  },
  hints: {
    directorFullName: 'Jak w paszporcie; wystarczy jeden członek zarządu',
    directorHomeAddress: 'Ulica, kod pocztowy, miejscowość i kraj',
  },
  errors: {
    directorFullName: {
      required: 'Proszę wpisać imię i nazwisko członka zarządu.',
      'too-long': (limit) =>
        `Imię i nazwisko mogą mieć najwyżej ${limit} znaków. Proszę skrócić wpis.`,
      'control-characters': 'Imię i nazwisko zawierają ukryty znak. Proszę wpisać je od nowa.',
      other: 'Proszę sprawdzić imię i nazwisko.',
    },
    directorHomeAddress: {
      required: 'Proszę wpisać adres zamieszkania członka zarządu.',
      'too-long': (limit) => `Adres może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Adres zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić adres.',
    },
    directorDateOfBirth: {
      required: 'Proszę wpisać datę urodzenia członka zarządu: dzień, miesiąc i rok.',
      'not-a-date': 'Taki dzień nie istnieje. Proszę wpisać dzień, miesiąc i rok urodzenia.',
      'in-future': 'Data urodzenia musi być wcześniejsza niż dzisiaj.',
      other: 'Proszę sprawdzić datę urodzenia.',
    },
  },
  send: 'Wyślij i kontynuuj',
  sending: 'Wysyłanie…',
  later: 'Później, na stronach Debitury',
  unreachable:
    'Nie było odpowiedzi. Proszę ponownie nacisnąć przycisk: te same dane nie zostaną zapisane dwa razy.',
  refused: 'Debitura nie przyjęła tych danych. Proszę je sprawdzić i wysłać ponownie.',
};
export default kyc;
