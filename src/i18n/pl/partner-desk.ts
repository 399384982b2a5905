import type {Messages} from '../messages.js';

const figures = 'Proszę zapisać kwotę cyframi.';
const zero = {required: 'Jeśli ich nie ma, proszę wpisać 0.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Panel partnera windykacyjnego',
  wrongDesk:
    'To panel partnera windykacyjnego. To konto ma inną rolę; proszę zwrócić się do osoby, która nim zarządza.',
  optional: 'nieobowiązkowe',

  inbox: {
    heading: 'Sprawy',
    toAccept: 'Do przyjęcia',
    atWork: 'W toku',
    over: 'Zamknięte',
    noneToAccept: 'Żadna sprawa nie czeka. Nowa pojawi się tu sama.',
    noneAtWork: 'Obecnie nie ma spraw w toku.',
    noneOver: 'Żadna sprawa nie jest jeszcze zamknięta.',
    back: 'Wszystkie sprawy',
  },

  states: {
    PendingContractSigning: {
      name: 'Wierzyciel podpisuje',
      sentence: () => 'Najpierw wierzyciel musi podpisać umowę.',
      next: 'Gdy wszystko będzie podpisane, Debitura sprawdzi sprawę.',
    },
    PendingVerification: {
      name: 'Do przyjęcia',
      sentence: () => 'Sprawa czeka na przyjęcie.',
      next: 'Sprawę przyjmuje się z wiadomością do wierzyciela i rozpoczyna windykację.',
    },
    NeedsAdditionalDetails: {
      name: 'Pytanie do wierzyciela',
      sentence: () => 'Wierzyciel został poproszony o coś, czego brakuje.',
      next: 'Po odpowiedzi sprawa zostanie ponownie sprawdzona.',
    },
    Leads: {
      name: 'Zbieranie ofert',
      sentence: () => 'Trwa zbieranie ofert.',
      next: 'Wierzyciel wybiera jedną z ofert.',
    },
    LeadsQuoteGiven: {
      name: 'Oferta złożona',
      sentence: () => 'Oferta czeka na wybór wierzyciela.',
      next: 'Windykację rozpocznie ten, czyja oferta zostanie wybrana.',
    },
    Active: {
      name: 'W windykacji',
      sentence: (_name, day) => (day === null ? 'Windykacja trwa.' : `Windykacja trwa od ${day}.`),
      next: 'Proszę rejestrować wpłaty i informować wierzyciela o postępach.',
    },
    Paused: {
      name: 'Wstrzymana',
      sentence: () => 'Praca nad sprawą jest wstrzymana.',
      next: 'Pracę wznawia się w portalu partnera Debitury albo zamyka sprawę.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Dłużnik zapłacił część; reszta nie jest już dochodzona.',
    DisputedLegalActionDeclinedByClient:
      'Dłużnik kwestionuje wierzytelność, a wierzyciel zdecydował się nie iść do sądu.',
    WithdrawnByClient: 'Sprawę wycofał wierzyciel.',
    SettlementRejectedByClient: 'Dłużnik zaproponował ugodę, a wierzyciel jej nie przyjął.',
    UnresponsiveClient: 'Wierzyciel nie odpowiedział.',
  },
  outcomeNames: {UnresponsiveClient: 'Brak odpowiedzi wierzyciela'},
  creditorActs: 'Następny krok należy do wierzyciela.',

  money: {fee: (percent) => `Prowizja partnera wynosi ${percent} odzyskanej kwoty.`},
  exclusive: {
    active: (_name, day) => `Wyłączność na windykację trwa do ${day}`,
    expired: (_name, day) => `Wyłączność na windykację zakończyła się ${day}.`,
    ended: () => 'Wyłączność na windykację już się zakończyła.',
    terminated: () => 'Wyłączność na windykację zakończono przed czasem.',
  },
  files: {
    limits: (types, size) => `${types}. Do ${size} każdy. Wierzyciel widzi je od razu.`,
  },

  facts: {
    heading: 'Wierzytelność',
    creditor: 'Wierzyciel',
    debtor: 'Dłużnik',
    contact: 'Kontakt',
    registration: 'Numer rejestrowy',
    invoice: 'Faktura',
    dates: (date, due) => `${date}, termin płatności ${due}`,
    about: 'Czego dotyczy',
    comments: 'Uwagi wierzyciela',
    claimType: 'Rodzaj wierzytelności',
    dispute: 'Spór',
    handler: 'Prowadzi',
    missing: 'Wierzyciel musi jeszcze podać',
  },

  tasks: {
    label: 'Co można zrobić',
    start: 'Przyjmij sprawę',
    payment: 'Zarejestruj wpłatę',
    note: 'Napisz notatkę',
    fees: 'Zmień koszty lub należność główną',
    close: 'Zamknij sprawę',
    correct: 'Popraw',
    remove: 'Usuń',
    named: (action, amount, day) => `${action}: ${amount} z dnia ${day}`,
  },
  headings: {
    start: 'Przyjęcie sprawy',
    payment: 'Rejestracja wpłaty',
    note: 'Nowa notatka',
    fees: 'Zmiana kosztów lub należności głównej',
    close: 'Zamknięcie sprawy',
    correct: 'Poprawienie wpłaty',
    remove: 'Usunięcie wpłaty',
  },
  submit: {
    start: 'Przyjmij i rozpocznij',
    payment: 'Zarejestruj wpłatę',
    note: 'Zapisz notatkę',
    fees: 'Zapisz kwoty',
    close: 'Zamknij sprawę',
    correct: 'Zapisz wpłatę',
    remove: 'Usuń wpłatę',
  },
  cancel: 'Anuluj',

  start: {
    welcomeMessage: 'Wiadomość do wierzyciela',
    welcomeHint: 'Zostanie wysłana e-mailem i pojawi się z podpisem autora w wiadomościach sprawy.',
    collectionPartnerReference: 'Własna sygnatura',
    referenceHint: 'Po niej można później odnaleźć sprawę. Można ją podać tylko teraz.',
    assignedUserEmail: 'Kto prowadzi sprawę',
    nobody: 'Ja',
    feesHint: 'Zastępują to, co doliczono dotychczas.',
  },
  payment: {
    date: 'Dzień wpływu',
    paymentAmount: 'Kwota',
    paymentRecipient: 'Kto otrzymał wpłatę',
    recipients: {CollectionPartner: 'My', Creditor: 'Wierzyciel'},
    chooseRecipient: 'Wybierz, kto ją otrzymał',
    commissionPaymentStatus: 'Prowizja partnera',
    commission: {Unpaid: 'Jeszcze niezapłacona', Paid: 'Zapłacona'},
    chooseCommission: 'Wybierz, czy jest zapłacona',
    followUp: 'Przypomnij o wystawieniu za nią faktury wierzycielowi',
    isSplit: 'Podziel ręcznie',
    splitHint: 'W przeciwnym razie Debitura podzieli ją według prowizji.',
    splitAgain:
      'Debitura nie podaje, jak wpłata została podzielona. Bez podziału ręcznego zostanie podzielona według prowizji.',
    payoutCreditor: 'Dla wierzyciela',
    payoutCollectionPartner: 'Dla partnera',
    closeCase: 'Nic już wtedy nie pozostaje do zapłaty: zamknij sprawę jako zapłaconą',
    frozen:
      'Wpłata, której wypłatę już zafakturowano, jest zablokowana: Debitura nie przyjmuje wtedy ani poprawki, ani usunięcia.',
    removeText: (amount, day) =>
      `Wpłata ${amount} z dnia ${day} i jej wypłata znikną na stałe. Wierzyciel zobaczy to od razu.`,
  },
  test: {
    record: 'Zapisz wpłatę testową',
    hint: 'To sprawa testowa: pieniądze nie są przekazywane, a całość liczy się na rzecz wierzyciela.',
  },
  document: {
    kind: 'Rodzaj dodawanych plików',
    none: 'Nie podano',
    kinds: {
      OriginalInvoice: 'Oryginalna faktura',
      DebtorDocuments: 'Od dłużnika',
      CreditorDocuments: 'Od wierzyciela',
      PartnerDocuments: 'Od nas',
      DemandLetter: 'Wezwanie do zapłaty',
      Miscellaneous: 'Coś innego',
    },
  },
  note: {
    description: 'Notatka',
    eventDate: 'Dzień zdarzenia',
    dateHint: 'Puste pole oznacza dzisiaj.',
    seen: 'Wierzyciel też ją czyta.',
  },
  fees: {
    grossAmount: 'Należność główna',
    interestFees: 'Odsetki',
    reminderFees: 'Koszty wezwań',
    collectionFees: 'Koszty windykacji',
    hint: 'Ile dłużnik jest winien łącznie, a nie ile pozostało do zapłaty. To, co wpłynęło, rejestruje się jako wpłatę.',
  },
  close: {
    closeCode: 'Dlaczego',
    choose: 'Wybierz powód',
    comment: 'Własnymi słowami',
    codes: {
      Paid: 'Zapłacona w całości',
      PartiallyPaid: 'Zapłacona częściowo',
      DebtorInsolventBankrupt: 'Dłużnik niewypłacalny lub w upadłości',
      DebtorUntraceable: 'Dłużnika nie można odnaleźć',
      DisputedLegalActionDeclinedByClient: 'Sporna, wierzyciel nie chce iść do sądu',
      WithdrawnByClient: 'Wycofana przez wierzyciela',
      PreLegalExhaustedNoPayment: 'Wyczerpano środki polubowne, nic nie zapłacono',
      StatuteOfLimitationsExpired: 'Przedawniona',
      SettlementRejectedByClient: 'Ugoda odrzucona przez wierzyciela',
      UnresponsiveClient: 'Wierzyciel nie odpowiada',
      UneconomicalToPursue: 'Nieopłacalna',
      Other: 'Inny powód',
    },
    unfitting: {
      noPayment:
        'Nie można wybrać zapłaty w całości ani częściowej: nie zarejestrowano żadnej wpłaty. Proszę najpierw ją zarejestrować.',
      stillOpen: (open) =>
        `Nie można wybrać zapłaty w całości: do zapłaty pozostaje jeszcze ${open}.`,
      nothingOpen: 'Nie można wybrać zapłaty częściowej: nic już nie pozostaje do zapłaty.',
    },
    final: 'Wierzyciel zostanie powiadomiony. Zamkniętej sprawy nie można stąd ponownie otworzyć.',
  },

  question: {
    reopen: {
      heading: 'Sprawa znów byłaby otwarta',
      text: 'Jest zamknięta jako zapłacona. Po tej zmianie coś pozostaje do zapłaty, więc sprawa wraca do pracy, a wierzyciel zostanie powiadomiony.',
      agree: 'Tak, otwórz ponownie',
    },
    price: {
      heading: 'Prowizja uległaby zmianie',
      text: (before, after) =>
        `Przy tej należności głównej wynosi ${after} zamiast ${before}. Nic jeszcze nie zapisano.`,
      agree: (after) => `Zapisz z prowizją ${after}`,
    },
    keep: {
      heading: 'Prowizja pozostaje bez zmian',
      text: (before, after) =>
        `Uzgodniono ${before} i tak pozostaje, choć przy tej należności głównej zwykle byłoby to ${after}. Nic jeszcze nie zapisano.`,
      agree: (before) => `Zapisz i zachowaj ${before}`,
    },
    unknownRate: 'inna stawka',
    registerInstead:
      'W sprawie są wpłaty. Jeśli należność główna jest niższa, bo coś zapłacono, proszę zamiast tego zarejestrować wpłatę.',
    decline: 'Nie, zostaw',
  },

  phases: {
    sending: 'Wysyłanie…',
    checking: 'Nie było odpowiedzi. Ustalamy, co się stało.',
    unknown: 'Nie było odpowiedzi, więc mogło to zostać wykonane.',
    unknownNote:
      'Nie było odpowiedzi, więc notatka może już być. Przed ponownym zapisaniem proszę zajrzeć do historii.',
    unknownHint: 'Proszę za chwilę sprawdzić jeszcze raz. Samo sprawdzanie niczego nie powtarza.',
    lookAgain: 'Sprawdź ponownie',
    leave: 'Zamknij ten formularz',
    wasLost:
      'Nie było odpowiedzi, a ze sprawy wynika, że nic nie zostało wykonane. Proszę wysłać to jeszcze raz.',
  },

  done: {
    start: 'Przyjęto. Wierzyciel otrzymał wiadomość.',
    startReference: (reference) =>
      `Przyjęto pod sygnaturą ${reference}. Wierzyciel otrzymał wiadomość.`,
    payment: 'Wpłata jest zarejestrowana.',
    paymentLeft: (left) => `Wpłata jest zarejestrowana. Do zapłaty pozostaje ${left}.`,
    paymentSplit: (creditor, partner) =>
      `Z tego ${creditor} dla wierzyciela, ${partner} dla partnera.`,
    paymentClosed: 'Wpłata jest zarejestrowana, a sprawa zamknięta jako zapłacona.',
    note: 'Notatka jest zapisana. Wierzyciel może ją przeczytać.',
    fees: 'Kwoty są zapisane.',
    close: 'Sprawa jest zamknięta.',
    correct: 'Wpłata jest poprawiona.',
    remove: 'Wpłata jest usunięta.',
    reopened: 'Sprawa jest znów otwarta.',
  },

  refused: {
    heading: 'Nie zostało to wykonane',
    rules: {
      start:
        'Debitura tego nie przyjęła: sprawa mogła zostać już przejęta albo wymaga osobnych warunków (spór, inny rodzaj wierzytelności). Uzgadnia się je w portalu partnera Debitury.',
      payment: 'Debitura nie przyjęła wpłaty. Proszę sprawdzić dzień, kwotę i podział.',
      note: 'Debitura nie przyjęła notatki.',
      fees: 'Debitura nie przyjęła kwot. W zamkniętej sprawie pozostają one bez zmian.',
      close:
        'Debitura nie przyjęła tego powodu: nie pasuje do tego, co zapłacono, albo sprawa jest już zamknięta.',
      correct: 'Wpłata pozostaje bez zmian: jej wypłatę już zafakturowano, więc jest zablokowana.',
      remove: 'Wpłata pozostaje: jej wypłatę już zafakturowano, więc jest zablokowana.',
    },
    codes: {
      unauthenticated: 'Nastąpiło wylogowanie. Proszę zalogować się ponownie w tym programie.',
      forbidden:
        'Brak uprawnień. Proszę zwrócić się do osoby, która zarządza kontem firmy windykacyjnej.',
      'not-found': 'Już tego tu nie ma. Proszę ponownie zajrzeć do sprawy.',
      'rate-limited': 'Zbyt wiele zapytań naraz. Proszę poczekać minutę i wysłać ponownie.',
      invalid: 'Debitura odrzuciła coś, na co nie ma tu pola. Proszę sprawdzić wpisane dane.',
    },
    other: 'Proszę za chwilę spróbować ponownie.',
  },

  errors: {
    welcomeMessage: {required: 'Proszę napisać kilka słów do wierzyciela.'},
    paymentAmount: {
      required: 'Proszę wpisać, ile wpłynęło.',
      'too-small': 'Kwota musi być większa od zera.',
      other: figures,
    },
    date: {
      required: 'Proszę wpisać dzień, w którym wpłynęły pieniądze.',
      'in-future': (limit) => `Ta data nie może być późniejsza niż dzisiaj, ${limit}.`,
    },
    eventDate: {
      'in-future': (limit) => `Notatka nie może mieć daty późniejszej niż dzisiaj, ${limit}.`,
    },
    paymentRecipient: {required: 'Proszę wybrać, kto otrzymał pieniądze.'},
    commissionPaymentStatus: {required: 'Proszę wybrać, czy prowizja jest zapłacona.'},
    payoutCreditor: {required: 'Proszę wpisać część dla wierzyciela.', other: figures},
    payoutCollectionPartner: {
      required: 'Proszę wpisać część dla partnera.',
      other: 'Obie części muszą razem dać całą kwotę, zapisaną cyframi.',
    },
    grossAmount: {
      required: 'Proszę wpisać należność główną.',
      'too-small': 'Należność główna nie może być mniejsza od zera.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Proszę wybrać, dlaczego sprawa się kończy.'},
    comment: {required: 'Proszę w kilku słowach podać ten inny powód.'},
    description: {required: 'Proszę napisać, co się wydarzyło.'},
  },
};
export default partnerDesk;
