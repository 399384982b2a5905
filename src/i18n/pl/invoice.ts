import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Odczytywanie: ${name}…`,
  mark: (name) => `Z pliku ${name}`,
  hide: 'Ukryj tę informację',

  refused: {
    heading: (name) => `Nie udało się odczytać pliku ${name}`,
    attached: 'Mimo to został dodany do dokumentów.',
    empty: 'Plik jest pusty. Proszę jeszcze raz wyeksportować fakturę i ponownie upuścić plik.',
    'too-large': (limit) =>
      `Plik jest większy niż ${limit}, dlatego nie został otwarty. Proszę wypełnić pola ręcznie i dołączyć mniejszy PDF.`,
    'too-complex':
      'Plik zawiera znacznie więcej pozycji niż jakakolwiek faktura, dlatego nie był dalej odczytywany. Proszę wypełnić pola ręcznie.',
    'unknown-format':
      'To ani XML, ani PDF, a e-faktury mają jeden z tych formatów. Proszę wypełnić pola ręcznie.',
    'not-an-invoice': (found) =>
      `To plik XML innego rodzaju (${found}). Proszę upuścić fakturę UBL lub CII albo wypełnić pola ręcznie.`,
    renamed: (found) =>
      `W środku jest ${found}, ale nazwa wskazuje co innego. Proszę zmienić końcówkę nazwy na ${found === 'PDF' ? '.pdf' : '.xml'} i ponownie upuścić plik.`,
    broken:
      'Plik jest uszkodzony lub niepełny. Proszę wyeksportować lub pobrać go jeszcze raz i ponownie upuścić.',
    doctype:
      'Plik zawiera własne reguły dokumentu, których żadna faktura nie potrzebuje, a niektóre ataki używają. Nic z niego nie zostało uruchomione. Proszę jeszcze raz wyeksportować fakturę albo wypełnić pola ręcznie.',
    encrypted: 'Plik jest chroniony hasłem. Proszę zapisać go bez hasła i ponownie upuścić.',
    'no-attachment':
      'Ten PDF może odczytać tylko człowiek: nie zawiera danych faktury. Proszę wypełnić pola ręcznie.',
    unavailable:
      'Nie udało się załadować części, która odczytuje faktury. Proszę sprawdzić połączenie i ponownie upuścić plik.',
  },

  attached: {
    heading: 'Dodano do dokumentów',
    text: (names) => `${names}: brak danych faktury, którymi można wypełnić pola.`,
  },

  filled: (count, name) =>
    plural('pl', count, {
      one: `Wypełniono jedno pole z pliku ${name}`,
      few: `Wypełniono ${count} pola z pliku ${name}`,
      other: `Wypełniono ${count} pól z pliku ${name}`,
    }),
  filledText: 'Proszę je sprawdzić: przy każdym podano, skąd pochodzi.',
  read: (name) => `Odczytano: ${name}`,
  held: (name) => `Odczytano ${name}, ale nic nie zostało jeszcze wypełnione`,
  anyway: 'Wypełnij mimo to',

  facts: {
    creditNote:
      'To faktura korygująca na zwrot: oddaje pieniądze, więc nie ma z niej czego windykować.',
    creditNoteOf: (number) =>
      `To faktura korygująca na zwrot do faktury ${number}: oddaje pieniądze, więc nie ma z niej czego windykować.`,
    paid: 'Na tej fakturze nic nie pozostało do zapłaty: według niej wszystko jest zapłacone.',
    owed: (amount) =>
      `Według tej faktury to sprzedawca jest winien nabywcy ${amount}. Nie ma czego windykować.`,
    seller: (seller, client) =>
      `Tę fakturę wystawił podmiot ${seller}, a wierzycielem jest ${client}. Proszę sprawdzić, czy to właściwa faktura.`,
    sellerOnly: (seller) =>
      `Tę fakturę wystawił podmiot ${seller}, spoza kraju wierzyciela. Proszę sprawdzić, czy to właściwa faktura.`,
    correction: 'Ta faktura koryguje wcześniejszą. Proszę dochodzić tylko jednej z nich.',
    correctionOf: (number) =>
      `Ta faktura koryguje fakturę ${number}. Proszę dochodzić tylko jednej z nich.`,
    notDue: (day) =>
      `Termin płatności przypada dopiero ${day}. Windykacja zaczyna się, gdy dłużnik się spóźnia.`,
    partlyPaid: (paid, total) =>
      `Zapłacono już ${paid} z ${total}: dochodzona jest tylko pozostała kwota.`,
    terms:
      'Faktura nie podaje terminu płatności, ale zawiera te warunki. Proszę wpisać termin, który z nich wynika:',
  },

  conflicts: {
    heading: (field) => `Faktura podaje dwie odpowiedzi (${field}). Która jest właściwa?`,
    use: (field, value) => `Użyj ${value} (${field})`,
  },

  differences: {
    heading: (count) =>
      count === 1 ? 'Jedno pole zawiera już coś innego' : 'Niektóre pola zawierają już coś innego',
    other: (number) => `To inna faktura: ${number}`,
    here: 'W formularzu',
    there: 'Na fakturze',
    empty: 'jeszcze nic',
    use: 'Przyjmij wartości z faktury',
    keep: 'Zostaw to, co w formularzu',
    add: 'Dodaj jako kolejną fakturę',
  },

  pdf: {
    text: 'Debitura nie przyjmuje XML jako dokumentu. Proszę dodać też PDF tej faktury.',
    choose: 'Wybierz PDF',
  },
  unread: (names) => `Jeszcze nieodczytane: ${names}. Proszę upuszczać po jednej fakturze.`,

  fields: {
    currencyCode: 'waluta',
    amount: 'kwota niezapłacona',
    number: 'numer faktury',
    date: 'data faktury',
    dueDate: 'termin płatności',
    claimDescription: 'opis',
    name: 'nazwa dłużnika',
    contactPerson: 'osoba do kontaktu',
    companyRegistrationNumber: 'numer rejestrowy',
    address: 'ulica i numer',
    zipCode: 'kod pocztowy',
    city: 'miejscowość',
    state: 'region',
    stateAlpha2: 'stan',
    countryAlpha2: 'kraj',
    email: 'e-mail',
    phone: 'telefon',
  },
};
export default invoice;
