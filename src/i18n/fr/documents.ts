import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Quelles pièces le prouvent\u202f?',
  intro:
    'La facture, et ce qui montre que vous avez livré\u00a0: commande, bon de livraison, relances.',
  drop: 'Déposez des fichiers ici, ou',
  choose: 'choisissez des fichiers',
  limits: (types, size, count) => `${types}. Jusqu’à ${size} chacun, ${count} fichiers.`,
  list: 'Documents choisis',
  none: 'Pas encore de documents. Vous pouvez envoyer sans\u202f; le partenaire peut en demander plus tard.',
  leaveNote: 'Ils partent au moment de l’envoi.',
  remove: 'Retirer',
  cancel: 'Annuler',
  retry: 'Réessayer',
  named: (action, name) => `${action}\u00a0: ${name}`,
  status: {
    waiting: 'Prêt',
    uploading: 'Envoi…',
    done: 'Envoyé',
    failed: 'Non envoyé. Réessayez ou retirez-le.',
    missing:
      'Choisissez ce fichier de nouveau\u00a0: les fichiers ne sont pas conservés quand on quitte la page.',
  },
  progress: (percent) => `${percent} envoyés`,
  refusedHeading: (count) =>
    count === 1 ? 'Un fichier n’a pas été accepté' : `${count} fichiers n’ont pas été acceptés`,
  refused: {
    type: (name, types) =>
      `${name}\u00a0: ce type n’est pas accepté. Enregistrez-le dans un de ces formats\u00a0: ${types}.`,
    size: (name, size) => `${name} dépasse ${size}. Réduisez-le ou divisez-le.`,
    empty: (name) => `${name} est vide. Choisissez le fichier avec son contenu.`,
    name: (name) =>
      `${name}\u00a0: donnez au fichier un nom plus court et simple, puis choisissez-le de nouveau.`,
    count: (name, count) =>
      `${name}\u00a0: ${count} fichiers au plus par dossier. Retirez-en un d’abord, ou réunissez-en plusieurs.`,
    content: (name) =>
      `${name}\u00a0: le contenu ne correspond pas au nom. Enregistrez-le de nouveau dans son vrai format.`,
  },
  uploading: {
    heading: 'Votre dossier est créé. Les documents sont en route',
    text: 'Gardez cette page ouverte jusqu’à la fin de l’envoi.',
    skip: 'Continuer sans le reste',
  },
  comments: 'Le partenaire doit-il savoir autre chose\u202f?',
  commentsHint: 'Accords de paiement, contacts antérieurs, meilleur moment pour appeler',
  errors: {
    comments: {
      'too-long': (limit) => `Ramenez votre note à ${limit} caractères.`,
      'control-characters':
        'Votre note contient un caractère invisible venu d’un autre programme. Saisissez cette partie de nouveau.',
      other: 'Vérifiez votre note.',
    },
    files: {
      required: 'Choisissez de nouveau les fichiers mémorisés, ou retirez-les de la liste.',
      other: 'Choisissez de nouveau les fichiers mémorisés, ou retirez-les de la liste.',
    },
  },
};
export default documents;
