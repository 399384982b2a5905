import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Send til inkasso',
  close: 'Lukk',
  question: {
    heading: 'Vil du lukke skjemaet?',
    kept: 'Det du har skrevet, er lagret i denne fanen i et døgn: Åpne den samme fakturaen igjen, så fortsetter du der du slapp. Filer må velges på nytt.',
    lost: 'Denne nettleseren lagrer ikke det du har skrevet. Det går tapt når du lukker.',
    stay: 'Fortsett',
    close: 'Lukk skjemaet',
  },
};
export default dialog;
