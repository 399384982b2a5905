import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Invia al recupero',
  close: 'Chiudi',
  question: {
    heading: 'Chiudere il modulo?',
    kept: 'I dati inseriti restano per un giorno in questa scheda: riapra la stessa fattura per continuare. I file vanno scelti di nuovo.',
    lost: 'Questo browser non conserva i dati inseriti. Chiudendo andranno persi.',
    stay: 'Continua',
    close: 'Chiudi il modulo',
  },
};
export default dialog;
