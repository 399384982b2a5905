import type {Messages} from '../messages.js';

const embed: Messages['embed'] = {
  label: 'Recouvrement',
  loading: 'Chargement…',
  allCases: 'Tous les dossiers',
  newCase: 'Confier une créance au recouvrement',
  goOn: 'Continuer votre créance',
  seeCases: 'Voir vos dossiers',
  signAgain: {
    upgrade: {
      heading: 'La convention de recouvrement de Debitura a une nouvelle version',
      text: 'Vos dossiers continuent. Jusqu’à la signature de la nouvelle version, les nouvelles créances attendent votre signature.',
      button: 'Lire et signer',
    },
    sign: {
      heading: 'Votre convention de recouvrement n’est pas signée',
      text: 'Vous pouvez lire vos dossiers. Les nouvelles créances attendent que la convention soit signée.',
      button: 'Lire et signer',
    },
  },
};
export default embed;
