import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Sprawa windykacyjna',
  loading: 'Trwa ładowanie sprawy…',
  test: 'Sprawa testowa',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Wpłynęło ${amount}.`,
  stages: 'Etapy sprawy',
  done: 'zakończony',
  asOf: (time) => `Stan: ${time}`,
  refresh: 'Odśwież',
  noCase: 'Nie wybrano żadnej sprawy.',

  duties: {
    heading: 'Co jest do zrobienia',
    sign: {
      heading: 'Podpisanie umowy',
      text: (host) => `Nastąpi przejście na stronę ${host}, a po zakończeniu powrót tutaj.`,
      action: 'Podpisz teraz',
      noLink: 'Debitura nie podała adresu do podpisu. Proszę sprawdzić ponownie za minutę.',
      again: 'Sprawdź ponownie',
    },
    missing: 'Czegoś brakuje',
    answer: 'Odpowiedz',
    addFile: 'Dodaj plik',
    open: 'Otwórz w Debiturze',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Do ${day}`,
  },

  returned: {
    signed: 'Wszystko jest podpisane. Debitura zajmuje się dalej sprawą.',
    open: 'Coś jeszcze czeka na podpis. Można do tego wrócić w dowolnej chwili.',
    abandoned:
      'Powrót nastąpił przed końcem. Nic nie przepadło: można kontynuować w dowolnej chwili.',
    unknown: 'Nie udało się ustalić, czy wszystko jest podpisane. Proszę sprawdzić za minutę.',
  },

  quotes: {
    heading: 'Oferty',
    none: 'Partnerzy są pytani o cenę. Wiadomość pojawi się, gdy tylko któryś odpowie.',
    count: (given, most) => `Odpowiedzi partnerów: ${given} z najwyżej ${most}.`,
    successFee: (percent) => `${percent} odzyskanej kwoty`,
    hourlyRate: (amount) => `${amount} za godzinę`,
    flatFee: (amount) => `łącznie około ${amount}`,
    noPrice: 'Cenę podano w pełnej ofercie.',
    partner: 'Partner',
    accepted: 'Wybrana',
    declined: 'Niewybrana',
    choose: 'Wybierz w Debiturze',
    read: 'Przeczytaj w Debiturze',
  },

  money: {
    heading: 'Pieniądze',
    claim: 'Wierzytelność',
    received: 'Dotychczas wpłynęło',
    recovered: 'Odzyskano',
    interestFees: 'Doliczone odsetki',
    reminderFees: 'Doliczone koszty wezwań',
    collectionFees: 'Doliczone koszty windykacji',
    open: 'Do zapłaty',
    unpaid: 'Niezapłacone',
    unknown: 'obecnie nieznane',
    bar: (received, claim, open) =>
      `Wpłynęło ${received} z ${claim}, do zapłaty pozostaje ${open}.`,
    barUnpaid: (received, claim, open) =>
      `Wpłynęło ${received} z ${claim}, niezapłacone pozostało ${open}.`,
    payments: 'Wpłaty',
    takenBack: (amount, day) => `Wpłata ${amount} z dnia ${day} została cofnięta.`,
    fee: (percent) => `Prowizja partnera wynosi ${percent} odzyskanej kwoty.`,
  },
  exclusive: {
    active: (partner, day) => `Do ${day} windykację prowadzi wyłącznie ${partner}`,
    expired: (partner, day) =>
      `Okres, w którym windykację prowadzi wyłącznie ${partner}, zakończył się ${day}.`,
    ended: (partner) => `Okres, w którym windykację prowadzi wyłącznie ${partner}, już minął.`,
    terminated: (partner) =>
      `Okres, w którym windykację prowadzi wyłącznie ${partner}, zakończono przed czasem.`,
    extended: {
      Payment: (day) => `przedłużono z powodu wpłaty z dnia ${day}`,
      PromiseToPay: (day) => `przedłużono z powodu obietnicy zapłaty z dnia ${day}`,
      PaymentAgreement: (day) => `przedłużono z powodu porozumienia o spłacie z dnia ${day}`,
      Manual: (day) => `przedłużono ${day}`,
    },
  },

  history: {
    heading: 'Historia',
    next: 'dalej',
    none: 'Nic się jeszcze nie wydarzyło.',
    all: (count) => `Pokaż wszystkie wpisy (${count})`,
    by: (name) => `autor: ${name}`,
  },

  messages: {
    heading: 'Wiadomości',
    none: 'Nie ma jeszcze wiadomości.',
    you: 'Ja',
    system: 'System',
    unread: 'Nowe',
    label: (partner) => `Wiadomość, odbiorca: ${partner}`,
    send: 'Wyślij',
    sending: 'Wysyłanie…',
    failed: 'Nie wysłano.',
    unknown:
      'Nie było odpowiedzi, więc wiadomość mogła dotrzeć. Przed ponownym wysłaniem proszę sprawdzić, czy nie ma jej powyżej.',
    again: 'Wyślij ponownie',
    remove: 'Usuń',
    tooLong: (limit) => `Wiadomość może mieć najwyżej ${limit} znaków. Proszę ją skrócić.`,
    noWriter:
      'Ten adres e-mail nie należy do użytkownika Debitury, dlatego nie można tu pisać. Może to zrobić użytkownik z firmy albo można poprosić dostawcę tego programu o dodanie konta.',
    notAllowed:
      'Wiadomości można czytać, ale nie pisać. Proszę zwrócić się do osoby, która zarządza kontem firmy.',
  },

  files: {
    heading: 'Pliki',
    none: 'Nie ma jeszcze plików.',
    open: (name) => `Otwórz ${name}`,
    opening: 'Otwieranie…',
    ready: 'Otwórz tutaj, jeśli nie pojawiła się nowa karta',
    noLink: 'Tego pliku nie można stąd otworzyć.',
    add: 'Dodaj pliki',
    limits: (types, size) => `${types}. Do ${size} każdy.`,
    waiting: 'Oczekiwanie…',
    uploading: 'Wysyłanie…',
    failed: 'Nie wysłano.',
    again: 'Spróbuj ponownie',
    remove: 'Usuń',
    refused: {
      type: (name, types) =>
        `${name}: tego formatu nie można przyjąć. Proszę zapisać plik jako ${types}.`,
      size: (name, size) => `${name}: więcej niż ${size}. Proszę zmniejszyć lub podzielić plik.`,
      empty: (name) => `${name}: plik jest pusty. Proszę wybrać plik z zawartością.`,
      name: (name) => `${name}: proszę nadać plikowi krótszą, prostą nazwę i wybrać go ponownie.`,
      count: (name, count) => `${name}: jedna sprawa przyjmuje najwyżej tyle plików: ${count}.`,
      content: (name) =>
        `${name}: zawartość nie pasuje do nazwy. Proszę zapisać plik od nowa w jego rzeczywistym formacie.`,
    },
  },

  news: {
    payment: (amount) => `Wpłynęła płatność: ${amount}.`,
    'taken-back': (amount) => `Cofnięto wpłatę: ${amount}.`,
    message: 'Nadeszła nowa wiadomość.',
  },

  failed: {
    heading: 'Nie udało się załadować sprawy',
    part: 'Nie udało się załadować tej części.',
    stale: (time) => `Nie udało się odświeżyć sprawy. Ostatnia aktualizacja: ${time}.`,
    again: 'Spróbuj ponownie',
    offline: 'Brak połączenia z internetem. Treść wróci razem z połączeniem.',
    unauthenticated: 'Nastąpiło wylogowanie. Proszę zalogować się ponownie w tym programie.',
    forbidden:
      'Brak uprawnień do tej sprawy. Proszę zwrócić się do osoby, która zarządza kontem firmy.',
    'not-found': 'Nie istnieje albo należy do innej firmy. Proszę wrócić i wybrać ją ponownie.',
    'not-available': 'To konto ma w sieci inną rolę, w której nie jest to dostępne.',
    'client-not-ready': 'Firma nie jest jeszcze przygotowana do windykacji.',
    'rate-limited': 'Zbyt wiele zapytań naraz. Za chwilę nastąpi ponowna próba.',
    other: 'Proszę za chwilę spróbować ponownie.',
    support: (requestId) =>
      `Jeśli problem się utrzymuje, proszę podać pomocy technicznej ten numer: ${requestId}`,
  },
};
export default caseWords;
