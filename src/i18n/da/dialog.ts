import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Send til inkasso',
  close: 'Luk',
  question: {
    heading: 'Vil du lukke formularen?',
    kept: 'Det, du har skrevet, er gemt i denne fane i et døgn: Åbn den samme faktura igen, så fortsætter du, hvor du slap. Filer skal vælges igen.',
    lost: 'Denne browser gemmer ikke det, du har skrevet. Det går tabt, når du lukker.',
    stay: 'Fortsæt',
    close: 'Luk formularen',
  },
};
export default dialog;
