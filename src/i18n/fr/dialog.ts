import type {Messages} from '../messages.js';

const dialog: Messages['dialog'] = {
  label: 'Confier au recouvrement',
  close: 'Fermer',
  question: {
    heading: 'Fermer le formulaire ?',
    kept: 'Votre saisie est conservée un jour dans cet onglet : rouvrez la même facture pour continuer. Les fichiers seront à choisir de nouveau.',
    lost: 'Ce navigateur ne conserve pas votre saisie. Elle sera perdue à la fermeture.',
    stay: 'Continuer la saisie',
    close: 'Fermer le formulaire',
  },
};
export default dialog;
