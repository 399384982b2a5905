import type {Messages} from '../messages.js';

const submitted = (text: string | null) => (text === null ? 'Inskickat' : `Inskickat ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Inskickat',
    checked: 'Kontrollerat',
    collecting: 'Hos inkasso',
    closed: 'Avslutat',
  },
  partner: 'inkassopartnern',
  actors: {
    client: () => 'Det är din tur.',
    debitura: () => 'Debitura tar nästa steg; du behöver inte göra något.',
    partner: (partner) => `${partner} tar nästa steg; du behöver inte göra något.`,
    nobody: () => 'Ingen behöver göra något.',
  },
  actorsExcept: {
    debitura: 'Debitura tar nästa steg; du behöver inte göra något utöver det som står nedan.',
    partner: (partner) =>
      `${partner} tar nästa steg; du behöver inte göra något utöver det som står nedan.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Signera',
      sentence: (_partner, day) => `${submitted(day)}; ett avtal väntar på din signatur.`,
      next: 'När allt är signerat kontrollerar Debitura ärendet.',
    },
    PendingVerificationInternal: {
      name: 'Kontrolleras',
      sentence: (_partner, day) => `${submitted(day)}; Debitura kontrollerar ärendet.`,
      next: 'Oftast inom en timme, högst två arbetsdagar, går det vidare till inkassopartnern.',
    },
    PendingVerification: {
      name: 'Hos partnern',
      sentence: (partner, day) => `${submitted(day)}; ${partner} går igenom det.`,
      next: 'Partnern godtar ärendet och börjar driva in.',
    },
    NeedsAdditionalDetails: {
      name: 'Ditt svar',
      sentence: (_partner, day) => `${submitted(day)}; ärendet väntar på något som bara du kan ge.`,
      next: 'Med ditt svar kontrolleras ärendet igen.',
    },
    Leads: {
      name: 'Hämtar in offerter',
      sentence: (_partner, day) => `${submitted(day)}; partner ombeds lämna offert.`,
      next: 'Du väljer en av offerterna när de har kommit.',
    },
    LeadsQuoteGiven: {
      name: 'Välj en offert',
      sentence: (_partner, day) => `${submitted(day)}; en offert väntar på ditt val.`,
      next: 'Den partner vars offert du väljer börjar driva in.',
    },
    Active: {
      name: 'Hos inkasso',
      sentence: (partner, day) =>
        day === null
          ? `${partner} arbetar med indrivningen.`
          : `${partner} arbetar med indrivningen sedan ${day}.`,
      next: 'Betalningar visas här när de kommer in.',
    },
    Paused: {
      name: 'Pausat',
      sentence: (partner, day) =>
        `${partner} har pausat arbetet${day === null ? '' : `, påbörjat ${day}`}.`,
      next: 'Partnern återupptar arbetet eller avslutar ärendet.',
    },
    Closed: {
      name: 'Avslutat',
      sentence: (_partner, day) => (day === null ? 'Avslutat.' : `Avslutat ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Sammanslaget',
      sentence: (_partner, day) =>
        `${day === null ? 'Sammanslaget' : `Sammanslaget ${day}`}: ärendet hanteras som en del av ett annat och kan bara läsas här.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura kallar ärendets läge ”${state}”.`,
  outcomes: {
    Paid: {
      name: 'Betalt',
      sentence: 'Gäldenären har betalat.',
      next: 'Partnern betalar ut till dig inom 30 arbetsdagar, efter avdrag för sin provision och tillkommande kostnader.',
    },
    PartiallyPaid: {
      name: 'Delvis betalt',
      sentence: 'Gäldenären har betalat en del; resten drivs inte vidare.',
      next: 'Partnern betalar ut till dig inom 30 arbetsdagar, efter avdrag för sin provision och tillkommande kostnader.',
    },
    DebtorInsolventBankrupt: {
      name: 'Gäldenären insolvent',
      sentence: 'Gäldenären är insolvent eller i konkurs.',
      next: 'Du kan fortfarande anmäla din fordran till konkursförvaltaren.',
    },
    DebtorUntraceable: {
      name: 'Gäldenären ej funnen',
      sentence: 'Gäldenären gick inte att hitta.',
      next: 'Om du får veta en ny adress, berätta det för Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Bestridd, ingen domstol',
      sentence: 'Gäldenären bestrider fordran, och du valde att inte gå till domstol.',
      next: 'Inget mer händer här.',
    },
    WithdrawnByClient: {
      name: 'Återkallat',
      sentence: 'Du drog tillbaka ärendet.',
      next: 'Om kostnader ska betalas framgår av ditt avtal.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Inget indrivet',
      sentence: 'Allt utom domstol har prövats, och gäldenären betalade inte.',
      next: 'Inget mer händer här.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Preskriberad',
      sentence: 'Fordran är för gammal för att drivas igenom på rättslig väg.',
      next: 'Inget mer händer här.',
    },
    SettlementRejectedByClient: {
      name: 'Uppgörelse avvisad',
      sentence: 'Gäldenären erbjöd en uppgörelse, och du godtog den inte.',
      next: 'Inget mer händer här.',
    },
    UnresponsiveClient: {
      name: 'Inget svar från dig',
      sentence: 'Partnern väntade på ditt svar och fick inget.',
      next: 'Vill du fortfarande driva fordran, skicka in den igen.',
    },
    UneconomicalToPursue: {
      name: 'Inte lönt att driva',
      sentence: 'Att fortsätta skulle kosta mer än det kan ge.',
      next: 'Inget mer händer här.',
    },
    Other: {
      name: 'Avslutat',
      sentence: 'Ärendet avslutades av en annan anledning.',
      next: 'Meddelandena eller historiken kan säga mer.',
    },
    CaseNeverStarted: {
      name: 'Aldrig påbörjat',
      sentence: 'Ärendet avslutades innan inkassoarbetet började.',
      next: 'Vill du fortfarande driva fordran, skicka in den igen.',
    },
    CaseNeverStartedInternal: {
      name: 'Aldrig påbörjat',
      sentence: 'Debitura avslutade ärendet innan inkassoarbetet började.',
      next: 'Vill du fortfarande driva fordran, skicka in den igen.',
    },
    InvalidCaseData: {
      name: 'Ogiltiga uppgifter',
      sentence: 'Ärendet kunde inte börja eftersom uppgifterna inte var giltiga.',
      next: 'Skicka in fordran igen med rättade uppgifter.',
    },
    NoQuotesReceived: {
      name: 'Inga offerter',
      sentence: 'Ingen partner lämnade offert på ärendet.',
      next: 'Inget mer händer här.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Offerter har gått ut',
      sentence: 'Ingen offert valdes innan offerterna gick ut.',
      next: 'Vill du fortfarande driva fordran, skicka in den igen.',
    },
  },
};
export default lifecycle;
