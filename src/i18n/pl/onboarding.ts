import type {Messages} from '../messages.js';
import {plural} from '../plural.js';

const onboarding: Messages['onboarding'] = {
  label: 'Przygotowanie windykacji',
  steps: {company: 'Firma', people: 'Osoby', check: 'Sprawdzenie', sign: 'Podpis'},
  stepOf: (step, count) => `Krok ${step} z ${count}`,
  done: 'gotowe',
  loading: 'Odczytywanie stanu firmy…',
  failed: 'Nie udało się załadować tej części. Wpisane dane są bezpieczne.',
  again: 'Spróbuj ponownie',
  optional: 'nieobowiązkowe',
  buttons: {
    continue: 'Dalej',
    save: 'Zapisz i wróć do sprawdzenia',
    back: 'Wstecz',
    agree: 'Zgadzam się, przejdź do podpisu',
    askAgain: 'Zapytaj ponownie',
    submitting: 'Przygotowywanie…',
  },
  draftKept: 'Zapisano w tej karcie',
  summaryHeading: (count) =>
    plural('pl', count, {
      one: 'Jedna rzecz do poprawienia',
      other: `${count} rzeczy do poprawienia`,
    }),

  company: {
    heading: 'Dane firmy',
    intro: 'Te dane znajdą się w umowie z Debiturą. Proszę poprawić, co się nie zgadza.',
    chooseCountry: 'Wybierz kraj',
    labels: {
      name: 'Nazwa firmy',
      registrationNumber: 'Numer rejestrowy',
      address: 'Ulica i numer',
      zipCode: 'Kod pocztowy',
      city: 'Miejscowość',
      country: 'Kraj',
      state: 'Województwo lub region',
      supportPhone: 'Telefon',
    },
    hints: {
      name: 'Tak jak w rejestrze przedsiębiorców',
      registrationNumber: 'Z rejestru przedsiębiorców, na przykład KRS lub CVR',
    },
  },
  errors: {
    name: {
      required: 'Proszę wpisać nazwę firmy tak, jak widnieje w rejestrze.',
      'too-long': (limit) => `Nazwa może mieć najwyżej ${limit} znaków. Proszę ją skrócić.`,
      'control-characters':
        'Nazwa zawiera podział wiersza lub inny ukryty znak. Proszę wpisać ją od nowa.',
      other: 'Proszę sprawdzić nazwę firmy.',
    },
    registrationNumber: {
      'too-long': (limit) =>
        `Numer rejestrowy może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Numer rejestrowy zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić numer rejestrowy.',
    },
    address: {
      required: 'Proszę wpisać ulicę i numer siedziby firmy.',
      'too-long': (limit) =>
        `Ulica i numer mogą mieć najwyżej ${limit} znaków. Proszę skrócić wpis.`,
      'control-characters':
        'Adres zawiera podział wiersza lub inny ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić ulicę i numer.',
    },
    zipCode: {
      'too-long': (limit) => `Kod pocztowy może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Kod pocztowy zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić kod pocztowy.',
    },
    city: {
      required: 'Proszę wpisać miejscowość firmy.',
      'too-long': (limit) => `Miejscowość może mieć najwyżej ${limit} znaków. Proszę ją skrócić.`,
      'control-characters': 'Nazwa miejscowości zawiera ukryty znak. Proszę wpisać ją od nowa.',
      other: 'Proszę sprawdzić miejscowość.',
    },
    country: {
      required: 'Proszę wybrać kraj firmy.',
      'not-a-code': 'Proszę wybrać kraj firmy.',
      other: 'Debitura nie zna tego kraju. Proszę wybrać inny.',
    },
    state: {
      'too-long': (limit) =>
        `Województwo lub region może mieć najwyżej ${limit} znaków. Proszę skrócić wpis.`,
      'control-characters':
        'Województwo lub region zawiera ukryty znak. Proszę wpisać tę nazwę od nowa.',
      other: 'Proszę sprawdzić województwo lub region.',
    },
    supportPhone: {
      'too-long': (limit) =>
        `Numer telefonu może mieć najwyżej ${limit} znaków. Proszę go skrócić.`,
      'control-characters': 'Numer telefonu zawiera ukryty znak. Proszę wpisać go od nowa.',
      other: 'Proszę sprawdzić numer telefonu.',
    },
    consent: {
      required: 'Proszę zaznaczyć to pole, aby wysłać wierzytelności, albo na razie je pominąć.',
      other: 'Proszę zaznaczyć to pole, aby wysłać wierzytelności, albo na razie je pominąć.',
    },
  },

  people: {
    heading: 'Kto działa w imieniu firmy',
    intro: 'Te osoby widzą sprawy firmy w Debiturze.',
    signs: 'Podpisuje',
    signsLong: 'Podpisuje umowę kodem wysłanym na ten adres',
    office: 'Sama firma',
    why: (platform) =>
      `Debitura rozpoznaje konta po adresie e-mail, dlatego nazwiska i adresy pochodzą z logowania w ${platform} i nie można ich zmienić na tej stronie. Jeśli coś się nie zgadza, proszę poprawić to w ${platform} i wrócić.`,
    unknown: 'Osoba, która jest tu zalogowana',
  },

  check: {
    heading: 'Sprawdzenie i przejście do podpisu',
    intro: (platform) =>
      `Oto dane firmy zapisane w ${platform}. Nic nie zostanie wysłane przed naciśnięciem przycisku.`,
    company: 'Firma',
    people: 'Osoby',
    contact: 'E-mail',
    change: 'Zmień',
    show: 'Pokaż',
    changeSection: (section) => `Zmień: ${section}`,
    showSection: (section) => `Pokaż: ${section}`,
    next: {
      heading: 'Co dalej',
      list: [
        'Na stronach Debitury jeszcze raz przegląda się dane.',
        'Tam podpisuje się umowę windykacyjną: sześciocyfrowym kodem z e-maila i odręcznie narysowanym podpisem.',
        'Potem wraca się tutaj i można zgłaszać wierzytelności. Nie potrzeba nowego loginu ani hasła.',
      ],
      cost: 'Prowizja należy się tylko od odzyskanych pieniędzy.',
    },
  },

  cases: {
    heading: (count) =>
      plural('pl', count, {
        one: 'Wierzytelność wysyłana razem z danymi',
        few: `${count} wierzytelności wysyłane razem z danymi`,
        other: `${count} wierzytelności wysyłanych razem z danymi`,
      }),
    headingMixed: 'Wierzytelności',
    fee: (percent) => `Prowizja ${percent} odzyskanej kwoty`,
    asking: 'Trwa obliczanie prowizji…',
    feeUnknown: 'Nie udało się teraz obliczyć prowizji.',
    ineligible: 'Debitura może nie przyjąć tej wierzytelności w tej postaci.',
    repair: 'Popraw',
    leaveOut: 'Pomiń',
    sendNow: 'Wyślij teraz',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Zostanie wysłana',
      unsent: 'Jeszcze niewysłana',
      sent: 'Wysłana; jeszcze niepotwierdzona',
      waiting: 'Czeka na zatwierdzenie',
      made: 'Sprawa założona',
      madeAs: (reference) => `Sprawa ${reference} założona`,
      failed: 'Niezałożona',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura nie ma partnera dla kraju tego dłużnika i rodzaju wierzytelności. Proszę sprawdzić dłużnika albo pominąć wierzytelność.',
      ValidationError:
        'W wierzytelności coś się nie zgadza. Proszę ją otworzyć, poprawić i wysłać ponownie.',
      DuplicateReference:
        'Istnieje już sprawa z tym numerem faktury. Proszę sprawdzić numer albo pominąć wierzytelność, jeśli to ta sama faktura.',
      IdempotencyViolation:
        'Debitura informuje, że ma już tę wierzytelność. Przed ponownym wysłaniem proszę zajrzeć do spraw.',
      UnexpectedError:
        'W Debiturze coś poszło nie tak. Proszę otworzyć wierzytelność i wysłać ją ponownie.',
      NotMade:
        'Ta wierzytelność nie dotarła. Proszę ją otworzyć i wysłać ponownie; nie zostanie wysłana dwa razy.',
      'link-declined':
        'Czekała na połączenie, które zostało odrzucone. Proszę wysłać ją ponownie później.',
      'link-expired': 'Czekała na połączenie, które wygasło. Proszę wysłać ją ponownie później.',
    },
    otherFailure:
      'Debitura nie przyjęła tej wierzytelności. Proszę ją otworzyć, przejrzeć i wysłać ponownie.',
    elsewhere:
      'Aby wysłać fakturę, proszę otworzyć ją jeszcze raz: jej dane nie są tu przechowywane.',
    at: (labels) => `Proszę sprawdzić: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'Dług jest niezapłacony i niesporny. Wysyłam tę wierzytelność' : 'Długi są niezapłacone i niesporne. Wysyłam te wierzytelności'} razem z danymi, akceptuję podaną prowizję od odzyskanej kwoty i wiem: przez sześć miesięcy windykację prowadzi wyłącznie partner, wcześniejsze wycofanie kosztuje pełną prowizję, a wpłaty otrzymane przez nas bezpośrednio zgłasza się w ciągu trzech dni i są one wliczane.`,
  },

  notices: {
    'link-declined': {
      heading: 'Połączenie zostało odrzucone',
      text: 'Ktoś z firmy odrzucił je w Debiturze, dlatego nic nie zostało zmienione. Proszę porozmawiać z osobą, która zarządza kontem firmy w Debiturze, a potem zapytać ponownie poniżej.',
    },
    'link-expired': {
      heading: 'Czas na zatwierdzenie minął',
      text: 'Nikt nie zatwierdził połączenia na czas, dlatego nic nie zostało zmienione. Proszę zapytać ponownie poniżej; pojawi się nowy link.',
    },
    'fee-changed': {
      heading: 'Warunki zmieniły się w międzyczasie',
      text: 'Nic nie zostało wysłane. Proszę sprawdzić prowizje poniżej i w razie zgody kontynuować.',
    },
    unreachable: {
      heading: 'Chwilowo brak odpowiedzi',
      text: 'Połączenie zostało przerwane. Wpisane dane są bezpieczne. Proszę za chwilę spróbować ponownie.',
      offline:
        'Brak połączenia z internetem. Wpisane dane są bezpieczne; można kontynuować, gdy połączenie wróci.',
    },
    unchanged: {
      heading: 'Nic się jeszcze nie zmieniło',
      text: 'Debitura podaje to samo co wcześniej. Jeśli podpis lub zatwierdzenie nastąpiły przed chwilą, proszę odczekać minutę i sprawdzić ponownie.',
    },
    casesRefused: (count) =>
      plural('pl', count, {
        one: 'Jedna wierzytelność wymaga poprawy, dlatego nic jeszcze nie zostało wysłane. Proszę ją poprawić lub pominąć i kontynuować.',
        few: `${count} wierzytelności wymagają poprawy, dlatego nic jeszcze nie zostało wysłane. Proszę je poprawić lub pominąć i kontynuować.`,
        other: `${count} wierzytelności wymaga poprawy, dlatego nic jeszcze nie zostało wysłane. Proszę je poprawić lub pominąć i kontynuować.`,
      }),
    casesRefusedHeading: 'Najpierw rzut oka na wierzytelności',
    refused: {
      heading: 'Debitura nie przyjęła tych danych',
      invalid: 'Proszę poprawić zaznaczone pola i kontynuować.',
      other:
        'Nic nie zostało założone. Proszę poprawić to, co tu wskazano, albo zwrócić się do pomocy technicznej, jeśli przyczyna jest niejasna.',
    },
  },
};
export default onboarding;
