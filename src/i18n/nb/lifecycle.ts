import type {Messages} from '../messages.js';

const submitted = (text: string | null) => (text === null ? 'Sendt inn' : `Sendt inn ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Sendt inn',
    checked: 'Kontrollert',
    collecting: 'Til inkasso',
    closed: 'Avsluttet',
  },
  partner: 'inkassopartneren',
  actors: {
    client: () => 'Det er din tur.',
    debitura: () => 'Debitura tar neste steg; du trenger ikke å gjøre noe.',
    partner: (partner) => `${partner} tar neste steg; du trenger ikke å gjøre noe.`,
    nobody: () => 'Ingen trenger å gjøre noe.',
  },
  actorsExcept: {
    debitura: 'Debitura tar neste steg; du trenger ikke å gjøre annet enn det som står nedenfor.',
    partner: (partner) =>
      `${partner} tar neste steg; du trenger ikke å gjøre annet enn det som står nedenfor.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Signer',
      sentence: (_partner, day) => `${submitted(day)}; en kontrakt venter på signaturen din.`,
      next: 'Når alt er signert, kontrollerer Debitura saken.',
    },
    PendingVerificationInternal: {
      name: 'Kontrolleres',
      sentence: (_partner, day) => `${submitted(day)}; Debitura kontrollerer saken.`,
      next: 'Som regel innen en time, høyst to virkedager, går den videre til inkassopartneren.',
    },
    PendingVerification: {
      name: 'Hos partneren',
      sentence: (partner, day) => `${submitted(day)}; ${partner} ser gjennom den.`,
      next: 'Partneren godtar saken og begynner innkrevingen.',
    },
    NeedsAdditionalDetails: {
      name: 'Svaret ditt',
      sentence: (_partner, day) => `${submitted(day)}; saken venter på noe som bare du kan gi.`,
      next: 'Med svaret ditt kontrolleres saken igjen.',
    },
    Leads: {
      name: 'Henter inn tilbud',
      sentence: (_partner, day) => `${submitted(day)}; partnere blir bedt om tilbud.`,
      next: 'Du velger et av tilbudene når de har kommet.',
    },
    LeadsQuoteGiven: {
      name: 'Velg et tilbud',
      sentence: (_partner, day) => `${submitted(day)}; et tilbud venter på valget ditt.`,
      next: 'Partneren bak tilbudet du velger, begynner innkrevingen.',
    },
    Active: {
      name: 'Til inkasso',
      sentence: (partner, day) =>
        day === null
          ? `${partner} driver inn kravet.`
          : `${partner} har arbeidet med innkrevingen siden ${day}.`,
      next: 'Betalinger vises her etter hvert som de kommer.',
    },
    Paused: {
      name: 'På pause',
      sentence: (partner, day) =>
        `${partner} har satt arbeidet på pause${day === null ? '' : `, begynt ${day}`}.`,
      next: 'Partneren tar opp arbeidet igjen eller avslutter saken.',
    },
    Closed: {
      name: 'Avsluttet',
      sentence: (_partner, day) => (day === null ? 'Avsluttet.' : `Avsluttet ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Slått sammen',
      sentence: (_partner, day) =>
        `${day === null ? 'Slått sammen' : `Slått sammen ${day}`}: Saken behandles som del av en annen sak og kan bare leses her.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura kaller sakens tilstand «${state}».`,
  outcomes: {
    Paid: {
      name: 'Betalt',
      sentence: 'Skyldneren har betalt.',
      next: 'Partneren utbetaler til deg innen 30 virkedager, med fratrekk for provisjonen sin og tillagte kostnader.',
    },
    PartiallyPaid: {
      name: 'Delvis betalt',
      sentence: 'Skyldneren har betalt en del; resten forfølges ikke lenger.',
      next: 'Partneren utbetaler til deg innen 30 virkedager, med fratrekk for provisjonen sin og tillagte kostnader.',
    },
    DebtorInsolventBankrupt: {
      name: 'Skyldner insolvent',
      sentence: 'Skyldneren er insolvent eller konkurs.',
      next: 'Du kan fortsatt melde kravet ditt til bobestyreren.',
    },
    DebtorUntraceable: {
      name: 'Skyldner ikke funnet',
      sentence: 'Skyldneren var ikke å finne.',
      next: 'Får du vite om en ny adresse, så si fra til Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Bestridt, ingen rettssak',
      sentence: 'Skyldneren bestrider kravet, og du valgte å ikke gå til retten.',
      next: 'Her skjer det ikke mer.',
    },
    WithdrawnByClient: {
      name: 'Trukket',
      sentence: 'Du trakk saken tilbake.',
      next: 'Om kostnader skal betales, følger av avtalen din.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Ingenting inndrevet',
      sentence: 'Alt utenom retten er prøvd, og skyldneren betalte ikke.',
      next: 'Her skjer det ikke mer.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Foreldet',
      sentence: 'Kravet er for gammelt til å kunne gjennomføres rettslig.',
      next: 'Her skjer det ikke mer.',
    },
    SettlementRejectedByClient: {
      name: 'Forlik avslått',
      sentence: 'Skyldneren tilbød et forlik, og du godtok det ikke.',
      next: 'Her skjer det ikke mer.',
    },
    UnresponsiveClient: {
      name: 'Ikke svar fra deg',
      sentence: 'Partneren ventet på svaret ditt og fikk ikke noe.',
      next: 'Vil du fortsatt forfølge kravet, så send det inn igjen.',
    },
    UneconomicalToPursue: {
      name: 'Lønner seg ikke',
      sentence: 'Å gå videre ville koste mer enn det kan gi.',
      next: 'Her skjer det ikke mer.',
    },
    Other: {
      name: 'Avsluttet',
      sentence: 'Saken ble avsluttet av en annen grunn.',
      next: 'Meldingene eller historikken sier kanskje mer.',
    },
    CaseNeverStarted: {
      name: 'Aldri begynt',
      sentence: 'Saken ble avsluttet før innkrevingen begynte.',
      next: 'Vil du fortsatt forfølge kravet, så send det inn igjen.',
    },
    CaseNeverStartedInternal: {
      name: 'Aldri begynt',
      sentence: 'Debitura avsluttet saken før innkrevingen begynte.',
      next: 'Vil du fortsatt forfølge kravet, så send det inn igjen.',
    },
    InvalidCaseData: {
      name: 'Ugyldige opplysninger',
      sentence: 'Saken kunne ikke begynne fordi opplysningene ikke var gyldige.',
      next: 'Send inn kravet igjen med rettede opplysninger.',
    },
    NoQuotesReceived: {
      name: 'Ingen tilbud',
      sentence: 'Ingen partner ga tilbud på denne saken.',
      next: 'Her skjer det ikke mer.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Tilbud utløpt',
      sentence: 'Ingen tilbud ble valgt før de gikk ut.',
      next: 'Vil du fortsatt forfølge kravet, så send det inn igjen.',
    },
  },
};
export default lifecycle;
