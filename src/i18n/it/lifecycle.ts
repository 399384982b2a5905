import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const since = (day: string | null) => (day === null ? '' : ` ${withArticle('dal', day)}`);
const submitted = (day: string | null) =>
  day === null ? 'Inviata' : `Inviata ${withArticle('il', day)}`;

const nothingMore = 'Qui non succede altro.';
const payout =
  'Il partner le versa il ricavato entro 30 giorni lavorativi, al netto della sua provvigione e delle spese aggiunte.';
const submitAgain = 'Se vuole ancora far valere il credito, lo invii di nuovo.';

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Inviata',
    checked: 'Verificata',
    collecting: 'In recupero',
    closed: 'Chiusa',
  },
  partner: 'il partner di recupero',
  actors: {
    client: () => 'Ora tocca a lei.',
    debitura: () => 'Ora agisce Debitura; lei non deve fare nulla.',
    partner: (partner) => `Ora agisce ${partner}; lei non deve fare nulla.`,
    nobody: () => 'Nessuno deve agire.',
  },
  actorsExcept: {
    debitura: 'Ora agisce Debitura; lei non deve fare nulla, salvo quanto indicato qui sotto.',
    partner: (partner) =>
      `Ora agisce ${partner}; lei non deve fare nulla, salvo quanto indicato qui sotto.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Da firmare',
      sentence: (_partner, day) => `${submitted(day)}; un contratto attende la sua firma.`,
      next: 'Quando tutto è firmato, Debitura verifica la pratica.',
    },
    PendingVerificationInternal: {
      name: 'In verifica',
      sentence: (_partner, day) => `${submitted(day)}; Debitura sta verificando la pratica.`,
      next: 'Di solito entro un’ora, al massimo due giorni lavorativi, passa al partner di recupero.',
    },
    PendingVerification: {
      name: 'Dal partner',
      sentence: (partner, day) => `${submitted(day)}; ${partner} la sta esaminando.`,
      next: 'Il partner accetta la pratica e inizia il recupero.',
    },
    NeedsAdditionalDetails: {
      name: 'La sua risposta',
      sentence: (_partner, day) => `${submitted(day)}; attende qualcosa che solo lei può dare.`,
      next: 'Con la sua risposta la pratica viene verificata di nuovo.',
    },
    Leads: {
      name: 'Preventivi richiesti',
      sentence: (_partner, day) => `${submitted(day)}; si chiedono preventivi ai partner.`,
      next: 'Quando arrivano i preventivi, ne sceglie uno.',
    },
    LeadsQuoteGiven: {
      name: 'Scelta preventivo',
      sentence: (_partner, day) => `${submitted(day)}; un preventivo attende la sua scelta.`,
      next: 'Il partner di cui sceglie il preventivo inizia il recupero.',
    },
    Active: {
      name: 'In recupero',
      sentence: (partner, day) => `In recupero${since(day)}; se ne occupa ${partner}.`,
      next: 'I pagamenti appaiono qui via via che arrivano.',
    },
    Paused: {
      name: 'In pausa',
      sentence: (partner, day) =>
        `In pausa; se ne occupa ${partner}${day === null ? '' : `, al lavoro${since(day)}`}.`,
      next: 'Il partner riprende il lavoro o chiude la pratica.',
    },
    Closed: {
      name: 'Chiusa',
      sentence: (_partner, day) => (day === null ? 'Chiusa.' : `Chiusa ${withArticle('il', day)}.`),
      next: '',
    },
    Merged: {
      name: 'Riunita',
      sentence: (_partner, day) =>
        `${day === null ? 'Riunita' : `Riunita ${withArticle('il', day)}`}: è trattata come parte di un’altra pratica e qui si può solo leggere.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura chiama questo stato «${state}».`,
  outcomes: {
    Paid: {name: 'Pagata', sentence: 'Il debitore ha pagato.', next: payout},
    PartiallyPaid: {
      name: 'Pagata in parte',
      sentence: 'Il debitore ha pagato una parte; per il resto non si procede oltre.',
      next: payout,
    },
    DebtorInsolventBankrupt: {
      name: 'Debitore insolvente',
      sentence: 'Il debitore è insolvente o fallito.',
      next: 'Può ancora insinuare il credito presso il curatore della procedura d’insolvenza.',
    },
    DebtorUntraceable: {
      name: 'Debitore irreperibile',
      sentence: 'Non è stato possibile trovare il debitore.',
      next: 'Se viene a sapere un nuovo indirizzo, lo comunichi a Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Contestata, senza giudizio',
      sentence: 'Il debitore contesta il credito e lei ha scelto di non andare in giudizio.',
      next: nothingMore,
    },
    WithdrawnByClient: {
      name: 'Ritirata',
      sentence: 'Ha ritirato la pratica.',
      next: 'Se sono dovute spese risulta dal suo contratto.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Nulla recuperato',
      sentence: 'In via stragiudiziale si è tentato tutto, e il debitore non ha pagato.',
      next: nothingMore,
    },
    StatuteOfLimitationsExpired: {
      name: 'Prescritta',
      sentence: 'Il credito è troppo vecchio per essere fatto valere per legge.',
      next: nothingMore,
    },
    SettlementRejectedByClient: {
      name: 'Accordo rifiutato',
      sentence: 'Il debitore ha proposto un accordo transattivo e lei non l’ha accettato.',
      next: nothingMore,
    },
    UnresponsiveClient: {
      name: 'Senza sua risposta',
      sentence: 'Il partner attendeva la sua risposta e non l’ha ricevuta.',
      next: submitAgain,
    },
    UneconomicalToPursue: {
      name: 'Non conveniente',
      sentence: 'Proseguire costerebbe più di quanto potrebbe rendere.',
      next: nothingMore,
    },
    Other: {
      name: 'Chiusa',
      sentence: 'La pratica è stata chiusa per un altro motivo.',
      next: 'I messaggi o la cronologia possono dire di più.',
    },
    CaseNeverStarted: {
      name: 'Mai iniziata',
      sentence: 'La pratica è stata chiusa prima dell’inizio del recupero.',
      next: submitAgain,
    },
    CaseNeverStartedInternal: {
      name: 'Mai iniziata',
      sentence: 'Debitura ha chiuso la pratica prima dell’inizio del recupero.',
      next: submitAgain,
    },
    InvalidCaseData: {
      name: 'Dati non validi',
      sentence: 'La pratica non è potuta iniziare perché i dati non erano validi.',
      next: 'Invii di nuovo il credito con i dati corretti.',
    },
    NoQuotesReceived: {
      name: 'Nessun preventivo',
      sentence: 'Nessun partner ha fatto un preventivo per questa pratica.',
      next: nothingMore,
    },
    QuotesExpiredNotAccepted: {
      name: 'Preventivi scaduti',
      sentence: 'Nessun preventivo è stato scelto prima della scadenza.',
      next: submitAgain,
    },
  },
};
export default lifecycle;
