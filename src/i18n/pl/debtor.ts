import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Kto jest winien pieniądze?',
  intro: 'Tak jak na fakturze. Pod ten adres pisze partner.',
  type: 'Dłużnikiem jest',
  types: {Company: 'firma', Private: 'osoba prywatna'},
  chooseCountry: 'Wybierz kraj',
  chooseState: 'Wybierz stan',
  labels: {
    name: 'Nazwa firmy',
    fullName: 'Imię i nazwisko',
    companyRegistrationNumber: 'Numer rejestrowy',
    contactPerson: 'Osoba do kontaktu',
    address: 'Ulica i numer',
    zipCode: 'Kod pocztowy',
    city: 'Miejscowość',
    state: 'Województwo lub region',
    stateAlpha2: 'Stan',
    countryAlpha2: 'Kraj',
    email: 'E-mail',
    phone: 'Telefon',
  },
  hints: {
    companyRegistrationNumber: 'Z rejestru przedsiębiorców, na przykład KRS lub CVR',
    reach: 'E-mail lub numer telefonu przyspiesza windykację',
    countryAlpha2: 'Decyduje o partnerze i prowizji',
  },
  errors: {
    'debtor.type': {
      required: 'Proszę wybrać, czy dłużnikiem jest firma, czy osoba prywatna.',
      other: 'Proszę wybrać, czy dłużnikiem jest firma, czy osoba prywatna.',
    },
    'debtor.name': {
      required: 'Proszę wpisać nazwę dłużnika tak, jak widnieje na fakturze.',
      'too-long': (limit) => `Nazwa może mieć najwyżej ${limit} znaków. Proszę ją skrócić.`,
      'control-characters':
        'Nazwa zawiera podział wiersza lub inny ukryty znak. Proszę wpisać ją od nowa.',
      other: 'Proszę sprawdzić nazwę dłużnika.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) =>
        `Nazwisko osoby do kontaktu może mieć najwyżej ${limit} znaków. Proszę je skrócić.`,
      'control-characters':
        'Nazwisko osoby do kontaktu zawiera ukryty znak. Proszę wpisać je od nowa.',
      other: 'Proszę sprawdzić osobę do kontaktu.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) =>
        `Numer rejestrowy może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Numer rejestrowy zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić numer rejestrowy.',
    },
    'debtor.address': {
      required: 'Proszę wpisać ulicę i numer dłużnika.',
      'too-long': (limit) =>
        `Ulica i numer mogą mieć najwyżej ${limit} znaków. Proszę skrócić wpis.`,
      'control-characters':
        'Adres zawiera podział wiersza lub inny ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić ulicę i numer.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Kod pocztowy może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Kod pocztowy zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić kod pocztowy.',
    },
    'debtor.city': {
      required: 'Proszę wpisać miejscowość dłużnika.',
      'too-long': (limit) => `Miejscowość może mieć najwyżej ${limit} znaków. Proszę ją skrócić.`,
      'control-characters': 'Nazwa miejscowości zawiera ukryty znak. Proszę wpisać ją od nowa.',
      other: 'Proszę sprawdzić miejscowość.',
    },
    'debtor.state': {
      'too-long': (limit) =>
        `Województwo lub region może mieć najwyżej ${limit} znaków. Proszę skrócić wpis.`,
      'control-characters':
        'Województwo lub region zawiera ukryty znak. Proszę wpisać tę nazwę od nowa.',
      other: 'Proszę sprawdzić województwo lub region.',
    },
    'debtor.stateAlpha2': {
      required: 'Proszę wybrać stan: w Stanach Zjednoczonych decyduje on o partnerze.',
      'not-a-code': 'Proszę wybrać stan z listy.',
      other: 'Proszę wybrać stan z listy.',
    },
    'debtor.countryAlpha2': {
      required: 'Proszę wybrać kraj dłużnika.',
      'not-a-code': 'Proszę wybrać kraj dłużnika.',
      other: 'Debitura nie zna tego kraju. Proszę wybrać inny.',
    },
    'debtor.email': {
      'not-an-email':
        'Proszę zapisać adres e-mail w postaci nazwa@firma.pl albo zostawić pole puste.',
      'too-long': (limit) => `Adres e-mail może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Adres e-mail zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić adres e-mail.',
    },
    'debtor.phone': {
      'too-long': (limit) =>
        `Numer telefonu może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Numer telefonu zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić numer telefonu.',
    },
  },
};
export default debtor;
