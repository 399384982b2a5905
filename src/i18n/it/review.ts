import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const consent = 'Spunti questa casella per inviare il credito.';
const dataProcessing =
  'Spunti questa casella quando il suo accordo sul trattamento dei dati è firmato.';

const review: Messages['review'] = {
  heading: 'Verifica e invio',
  intro: (partner) => `${partner} inizia quando tutto è firmato.`,
  introPlain: 'Ricontrolli tutto. Nulla viene inviato prima che prema il pulsante.',
  introSigned: 'Non resta nulla da firmare. Debitura verifica il credito, poi il partner inizia.',
  introCountry: (country) => `Un partner di recupero (${country}) inizia quando avrà firmato.`,
  change: 'Modifica',
  changeSection: (section) => `Modifica: ${section}`,
  claim: 'Credito',
  debtor: 'Debitore',
  documents: 'Documenti',
  due: (date, due) => `${date}, scadenza ${due}`,
  dated: (date) => `In data ${date}`,
  total: (amount, count) =>
    count === 1 ? `${amount} in 1 fattura` : `${amount} in ${count} fatture`,
  noDocuments: 'Nessuno',
  missing: (name) => `${name} (da scegliere di nuovo)`,
  note: 'La sua nota',

  sign: {
    heading: 'Prima che la pratica possa iniziare',
    intro: (count) =>
      count === 1
        ? 'Firma un contratto sulle pagine di Debitura. Poi torna qui.'
        : `Completa ${count} brevi passaggi sulle pagine di Debitura. Poi torna qui.`,
    actions: {
      Sdca: ['Contratto di recupero crediti', 'una volta per la sua azienda'],
      SdcaUpgrade: [
        'Nuova versione del contratto di recupero crediti',
        'sostituisce quella che ha firmato',
      ],
      PoA: ['Procura', 'una volta per questo partner'],
      Jpa: ['Allegato prezzi per il paese del debitore', 'una volta per questo partner'],
      Kyc: ['Verifica dell’identità', 'una volta per la sua azienda'],
    },
    powerFor: (partner) => `Procura per ${partner}`,
    other: 'richiesto da Debitura',
  },

  duties: {
    heading: 'Che cosa accetta',
    list: [
      'La provvigione è dovuta su quanto viene recuperato, anche quando il debitore paga direttamente a lei. Se non si recupera nulla, non si paga nulla.',
      'Per sei mesi solo il partner svolge il recupero. In questo periodo lei non agisce personalmente verso il debitore, e il ritiro anticipato costa l’intera provvigione e le spese sostenute fino ad allora.',
      'Comunica al partner entro tre giorni i pagamenti che le arrivano direttamente.',
      'Il debito è reale, non pagato e non contestato.',
      'Gli interessi e le spese aggiunti al credito spettano al partner.',
      'I dati che inserisce qui vengono condivisi con il partner, perché possa svolgere il recupero.',
    ],
    terms: 'Leggi il contratto completo (PDF, nuova scheda)',
  },

  consent: (client, fee) =>
    `Il debito non è pagato e non è contestato. Invio questo credito per ${client}, accetto la provvigione ${withArticle('del', fee)} dell’importo recuperato e sono d’accordo con i punti qui sopra.`,
  ourCompany: 'la mia azienda',
  dataProcessing:
    'Il nostro accordo sul trattamento dei dati con Debitura è firmato. L’UE lo richiede prima che i dati di un debitore vengano trasmessi.',

  submit: 'Invia',
  submitAndSign: 'Invia e firma',
  submitting: 'Invio in corso…',
  waiting: 'La provvigione è ancora in calcolo. Deve essere nota prima dell’invio.',
  unknownFee:
    'Non è stato possibile leggere la provvigione. Deve essere nota prima dell’invio: riprovi o torni più tardi.',

  ineligible: {
    heading: 'Debitura non può accettare questo credito così com’è',
    kept: 'Nulla è stato inviato e la bozza è conservata. Può modificare il credito o il debitore e guardare di nuovo.',
  },
  errors: {
    consent: {required: consent, other: consent},
    dataProcessing: {required: dataProcessing, other: dataProcessing},
  },
};
export default review;
