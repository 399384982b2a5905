import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Coś stoi na przeszkodzie',
  unreachable: {
    heading: 'Chwilowo brak odpowiedzi',
    text: 'Połączenie zostało przerwane, zanim cokolwiek wysłano. Wersja robocza jest bezpieczna. Proszę za chwilę spróbować ponownie.',
    offline:
      'Brak połączenia z internetem. Wersja robocza jest bezpieczna; można kontynuować, gdy połączenie wróci.',
  },
  feeChanged: {
    heading: 'Warunki zmieniły się w międzyczasie',
    fee: (before, now) =>
      `Prowizja wynosiła ${before}, a teraz wynosi ${now}. Nic nie zostało wysłane. Proszę sprawdzić ponownie i w razie zgody zgłosić wierzytelność.`,
    other:
      'Prowizja lub partner są inne niż wcześniej pokazane. Nic nie zostało wysłane. Proszę sprawdzić ponownie i w razie zgody zgłosić wierzytelność.',
  },
  notSigned: {
    heading: 'Nie wszystko jest jeszcze podpisane',
    text: 'Nic nie przepadło: wersja robocza jest tutaj. Proszę zgłosić ponownie, gdy przyjdzie pora na podpis.',
  },
  reviewAgain: {
    heading: 'Proszę spojrzeć jeszcze raz',
    text: 'Podpis został złożony. W międzyczasie coś się zmieniło, dlatego nic nie zostało zgłoszone automatycznie. Proszę sprawdzić warunki i zgłosić wierzytelność.',
  },
  again: 'Spróbuj ponownie',
  support: (requestId) =>
    `Jeśli problem się utrzymuje, proszę podać pomocy technicznej ten numer: ${requestId}`,
  codes: {
    invalid: {
      heading: 'W formularzu jest coś do poprawienia',
      text: 'Proszę poprawić zaznaczone pola i zgłosić ponownie.',
    },
    'idempotency-key-missing': {
      heading: 'Nie udało się wysłać zgłoszenia',
      text: 'Nic nie zostało założone. Proszę odświeżyć stronę i zgłosić ponownie; wersja robocza jest zachowana.',
    },
    unauthenticated: {
      heading: 'Nastąpiło wylogowanie',
      text: 'Proszę zalogować się ponownie w tym programie i wrócić: wersja robocza czeka w tej karcie.',
    },
    forbidden: {
      heading: 'Brak uprawnień do zgłaszania wierzytelności',
      text: 'O uprawnienie można poprosić osobę, która zarządza kontem firmy.',
    },
    'origin-not-allowed': {
      heading: 'Na tej stronie windykacja nie jest dozwolona',
      text: 'Nic nie zostało wysłane. Proszę powiadomić dostawcę tego programu, że ten adres nie jest jeszcze dopuszczony.',
    },
    'not-found': {
      heading: 'Tej sprawy tu nie ma',
      text: 'Nie istnieje albo należy do innej firmy. Proszę wrócić i wybrać ją ponownie.',
    },
    'not-available': {
      heading: 'Stąd nie jest to możliwe',
      text: 'To konto ma w sieci inną rolę. Proszę zapytać dostawcę tego programu.',
    },
    'duplicate-reference': {
      heading: 'Dla tej faktury istnieje już sprawa',
      text: 'Nic nie zostało założone po raz drugi. Proszę sprawdzić numer faktury.',
    },
    'client-not-ready': {
      heading: 'Firma nie jest jeszcze przygotowana do windykacji',
      text: 'To jednorazowo kilka minut: dane firmy i jedna umowa.',
      link: 'Przygotuj windykację',
    },
    'client-link-dead': {
      heading: 'Firma nie jest już połączona',
      text: 'Połączenie z Debiturą zostało zakończone. Proszę poprosić dostawcę tego programu o ponowne połączenie; wersja robocza jest zachowana.',
    },
    'confirmation-needed': {
      heading: 'Proszę potwierdzić ponownie',
      text: 'W międzyczasie coś się zmieniło. Proszę sprawdzić warunki i zgłosić jeszcze raz.',
    },
    'in-progress': {
      heading: 'Zgłoszenie jest jeszcze wysyłane',
      text: 'Proszę chwilę poczekać; sami pytamy ponownie.',
    },
    'fee-changed': {
      heading: 'Warunki zmieniły się w międzyczasie',
      text: 'Nic nie zostało wysłane. Proszę ponownie sprawdzić prowizję i w razie zgody zgłosić wierzytelność.',
    },
    'too-large': {
      heading: 'To za dużo, aby to wysłać',
      text: 'Proszę usunąć lub zmniejszyć największy dokument i spróbować ponownie.',
    },
    'unsupported-media-type': {
      heading: 'Tego formatu pliku nie można przyjąć',
      text: 'Proszę zapisać dokument jako PDF i wybrać go ponownie.',
    },
    'signing-required': {
      heading: 'Najpierw trzeba coś podpisać',
      text: 'Podpis składa się na stronach Debitury; potem wraca się tutaj i zgłasza wierzytelność.',
      link: 'Przejdź do podpisu',
    },
    'kyc-required': {
      heading: 'Partner musi znać tożsamość wierzyciela',
      text: 'Proszę potwierdzić tożsamość na stronach Debitury, a potem wrócić i zgłosić wierzytelność.',
      link: 'Potwierdź tożsamość',
    },
    'not-eligible': {
      heading: 'Debitura nie może przyjąć tej wierzytelności w tej postaci',
      text: 'Nic nie zostało wysłane, a wersja robocza jest zachowana. Można zmienić wierzytelność lub dłużnika albo na tym poprzestać.',
    },
    'business-rule': {
      heading: 'Debitura nie przyjęła wierzytelności',
      text: 'Nic nie zostało założone. Proszę poprawić to, co tu wskazano, i zgłosić ponownie.',
    },
    'idempotency-conflict': {
      heading: 'Wierzytelność zmieniono w trakcie wysyłania',
      text: 'Nic nie zostało założone podwójnie. Proszę sprawdzić ją jeszcze raz i zgłosić ponownie.',
    },
    'rate-limited': {
      heading: 'Za dużo naraz',
      text: 'Debitura prosi o krótką przerwę. Proszę poczekać minutę i spróbować ponownie; wersja robocza jest bezpieczna.',
    },
    unexpected: {
      heading: 'Coś poszło nie tak po naszej stronie',
      text: 'Wersja robocza jest bezpieczna. Proszę za chwilę spróbować ponownie.',
    },
    'contract-mismatch': {
      heading: 'Tę część zaktualizowano tylko w połowie',
      text: 'Windykację zaktualizowano tu tylko w połowie, dlatego nic nie zostało wczytane. Nic nie przepadło. Proszę powiadomić dostawcę tego produktu.',
    },
    'upstream-unavailable': {
      heading: 'Debitura nie odpowiada',
      text: 'Wersja robocza jest bezpieczna. Proszę spróbować ponownie za kilka minut.',
    },
    unavailable: {
      heading: 'Windykacja jest chwilowo nieosiągalna',
      text: 'Wersja robocza jest bezpieczna. Proszę spróbować ponownie za kilka minut.',
    },
    'upstream-timeout': {
      heading: 'Debitura zbyt długo nie odpowiada',
      text: 'Wersja robocza jest bezpieczna. Proszę spróbować ponownie za kilka minut.',
    },
  },
  attribute: (name) =>
    `Atrybut ${name} wskazuje na inną witrynę, dlatego nic nie zostało załadowane. Twórca tej strony musi ustawić go jako właściwość.`,
};
export default problems;
