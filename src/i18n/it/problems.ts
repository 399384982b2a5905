import type {Messages} from '../messages.js';

const soon = 'La bozza è al sicuro. Riprovi fra qualche minuto.';

const problems: Messages['problems'] = {
  heading: 'C’è un ostacolo',
  unreachable: {
    heading: 'Al momento nessuna risposta',
    text: 'Il collegamento è caduto prima che qualcosa venisse inviato. La bozza è al sicuro. Riprovi fra un momento.',
    offline: 'Manca la connessione. La bozza è al sicuro; continui quando la connessione torna.',
  },
  feeChanged: {
    heading: 'Le condizioni sono cambiate da quando le ha viste',
    fee: (before, now) =>
      `La provvigione era ${before} e ora è ${now}. Nulla è stato inviato. Guardi di nuovo, poi invii se è d’accordo.`,
    other:
      'La provvigione o il partner sono diversi da quelli che ha visto. Nulla è stato inviato. Guardi di nuovo, poi invii se è d’accordo.',
  },
  notSigned: {
    heading: 'Non è ancora tutto firmato',
    text: 'Nulla è perso: la bozza è qui. Invii di nuovo quando vuole firmare.',
  },
  reviewAgain: {
    heading: 'Guardi ancora una volta',
    text: 'Ha firmato. Nel frattempo è cambiato qualcosa, perciò nulla è stato inviato per lei. Controlli le condizioni e invii.',
  },
  again: 'Riprova',
  support: (requestId) =>
    `Se il problema resta, comunichi all’assistenza questo numero: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Nel modulo c’è qualcosa da correggere',
      text: 'Guardi i campi segnalati, li corregga e invii di nuovo.',
    },
    'idempotency-key-missing': {
      heading: 'Non è stato possibile inviare il credito',
      text: 'Nulla è stato creato. Ricarichi la pagina e invii di nuovo; la bozza è conservata.',
    },
    unauthenticated: {
      heading: 'La sua sessione è terminata',
      text: 'Acceda di nuovo a questo programma e torni qui: la bozza attende in questa scheda.',
    },
    forbidden: {
      heading: 'Non è autorizzato l’invio di crediti',
      text: 'Chieda l’autorizzazione a chi gestisce l’account della sua azienda.',
    },
    'origin-not-allowed': {
      heading: 'Questa pagina non può usare il recupero crediti',
      text: 'Nulla è stato inviato. Segnali al fornitore di questo programma che questo indirizzo non è ancora autorizzato.',
    },
    'not-found': {
      heading: 'Questa pratica non è qui',
      text: 'Non esiste, oppure appartiene a un’altra azienda. Torni indietro e la scelga di nuovo.',
    },
    'not-available': {
      heading: 'Da qui non è possibile',
      text: 'Il suo account lavora in un’altra area della rete. Chieda al fornitore di questo programma.',
    },
    'duplicate-reference': {
      heading: 'Per questa fattura esiste già una pratica',
      text: 'Nulla è stato creato una seconda volta. Controlli il numero della fattura.',
    },
    'client-not-ready': {
      heading: 'La sua azienda non è ancora attivata per il recupero',
      text: 'Bastano pochi minuti, una volta sola: i dati della sua azienda e un contratto.',
      link: 'Attiva il recupero',
    },
    'client-link-dead': {
      heading: 'La sua azienda non è più collegata',
      text: 'Il collegamento a Debitura è stato chiuso. Chieda al fornitore di questo programma di ristabilirlo; la bozza è conservata.',
    },
    'confirmation-needed': {
      heading: 'Confermi di nuovo',
      text: 'Nel frattempo è cambiato qualcosa. Controlli le condizioni e invii ancora una volta.',
    },
    'in-progress': {
      heading: 'L’invio del suo credito è ancora in corso',
      text: 'Attenda un momento; chiediamo di nuovo noi.',
    },
    'fee-changed': {
      heading: 'Le condizioni sono cambiate da quando le ha viste',
      text: 'Nulla è stato inviato. Guardi di nuovo la provvigione e invii se è d’accordo.',
    },
    'too-large': {
      heading: 'È troppo grande per l’invio',
      text: 'Rimuova o riduca il documento più grande e riprovi.',
    },
    'unsupported-media-type': {
      heading: 'Questo tipo di file non è accettato',
      text: 'Salvi il documento in PDF e lo scelga di nuovo.',
    },
    'signing-required': {
      heading: 'Prima c’è qualcosa da firmare',
      text: 'Firmi sulle pagine di Debitura, poi torni qui e invii.',
      link: 'Vai alla firma',
    },
    'kyc-required': {
      heading: 'Il partner deve conoscere la sua identità',
      text: 'Fornisca la prova d’identità sulle pagine di Debitura, poi torni qui e invii.',
      link: 'Prova l’identità',
    },
    'not-eligible': {
      heading: 'Debitura non può accettare questo credito così com’è',
      text: 'Nulla è stato inviato e la bozza è conservata. Modifichi il credito o il debitore, oppure lo lasci qui.',
    },
    'business-rule': {
      heading: 'Debitura non ha accettato il credito',
      text: 'Nulla è stato creato. Corregga quanto indicato qui e invii di nuovo.',
    },
    'idempotency-conflict': {
      heading: 'Questo credito è stato modificato durante l’invio',
      text: 'Nulla è stato creato due volte. Lo controlli ancora una volta e lo invii di nuovo.',
    },
    'rate-limited': {
      heading: 'Troppe richieste in una volta',
      text: 'Debitura chiede una breve pausa. Attenda un minuto e riprovi; la bozza è al sicuro.',
    },
    unexpected: {
      heading: 'Qualcosa è andato storto da parte nostra',
      text: 'La bozza è al sicuro. Riprovi fra un momento.',
    },
    'contract-mismatch': {
      heading: 'Questa parte è stata aggiornata solo a metà',
      text: 'Il recupero crediti qui è stato aggiornato solo a metà, quindi non è stato caricato nulla. Non è andato perso nulla. Lo segnali al fornitore di questo prodotto.',
    },
    'upstream-unavailable': {heading: 'Debitura non risponde', text: soon},
    unavailable: {heading: 'Il recupero crediti al momento non è raggiungibile', text: soon},
    'upstream-timeout': {heading: 'Debitura impiega troppo tempo a rispondere', text: soon},
  },
  attribute: (name) =>
    `L’attributo ${name} rimanda a un altro sito, perciò nulla è stato caricato. Chi realizza questa pagina deve impostarlo come proprietà.`,
};
export default problems;
