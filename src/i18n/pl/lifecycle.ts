import type {Messages} from '../messages.js';

const since = (text: string | null) => (text === null ? '' : ` od ${text}`);
const submitted = (text: string | null) => (text === null ? 'Zgłoszono' : `Zgłoszono ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Zgłoszona',
    checked: 'Sprawdzona',
    collecting: 'W windykacji',
    closed: 'Zamknięta',
  },
  partner: 'partner windykacyjny',
  actors: {
    client: () => 'Teraz kolej na działanie wierzyciela.',
    debitura: () => 'Następny krok należy do Debitury; nie trzeba nic robić.',
    partner: (partner) => `Następny krok wykona ${partner}; nie trzeba nic robić.`,
    nobody: () => 'Nikt nie musi nic robić.',
  },
  actorsExcept: {
    debitura: 'Następny krok należy do Debitury; nie trzeba nic robić poza tym, co podano poniżej.',
    partner: (partner) =>
      `Następny krok wykona ${partner}; nie trzeba nic robić poza tym, co podano poniżej.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Do podpisu',
      sentence: (_partner, day) => `${submitted(day)}; umowa czeka na podpis.`,
      next: 'Gdy wszystko będzie podpisane, Debitura sprawdzi sprawę.',
    },
    PendingVerificationInternal: {
      name: 'Sprawdzana',
      sentence: (_partner, day) => `${submitted(day)}; Debitura sprawdza sprawę.`,
      next: 'Zwykle w ciągu godziny, najdłużej w ciągu dwóch dni roboczych, sprawa trafia do partnera windykacyjnego.',
    },
    PendingVerification: {
      name: 'U partnera',
      sentence: (partner, day) => `${submitted(day)}; sprawę przegląda ${partner}.`,
      next: 'Partner przyjmuje sprawę i rozpoczyna windykację.',
    },
    NeedsAdditionalDetails: {
      name: 'Czeka na odpowiedź',
      sentence: (_partner, day) =>
        `${submitted(day)}; sprawa czeka na coś, co może podać tylko wierzyciel.`,
      next: 'Po odpowiedzi sprawa zostanie ponownie sprawdzona.',
    },
    Leads: {
      name: 'Zbieranie ofert',
      sentence: (_partner, day) => `${submitted(day)}; partnerzy są proszeni o oferty.`,
      next: 'Gdy oferty nadejdą, można wybrać jedną z nich.',
    },
    LeadsQuoteGiven: {
      name: 'Wybór oferty',
      sentence: (_partner, day) => `${submitted(day)}; oferta czeka na wybór.`,
      next: 'Windykację rozpocznie partner, którego oferta zostanie wybrana.',
    },
    Active: {
      name: 'W windykacji',
      sentence: (partner, day) => `Windykację prowadzi${since(day)} ${partner}.`,
      next: 'Wpłaty pojawiają się tutaj, gdy tylko nadejdą.',
    },
    Paused: {
      name: 'Wstrzymana',
      sentence: (partner, day) =>
        `Praca jest wstrzymana; sprawę prowadzi ${partner}${day === null ? '' : `, początek ${day}`}.`,
      next: 'Partner wznowi pracę albo zamknie sprawę.',
    },
    Closed: {
      name: 'Zamknięta',
      sentence: (_partner, day) => (day === null ? 'Sprawa zamknięta.' : `Zamknięto ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Połączona',
      sentence: (_partner, day) =>
        `${day === null ? 'Sprawa połączona' : `Połączono ${day}`}: jest prowadzona w ramach innej sprawy i tutaj można ją tylko czytać.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura określa ten stan jako „${state}”.`,
  outcomes: {
    Paid: {
      name: 'Zapłacona',
      sentence: 'Dłużnik zapłacił.',
      next: 'Partner wypłaci środki w ciągu 30 dni roboczych, po potrąceniu prowizji i doliczonych kosztów.',
    },
    PartiallyPaid: {
      name: 'Zapłacona częściowo',
      sentence: 'Dłużnik zapłacił część; reszta nie jest już dochodzona.',
      next: 'Partner wypłaci środki w ciągu 30 dni roboczych, po potrąceniu prowizji i doliczonych kosztów.',
    },
    DebtorInsolventBankrupt: {
      name: 'Dłużnik niewypłacalny',
      sentence: 'Dłużnik jest niewypłacalny lub w upadłości.',
      next: 'Wierzytelność można jeszcze zgłosić syndykowi.',
    },
    DebtorUntraceable: {
      name: 'Dłużnik nieodnaleziony',
      sentence: 'Nie udało się odnaleźć dłużnika.',
      next: 'Jeśli znany będzie nowy adres, proszę powiadomić Debiturę.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Sporna, bez sądu',
      sentence: 'Dłużnik kwestionuje wierzytelność, a wierzyciel zdecydował się nie iść do sądu.',
      next: 'Nic więcej się tu nie wydarzy.',
    },
    WithdrawnByClient: {
      name: 'Wycofana',
      sentence: 'Sprawę wycofał wierzyciel.',
      next: 'To, czy należą się koszty, wynika z umowy.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Nic nie odzyskano',
      sentence: 'Wyczerpano wszystkie środki polubowne, a dłużnik nie zapłacił.',
      next: 'Nic więcej się tu nie wydarzy.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Przedawniona',
      sentence: 'Wierzytelność jest zbyt stara, aby dochodzić jej na drodze prawnej.',
      next: 'Nic więcej się tu nie wydarzy.',
    },
    SettlementRejectedByClient: {
      name: 'Ugoda odrzucona',
      sentence: 'Dłużnik zaproponował ugodę, a wierzyciel jej nie przyjął.',
      next: 'Nic więcej się tu nie wydarzy.',
    },
    UnresponsiveClient: {
      name: 'Brak odpowiedzi',
      sentence: 'Partner czekał na odpowiedź wierzyciela i jej nie otrzymał.',
      next: 'Aby nadal dochodzić wierzytelności, proszę zgłosić ją ponownie.',
    },
    UneconomicalToPursue: {
      name: 'Nieopłacalna',
      sentence: 'Dalsze działanie kosztowałoby więcej, niż mogłoby przynieść.',
      next: 'Nic więcej się tu nie wydarzy.',
    },
    Other: {
      name: 'Zamknięta',
      sentence: 'Sprawa została zamknięta z innego powodu.',
      next: 'Więcej może być w wiadomościach lub w historii.',
    },
    CaseNeverStarted: {
      name: 'Nierozpoczęta',
      sentence: 'Sprawa została zamknięta, zanim zaczęła się windykacja.',
      next: 'Aby nadal dochodzić wierzytelności, proszę zgłosić ją ponownie.',
    },
    CaseNeverStartedInternal: {
      name: 'Nierozpoczęta',
      sentence: 'Debitura zamknęła sprawę, zanim zaczęła się windykacja.',
      next: 'Aby nadal dochodzić wierzytelności, proszę zgłosić ją ponownie.',
    },
    InvalidCaseData: {
      name: 'Nieprawidłowe dane',
      sentence: 'Sprawa nie mogła się rozpocząć, ponieważ jej dane były nieprawidłowe.',
      next: 'Proszę zgłosić wierzytelność ponownie z poprawionymi danymi.',
    },
    NoQuotesReceived: {
      name: 'Brak ofert',
      sentence: 'Żaden partner nie złożył oferty w tej sprawie.',
      next: 'Nic więcej się tu nie wydarzy.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Oferty wygasły',
      sentence: 'Żadna oferta nie została wybrana przed upływem jej ważności.',
      next: 'Aby nadal dochodzić wierzytelności, proszę zgłosić ją ponownie.',
    },
  },
};
export default lifecycle;
