import type {Messages} from '../messages.js';
import {plural, type PluralForms} from '../plural.js';

const say = (count: number, forms: PluralForms) => plural('pl', count, forms);
const invoicesOf = (count: number) =>
  say(count, {one: '1 faktura', few: `${count} faktury`, other: `${count} faktur`});
const casesOf = (count: number) =>
  say(count, {one: '1 sprawa', few: `${count} sprawy`, other: `${count} spraw`});

const bulk: Messages['bulk'] = {
  label: 'Przekazanie przeterminowanych faktur do windykacji',
  heading: 'Przeterminowane faktury',
  intro: 'Jedna sprawa na każdego dłużnika. Każda prowizja jest widoczna przed wysłaniem.',
  loading: 'Trwa ładowanie listy…',
  failed: 'Nie udało się załadować tej części. Lista jest bezpieczna.',
  again: 'Spróbuj ponownie',
  optional: 'nieobowiązkowe',
  kept: 'Lista zapisana w tej karcie',

  drop: {
    heading: 'Które faktury są przeterminowane?',
    text: 'Proszę upuścić tutaj listę z programu księgowego (CSV) albo e-faktury. Przed zgłoszeniem nic nie opuszcza tego komputera.',
    choose: 'Wybierz pliki',
    more: 'Dodaj pliki',
    reading: 'Odczytywanie pliku…',
    taken: (added) => `Dodano: ${invoicesOf(added)}.`,
    known: (known) => `Już na liście: ${invoicesOf(known)}.`,
    close: 'Zamknij',
    refused: {
      'too-large':
        'Plik jest większy niż 10 MB. Proszę wyeksportować tylko przeterminowane pozycje albo podzielić listę.',
      spreadsheet:
        'To arkusz kalkulacyjny. Proszę go otworzyć, wybrać „Zapisz jako” i typ CSV, a potem upuścić tamten plik.',
      'not-text': 'Tej listy nie można tu odczytać. Proszę wyeksportować ją jako CSV.',
      empty:
        'Pod nagłówkami nie ma żadnego wiersza. Proszę ponownie wyeksportować listę i do niej zajrzeć.',
      'too-many-rows':
        'Lista ma ponad 2000 wierszy. Proszę ją podzielić i wysyłać po jednej części.',
      'credit-note':
        'To faktura korygująca na zwrot: cofa wierzytelność, więc nie ma z niej czego windykować.',
      paid: 'Na tej fakturze nic nie pozostało do zapłaty.',
      other:
        'Nie udało się odczytać pliku. Proszę wyeksportować go ponownie albo dodać faktury ręcznie.',
    },
  },

  mapping: {
    heading: (file) => `Co zawiera ${file}?`,
    intro: (rows) =>
      say(rows, {
        one: 'Jeden wiersz. Proszę sprawdzić, czy każda kolumna jest dobrze rozpoznana.',
        few: `${rows} wiersze. Proszę sprawdzić, czy każda kolumna jest dobrze rozpoznana.`,
        other: `${rows} wierszy. Proszę sprawdzić, czy każda kolumna jest dobrze rozpoznana.`,
      }),
    column: 'Kolumna',
    example: 'Pierwsze wiersze',
    holds: 'Zawiera',
    nothing: 'Niepotrzebna',
    fields: {
      number: 'Numer faktury',
      amount: 'Kwota niezapłacona',
      currency: 'Waluta',
      date: 'Data faktury',
      dueDate: 'Termin płatności',
      description: 'Co dostarczono',
      type: 'Firma czy osoba prywatna',
      name: 'Nazwa dłużnika',
      contactPerson: 'Osoba do kontaktu',
      companyRegistrationNumber: 'Numer rejestrowy',
      address: 'Ulica i numer',
      zipCode: 'Kod pocztowy',
      city: 'Miejscowość',
      state: 'Województwo lub region',
      countryAlpha2: 'Kraj',
      email: 'E-mail',
      phone: 'Telefon',
    },
    currency: 'Waluta wszystkich wierszy',
    country: 'Kraj wszystkich dłużników',
    choose: 'Nie u wszystkich taki sam',
    dayOrder: (example) => `Jak odczytać ${example}?`,
    dayFirst: 'Najpierw dzień',
    monthFirst: 'Najpierw miesiąc',
    decimalMark: (example) => `Jak odczytać ${example}?`,
    noneMapped: 'Proszę wybrać przynajmniej kolumnę z kwotą niezapłaconą.',
    take: (rows) =>
      say(rows, {
        one: 'Wczytaj jeden wiersz',
        few: `Wczytaj ${rows} wiersze`,
        other: `Wczytaj ${rows} wierszy`,
      }),
    cancel: 'Anuluj',
  },

  table: {
    caption: 'Sprawy z tej listy',
    columns: {
      debtor: 'Dłużnik',
      invoices: 'Faktury',
      claim: 'Wierzytelność',
      fee: 'Prowizja',
      state: 'Stan',
    },
    filter: 'Pokaż',
    all: 'Wszystkie',
    open: 'Do uzupełnienia',
    nameless: 'Dłużnik bez nazwy',
    invoices: invoicesOf,
    numberless: 'Bez numeru',
    more: (count) => `jeszcze ${count}…`,
    summary: (invoices, cases) => `${invoicesOf(invoices)}, ${casesOf(cases)}`,
    review: (count) => `Sprawdź: ${casesOf(count)}`,
    nothingReady:
      'Żadna sprawa nie jest jeszcze kompletna. Po otwarciu wiersza widać, czego brakuje.',
    waiting: 'Trwa obliczanie prowizji…',
    leftOut: (count) => `Pominięto: ${invoicesOf(count)}`,
    takeBack: 'Przywróć',
    takeBackNumber: (number) => `Przywróć ${number}`,
    looking: 'Sprawdzamy, które faktury Debitura już ma…',
    lookFailed: 'Debitura nie podała, które faktury już ma. Proszę nacisnąć przycisk jeszcze raz.',
    existing: (count) =>
      count === 1
        ? 'Jedna faktura jest już w Debiturze i nie zostanie wysłana ponownie. Proszę przejrzeć listę i przejść dalej.'
        : `Faktury, które są już w Debiturze: ${count}. Nie zostaną wysłane ponownie. Proszę przejrzeć listę i przejść dalej.`,
    clear: 'Zacznij nową listę',
  },

  states: {
    ready: 'Gotowa',
    missing: (count) => `Braki: ${count}`,
    asking: 'Obliczanie prowizji',
    ineligible: 'Nie można przyjąć',
    unpriced: 'Prowizja nieznana',
    waiting: 'Czeka',
    sending: 'Wysyłanie',
    checking: 'Sprawdzanie',
    made: 'Wysłana',
    pending: 'Brak podpisu',
    duplicate: 'Sprawa już istnieje',
    unsigned: 'Najpierw podpis',
    failed: 'Niewysłana',
  },

  row: {
    line: (line, file) => `Wiersz ${line}, plik ${file}`,
    unread: (text) => `W pliku jest „${text}”, czego nie udało się odczytać.`,
    debtor: 'Dłużnik',
    change: 'Zmień',
    changeDebtor: 'Zmień dłużnika',
    changeInvoice: (number) => `Zmień fakturę ${number}`,
    leaveOut: 'Pomiń',
    leaveOutInvoice: (number) => `Pomiń fakturę ${number}`,
    together: 'Z kilku faktur powstaje',
    oneCase: 'Jedna sprawa',
    oneEach: 'Osobna sprawa dla każdej',
    numbers: 'Faktury',
    numberHint: 'Dzięki niemu żadna faktura nie zostanie wysłana dwa razy',
    repeated: 'Ten numer jest na liście dwa razy. Proszę go poprawić albo pominąć jedną z faktur.',
    due: (date, due) => `${date}, termin płatności ${due}`,
    askAgain: 'Zapytaj ponownie o prowizję',
    priceFailed: 'Nie udało się teraz odczytać prowizji.',
    ineligible: 'Debitura nie może przyjąć tej wierzytelności w tej postaci.',
    reference: (reference) => `Numer sprawy ${reference}`,
    existing: (reference) => `Faktura ${reference} została już wcześniej przekazana do windykacji.`,
    held: 'Ten program wstrzymał sprawę.',
    unanswered: 'Nie było odpowiedzi i nie założono sprawy. Proszę wysłać ją ponownie.',
    unsigned:
      'Zanim tę sprawę będzie można założyć, trzeba coś podpisać. Proszę podpisać i wysłać ją ponownie.',
  },

  review: {
    heading: 'Sprawdzenie i zgłoszenie',
    intro: (cases) =>
      `Gotowe do zgłoszenia: ${casesOf(cases)}. Nic nie zostanie wysłane przed naciśnięciem przycisku.`,
    left: (count) =>
      say(count, {
        one: 'Jedna sprawa nie jest kompletna; pozostaje na liście.',
        few: `${count} sprawy nie są kompletne; pozostają na liście.`,
        other: `${count} spraw nie jest kompletnych; pozostają na liście.`,
      }),
    costs: 'Ile to kosztuje',
    currency: 'Waluta',
    cases: 'Sprawy',
    claim: 'Wierzytelności',
    full: 'Prowizja, jeśli wszystko zostanie zapłacone',
    fees: 'Prowizje według partnerów',
    fee: (percent) => `${percent} odzyskanej kwoty`,
    before:
      'Przed VAT i kosztami doliczonymi do wierzytelności. Jeśli nic nie zostanie odzyskane, nic się nie płaci.',
    consent: (client, cases) =>
      cases === 1
        ? `Dług jest niezapłacony i niesporny. Zgłaszam tę wierzytelność do windykacji (wierzyciel: ${client}), akceptuję podaną prowizję i zgadzam się z powyższymi punktami.`
        : `Długi są niezapłacone i niesporne. Zgłaszam te wierzytelności do windykacji (${casesOf(cases)}, wierzyciel: ${client}), akceptuję prowizje podane przy każdej z nich i zgadzam się z powyższymi punktami.`,
    submit: (cases) =>
      say(cases, {
        one: 'Zgłoś jedną sprawę',
        few: `Zgłoś ${cases} sprawy`,
        other: `Zgłoś ${cases} spraw`,
      }),
    back: 'Wróć do listy',
  },

  sending: {
    heading: 'Wysyłanie spraw',
    paused: 'Wstrzymano',
    progress: (done, all) => `Załatwiono ${done} z ${all} spraw`,
    text: 'Można zamknąć tę stronę: to, co jeszcze niewysłane, czeka w tej karcie i żadna sprawa nie zostanie założona dwa razy.',
    unkept:
      'Tej listy nie można zapisać w tej karcie. Proszę zostać do końca; po wyjściu można wysłać tę samą listę ponownie: żadna sprawa nie zostanie założona dwa razy.',
    checking: (count) =>
      say(count, {
        one: 'Jedna odpowiedź zaginęła; pytamy, co się z nią stało.',
        few: `${count} odpowiedzi zaginęły; pytamy, co się z nimi stało.`,
        other: `${count} odpowiedzi zaginęło; pytamy, co się z nimi stało.`,
      }),
    pause: 'Wstrzymaj',
    resume: 'Wznów',
    askNow: 'Zapytaj teraz',
  },

  result: {
    heading: (made) => (made === 0 ? 'Nie założono żadnej sprawy' : `Założono: ${casesOf(made)}`),
    duplicates: (count) =>
      say(count, {
        one: 'Jedna faktura miała już sprawę; nic nie założono dwa razy.',
        few: `${count} faktury miały już sprawę; nic nie założono dwa razy.`,
        other: `${count} faktur miało już sprawę; nic nie założono dwa razy.`,
      }),
    failed: (count) =>
      say(count, {
        one: 'Jedna sprawa nie została wysłana. Po jej otwarciu widać dlaczego.',
        few: `${count} sprawy nie zostały wysłane. Po ich otwarciu widać dlaczego.`,
        other: `${count} spraw nie zostało wysłanych. Po ich otwarciu widać dlaczego.`,
      }),
    mend: 'Popraw i wyślij pozostałe',
    download: 'Pobierz wynik (CSV)',
    fileName: 'wynik-windykacji.csv',
    headings: {
      invoice: 'Numer faktury',
      debtor: 'Dłużnik',
      country: 'Kraj',
      date: 'Data faktury',
      dueDate: 'Termin płatności',
      amount: 'Kwota niezapłacona',
      currency: 'Waluta',
      state: 'Stan',
      reference: 'Numer sprawy',
      creditorReference: 'Numer własny',
      fee: 'Prowizja w procentach',
      reason: 'Powód',
    },
    sign: {
      heading: 'Pozostał jeden krok: podpis',
      text: (count) =>
        say(count, {
          one: 'Jedna sprawa czeka na podpis. Rozpocznie się, gdy wszystko będzie podpisane.',
          few: `${count} sprawy czekają na podpisy. Rozpoczną się, gdy wszystko będzie podpisane; na wszystkie wystarczy jedna wizyta.`,
          other: `${count} spraw czeka na podpisy. Rozpoczną się, gdy wszystko będzie podpisane; na wszystkie wystarczy jedna wizyta.`,
        }),
      now: 'Podpisz teraz',
      leave: (host) => `Nastąpi przejście na stronę ${host}, a po zakończeniu powrót tutaj.`,
      noLink: 'Debitura nie podała adresu do podpisu. Proszę sprawdzić ponownie za minutę.',
      again: 'Sprawdź ponownie',
      reading: 'Odczytywanie, co zostało podpisane…',
    },
  },

  announce: {
    progress: (done, all) => `Załatwiono ${done} z ${all} spraw`,
    finished: (made) => `Gotowe. Założono: ${casesOf(made)}.`,
  },
};
export default bulk;
