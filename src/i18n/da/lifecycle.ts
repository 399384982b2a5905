import type {Messages} from '../messages.js';

const submitted = (text: string | null) => (text === null ? 'Indsendt' : `Indsendt ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Indsendt',
    checked: 'Kontrolleret',
    collecting: 'I inkasso',
    closed: 'Lukket',
  },
  partner: 'inkassopartneren',
  actors: {
    client: () => 'Det er din tur.',
    debitura: () => 'Debitura tager det næste skridt; du skal ikke gøre noget.',
    partner: (partner) => `${partner} tager det næste skridt; du skal ikke gøre noget.`,
    nobody: () => 'Ingen skal gøre noget.',
  },
  actorsExcept: {
    debitura:
      'Debitura tager det næste skridt; du skal ikke gøre andet end det, der står nedenfor.',
    partner: (partner) =>
      `${partner} tager det næste skridt; du skal ikke gøre andet end det, der står nedenfor.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Underskriv',
      sentence: (_partner, day) => `${submitted(day)}; en kontrakt afventer din underskrift.`,
      next: 'Når alt er underskrevet, kontrollerer Debitura sagen.',
    },
    PendingVerificationInternal: {
      name: 'Kontrolleres',
      sentence: (_partner, day) => `${submitted(day)}; Debitura kontrollerer sagen.`,
      next: 'Som regel inden for en time, højst to arbejdsdage, går den videre til inkassopartneren.',
    },
    PendingVerification: {
      name: 'Hos partneren',
      sentence: (partner, day) => `${submitted(day)}; ${partner} ser den igennem.`,
      next: 'Partneren accepterer sagen og begynder inddrivelsen.',
    },
    NeedsAdditionalDetails: {
      name: 'Dit svar',
      sentence: (_partner, day) => `${submitted(day)}; sagen afventer noget, som kun du kan give.`,
      next: 'Med dit svar kontrolleres sagen igen.',
    },
    Leads: {
      name: 'Indhenter tilbud',
      sentence: (_partner, day) => `${submitted(day)}; partnere bliver bedt om tilbud.`,
      next: 'Du vælger et af tilbuddene, når de er der.',
    },
    LeadsQuoteGiven: {
      name: 'Vælg et tilbud',
      sentence: (_partner, day) => `${submitted(day)}; et tilbud afventer dit valg.`,
      next: 'Den partner, hvis tilbud du vælger, begynder inddrivelsen.',
    },
    Active: {
      name: 'I inkasso',
      sentence: (partner, day) =>
        day === null
          ? `${partner} er i gang med inddrivelsen.`
          : `${partner} har været i gang med inddrivelsen siden ${day}.`,
      next: 'Betalinger vises her, efterhånden som de kommer.',
    },
    Paused: {
      name: 'På pause',
      sentence: (partner, day) =>
        `${partner} har sat arbejdet på pause${day === null ? '' : `, begyndt ${day}`}.`,
      next: 'Partneren genoptager arbejdet eller lukker sagen.',
    },
    Closed: {
      name: 'Lukket',
      sentence: (_partner, day) => (day === null ? 'Lukket.' : `Lukket ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Lagt sammen',
      sentence: (_partner, day) =>
        `${day === null ? 'Lagt sammen' : `Lagt sammen ${day}`}: Sagen behandles som en del af en anden sag og kan kun læses her.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura kalder sagens tilstand ”${state}”.`,
  outcomes: {
    Paid: {
      name: 'Betalt',
      sentence: 'Skyldneren har betalt.',
      next: 'Partneren udbetaler beløbet til dig inden for 30 arbejdsdage, fratrukket sit salær og tillagte omkostninger.',
    },
    PartiallyPaid: {
      name: 'Delvis betalt',
      sentence: 'Skyldneren har betalt en del; resten forfølges ikke længere.',
      next: 'Partneren udbetaler beløbet til dig inden for 30 arbejdsdage, fratrukket sit salær og tillagte omkostninger.',
    },
    DebtorInsolventBankrupt: {
      name: 'Skyldner insolvent',
      sentence: 'Skyldneren er insolvent eller gået konkurs.',
      next: 'Du kan stadig anmelde dit krav til kurator.',
    },
    DebtorUntraceable: {
      name: 'Skyldner ikke fundet',
      sentence: 'Skyldneren kunne ikke findes.',
      next: 'Får du kendskab til en ny adresse, så fortæl Debitura det.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Bestridt, ingen retssag',
      sentence: 'Skyldneren bestrider kravet, og du har valgt ikke at gå rettens vej.',
      next: 'Her sker der ikke mere.',
    },
    WithdrawnByClient: {
      name: 'Trukket tilbage',
      sentence: 'Du har trukket sagen tilbage.',
      next: 'Om der skal betales omkostninger, fremgår af din aftale.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Intet inddrevet',
      sentence: 'Alt uden for retten er forsøgt, og skyldneren har ikke betalt.',
      next: 'Her sker der ikke mere.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Forældet',
      sentence: 'Kravet er for gammelt til at blive gennemtvunget ved lov.',
      next: 'Her sker der ikke mere.',
    },
    SettlementRejectedByClient: {
      name: 'Forlig afvist',
      sentence: 'Skyldneren tilbød et forlig, og du accepterede det ikke.',
      next: 'Her sker der ikke mere.',
    },
    UnresponsiveClient: {
      name: 'Intet svar fra dig',
      sentence: 'Partneren ventede på dit svar og fik intet.',
      next: 'Vil du stadig forfølge kravet, så indsend det igen.',
    },
    UneconomicalToPursue: {
      name: 'Kan ikke betale sig',
      sentence: 'Det ville koste mere at fortsætte, end det kan indbringe.',
      next: 'Her sker der ikke mere.',
    },
    Other: {
      name: 'Lukket',
      sentence: 'Sagen blev lukket af en anden grund.',
      next: 'Beskederne eller historikken siger måske mere.',
    },
    CaseNeverStarted: {
      name: 'Aldrig begyndt',
      sentence: 'Sagen blev lukket, før inddrivelsen begyndte.',
      next: 'Vil du stadig forfølge kravet, så indsend det igen.',
    },
    CaseNeverStartedInternal: {
      name: 'Aldrig begyndt',
      sentence: 'Debitura lukkede sagen, før inddrivelsen begyndte.',
      next: 'Vil du stadig forfølge kravet, så indsend det igen.',
    },
    InvalidCaseData: {
      name: 'Oplysninger ikke gyldige',
      sentence: 'Sagen kunne ikke begynde, fordi dens oplysninger ikke var gyldige.',
      next: 'Indsend kravet igen med rettede oplysninger.',
    },
    NoQuotesReceived: {
      name: 'Ingen tilbud',
      sentence: 'Ingen partner gav et tilbud på denne sag.',
      next: 'Her sker der ikke mere.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Tilbud udløbet',
      sentence: 'Intet tilbud blev valgt, før tilbuddene udløb.',
      next: 'Vil du stadig forfølge kravet, så indsend det igen.',
    },
  },
};
export default lifecycle;
