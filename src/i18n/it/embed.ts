import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Recupero crediti',
  loading: 'Caricamento…',
  allCases: 'Tutte le pratiche',
  newCase: 'Invia un credito al recupero',
  goOn: 'Riprendi il credito',
  seeCases: 'Vai alle pratiche',
  signAgain: {
    upgrade: {
      heading: 'C’è una nuova versione del contratto di recupero di Debitura',
      text: 'Le sue pratiche proseguono. Finché la nuova versione non è firmata, i nuovi crediti attendono la sua firma.',
      button: 'Leggi e firma',
    },
    sign: {
      heading: 'Il suo contratto di recupero non è firmato',
      text: 'Può consultare le sue pratiche. I nuovi crediti attendono finché il contratto non è firmato.',
      button: 'Leggi e firma',
    },
  },
};
export default embed;
