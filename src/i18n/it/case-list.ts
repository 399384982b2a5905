import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const caseList: Messages['caseList'] = {
  heading: 'Pratiche di recupero',
  loading: 'Caricamento delle pratiche…',
  filter: 'Quali pratiche',
  groups: {all: 'Tutte', open: 'Aperte', 'needs-you': 'Tocca a lei', closed: 'Chiuse'},
  search: 'Cerca',
  searchHint: 'Debitore, fattura o riferimento',
  sort: 'Ordine',
  sorts: {
    'DateCreated:desc': 'Prima le più recenti',
    'DateCreated:asc': 'Prima le più vecchie',
    'GrossAmount:desc': 'Prima i crediti maggiori',
    'GrossAmount:asc': 'Prima i crediti minori',
    'DueDate:asc': 'Prima le scadute da più tempo',
  },
  columns: {
    debtor: 'Debitore',
    invoice: 'Fattura',
    status: 'Stato',
    claim: 'Credito',
    open: 'Ancora aperto',
  },
  nothing: 'nulla',
  test: 'Prova',
  needsInfo: 'Manca qualcosa',
  found: (count) => (count === 1 ? '1 pratica' : `${count} pratiche`),
  loaded: (count) =>
    count === 1 ? 'Dell’unica pratica caricata' : `Delle ${count} pratiche caricate`,
  claims: (amounts) => `crediti ${amounts}`,
  open: (amounts) => `ancora aperti ${amounts}`,
  shown: (loaded, total) => `${loaded} di ${total} mostrate`,
  more: 'Mostra altre',
  loadingMore: 'Caricamento di altre pratiche…',
  added: (count, shown) =>
    count === 1 ? `Un’altra pratica: ${shown}.` : `Altre ${count} pratiche: ${shown}.`,
  moreFailed: 'Non è stato possibile caricare altre pratiche. Quelle qui sopra sono corrette.',
  asOf: (time) => `Aggiornato alle ore ${time}`,
  refresh: 'Aggiorna',
  tasks: {
    heading: 'Debitura ha bisogno di qualcosa da lei',
    deadline: (day) => `Entro ${withArticle('il', day)}`,
    open: 'Apri su Debitura',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Ancora nessuna pratica',
    text: 'Quando una fattura resta non pagata, la invii al recupero. Paga solo se arriva denaro, e qui segue ogni passo.',
  },
  none: {
    heading: 'Nessuna pratica corrisponde',
    text: 'Cerchi una parte del nome del debitore, del numero della fattura o del riferimento della pratica, oppure guardi tutte le pratiche.',
    text2: 'Ci sono pratiche, ma nessuna di questo tipo.',
    all: 'Mostra tutte le pratiche',
  },
  failed: {
    heading: 'Non è stato possibile caricare le pratiche',
    stale: (time) =>
      `Non è stato possibile aggiornare l’elenco. Lo vede nello stato delle ore ${time}.`,
    again: 'Riprova',
    offline: 'Manca la connessione. L’elenco torna con la connessione.',
    unauthenticated: 'La sua sessione è terminata. Acceda di nuovo a questo programma.',
    forbidden:
      'Non può vedere le pratiche di recupero. Chieda a chi gestisce l’account della sua azienda.',
    'not-available':
      'Il suo account lavora in un’altra area della rete, dove questo elenco non è disponibile.',
    'client-not-ready': 'La sua azienda non è ancora attivata per il recupero.',
    'rate-limited': 'Troppe richieste in una volta. Attenda un minuto e riprovi.',
    other: 'Riprovi fra un momento.',
    support: (requestId) =>
      `Se il problema resta, comunichi all’assistenza questo numero: ${requestId}`,
  },
};
export default caseList;
