import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Quali documenti lo provano?',
  intro: 'La fattura e ciò che dimostra la fornitura: ordine, bolla di consegna, solleciti.',
  drop: 'Trascini qui i file, oppure',
  choose: 'scelga i file',
  limits: (types, size, count) => `${types}. Fino a ${size} ciascuno, ${count} file.`,
  list: 'Documenti scelti',
  none: 'Ancora nessun documento. Può inviare anche senza; il partner può chiederli in seguito.',
  leaveNote: 'Partono quando invia il credito.',
  remove: 'Rimuovi',
  cancel: 'Annulla',
  retry: 'Riprova',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Pronto',
    uploading: 'Invio in corso…',
    done: 'Inviato',
    failed: 'Non inviato. Riprovi, oppure lo rimuova.',
    missing: 'Scelga di nuovo questo file: i file non si conservano quando si lascia la pagina.',
  },
  progress: (percent) => `${percent} inviato`,
  refusedHeading: (count) =>
    count === 1 ? 'Un file non è stato accettato' : `${count} file non sono stati accettati`,
  refused: {
    type: (name, types) =>
      `${name}: questo tipo non è accettato. Lo salvi in uno di questi formati: ${types}.`,
    size: (name, size) => `${name} supera ${size}. Lo riduca o lo divida.`,
    empty: (name) => `${name} è vuoto. Scelga il file con il suo contenuto.`,
    name: (name) => `${name}: dia al file un nome più breve e semplice e lo scelga di nuovo.`,
    count: (name, count) =>
      `${name}: per una pratica sono ammessi al massimo ${count} file. Ne rimuova uno o ne unisca alcuni.`,
    content: (name) =>
      `${name}: il contenuto non corrisponde al nome. Lo salvi di nuovo nel suo vero formato.`,
  },
  uploading: {
    heading: 'La pratica è creata. I documenti sono in viaggio',
    text: 'Tenga aperta questa pagina finché non sono inviati.',
    skip: 'Continua senza gli altri',
  },
  comments: 'C’è altro che il partner dovrebbe sapere?',
  commentsHint: 'Accordi di pagamento, contatti precedenti, quando è meglio telefonare',
  errors: {
    comments: {
      'too-long': (limit) => `Accorci la nota a ${limit} caratteri.`,
      'control-characters':
        'La nota contiene un carattere nascosto di un altro programma. Riscriva quella parte.',
      other: 'Controlli la nota.',
    },
    files: {
      required: 'Scelga di nuovo i file ricordati, oppure li rimuova dall’elenco.',
      other: 'Scelga di nuovo i file ricordati, oppure li rimuova dall’elenco.',
    },
  },
};
export default documents;
