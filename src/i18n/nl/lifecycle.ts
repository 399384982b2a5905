import type {Messages} from '../messages.js';

const since = (text: string | null) => (text === null ? '' : ` sinds ${text}`);
const submitted = (text: string | null) => (text === null ? 'Ingediend' : `Ingediend op ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Ingediend',
    checked: 'Gecontroleerd',
    collecting: 'In incasso',
    closed: 'Gesloten',
  },
  partner: 'de incassopartner',
  actors: {
    client: () => 'U bent aan de beurt.',
    debitura: () => 'Debitura is nu aan zet; u hoeft niets te doen.',
    partner: (partner) => `${partner} is nu aan zet; u hoeft niets te doen.`,
    nobody: () => 'Niemand hoeft iets te doen.',
  },
  actorsExcept: {
    debitura: 'Debitura is nu aan zet; u hoeft niets te doen behalve wat hieronder staat.',
    partner: (partner) =>
      `${partner} is nu aan zet; u hoeft niets te doen behalve wat hieronder staat.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Ondertekenen',
      sentence: (_partner, day) => `${submitted(day)}; een contract wacht op uw handtekening.`,
      next: 'Zodra alles ondertekend is, controleert Debitura de zaak.',
    },
    PendingVerificationInternal: {
      name: 'In controle',
      sentence: (_partner, day) => `${submitted(day)}; Debitura controleert de zaak.`,
      next: 'Meestal binnen een uur, uiterlijk binnen twee werkdagen, gaat ze naar de incassopartner.',
    },
    PendingVerification: {
      name: 'Bij de partner',
      sentence: (partner, day) => `${submitted(day)}; ${partner} bekijkt de zaak.`,
      next: 'De partner neemt de zaak aan en begint met de incasso.',
    },
    NeedsAdditionalDetails: {
      name: 'Uw antwoord',
      sentence: (_partner, day) =>
        `${submitted(day)}; de zaak wacht op iets wat alleen u kunt geven.`,
      next: 'Met uw antwoord wordt de zaak opnieuw gecontroleerd.',
    },
    Leads: {
      name: 'Offertes gevraagd',
      sentence: (_partner, day) => `${submitted(day)}; partners worden om een offerte gevraagd.`,
      next: 'Zodra de offertes er zijn, kiest u er een.',
    },
    LeadsQuoteGiven: {
      name: 'Offerte kiezen',
      sentence: (_partner, day) => `${submitted(day)}; een offerte wacht op uw keuze.`,
      next: 'De partner wiens offerte u kiest, begint met de incasso.',
    },
    Active: {
      name: 'In incasso',
      sentence: (partner, day) => `${partner} int${since(day)}.`,
      next: 'Betalingen verschijnen hier zodra ze binnenkomen.',
    },
    Paused: {
      name: 'Gepauzeerd',
      sentence: (partner, day) =>
        `${partner} heeft het werk gepauzeerd${day === null ? '' : `, begonnen op ${day}`}.`,
      next: 'De partner hervat het werk of sluit de zaak.',
    },
    Closed: {
      name: 'Gesloten',
      sentence: (_partner, day) => (day === null ? 'Gesloten.' : `Gesloten op ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Samengevoegd',
      sentence: (_partner, day) =>
        `${day === null ? 'Samengevoegd' : `Samengevoegd op ${day}`}: de zaak wordt als deel van een andere behandeld en is hier alleen nog te lezen.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura noemt de status “${state}”.`,
  outcomes: {
    Paid: {
      name: 'Betaald',
      sentence: 'De debiteur heeft betaald.',
      next: 'De partner betaalt u binnen 30 werkdagen uit, na aftrek van zijn commissie en bijkomende kosten.',
    },
    PartiallyPaid: {
      name: 'Deels betaald',
      sentence: 'De debiteur heeft een deel betaald; de rest wordt niet verder geïnd.',
      next: 'De partner betaalt u binnen 30 werkdagen uit, na aftrek van zijn commissie en bijkomende kosten.',
    },
    DebtorInsolventBankrupt: {
      name: 'Debiteur insolvent',
      sentence: 'De debiteur is insolvent of failliet.',
      next: 'U kunt uw vordering nog indienen bij de curator.',
    },
    DebtorUntraceable: {
      name: 'Debiteur onvindbaar',
      sentence: 'De debiteur kon niet worden gevonden.',
      next: 'Als u een nieuw adres te weten komt, meld het dan aan Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Betwist, geen rechter',
      sentence: 'De debiteur betwist de vordering, en u koos ervoor niet naar de rechter te gaan.',
      next: 'Hier gebeurt verder niets.',
    },
    WithdrawnByClient: {
      name: 'Ingetrokken',
      sentence: 'U hebt de zaak ingetrokken.',
      next: 'Of er kosten verschuldigd zijn, volgt uit uw overeenkomst.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Niets geïnd',
      sentence: 'Buiten de rechter om is alles geprobeerd, en de debiteur heeft niet betaald.',
      next: 'Hier gebeurt verder niets.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Verjaard',
      sentence: 'De vordering is te oud om nog in rechte af te dwingen.',
      next: 'Hier gebeurt verder niets.',
    },
    SettlementRejectedByClient: {
      name: 'Schikking geweigerd',
      sentence: 'De debiteur bood een schikking aan, en u hebt die niet aanvaard.',
      next: 'Hier gebeurt verder niets.',
    },
    UnresponsiveClient: {
      name: 'Geen antwoord van u',
      sentence: 'De partner wachtte op uw antwoord en kreeg het niet.',
      next: 'Wilt u de vordering nog innen, dien ze dan opnieuw in.',
    },
    UneconomicalToPursue: {
      name: 'Loont niet',
      sentence: 'Doorgaan zou meer kosten dan het kan opbrengen.',
      next: 'Hier gebeurt verder niets.',
    },
    Other: {
      name: 'Gesloten',
      sentence: 'De zaak is om een andere reden gesloten.',
      next: 'De berichten of het verloop zeggen misschien meer.',
    },
    CaseNeverStarted: {
      name: 'Nooit begonnen',
      sentence: 'De zaak is gesloten voordat de incasso begon.',
      next: 'Wilt u de vordering nog innen, dien ze dan opnieuw in.',
    },
    CaseNeverStartedInternal: {
      name: 'Nooit begonnen',
      sentence: 'Debitura heeft de zaak gesloten voordat de incasso begon.',
      next: 'Wilt u de vordering nog innen, dien ze dan opnieuw in.',
    },
    InvalidCaseData: {
      name: 'Gegevens ongeldig',
      sentence: 'De zaak kon niet beginnen omdat de gegevens niet geldig waren.',
      next: 'Dien de vordering opnieuw in met verbeterde gegevens.',
    },
    NoQuotesReceived: {
      name: 'Geen offertes',
      sentence: 'Geen partner heeft een offerte gedaan voor deze zaak.',
      next: 'Hier gebeurt verder niets.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Offertes verlopen',
      sentence: 'Er is geen offerte gekozen voordat ze verliepen.',
      next: 'Wilt u de vordering nog innen, dien ze dan opnieuw in.',
    },
  },
};
export default lifecycle;
