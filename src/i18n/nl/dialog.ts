import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Ter incasso geven',
  close: 'Sluiten',
  question: {
    heading: 'Formulier sluiten?',
    kept: 'Wat u hebt ingevuld, blijft een dag bewaard in dit tabblad: open dezelfde factuur opnieuw en ga verder. Bestanden moet u opnieuw kiezen.',
    lost: 'Deze browser bewaart niet wat u hebt ingevuld. Bij het sluiten gaat het verloren.',
    stay: 'Verder invullen',
    close: 'Formulier sluiten',
  },
};
export default dialog;
