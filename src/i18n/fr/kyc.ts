import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Encore une question',
  heading: 'Qui dirige votre entreprise\u202f?',
  why: 'Le partenaire de recouvrement chargé d’une de vos créances doit savoir qui dirige les entreprises de ses clients. Cela n’est demandé qu’une fois, pour toutes les créances.',
  where:
    'Votre réponse va directement à Debitura. Elle n’est conservée ni dans cet onglet ni par ce produit, et vous ne la reverrez pas ici.',
  labels: {
    directorFullName: 'Nom complet d’un dirigeant',
    directorHomeAddress: 'Adresse personnelle',
    directorDateOfBirth: 'Date de naissance',
  },
  hints: {
    directorFullName: 'Comme sur le passeport\u202f; un seul dirigeant suffit',
    directorHomeAddress: 'Rue, code postal, ville et pays',
  },
  errors: {
    directorFullName: {
      required: 'Indiquez le nom complet d’un dirigeant.',
      'too-long': (limit) => `Ramenez le nom à ${limit} caractères.`,
      'control-characters': 'Le nom contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le nom.',
    },
    directorHomeAddress: {
      required: 'Indiquez l’adresse personnelle du dirigeant.',
      'too-long': (limit) => `Ramenez l’adresse à ${limit} caractères.`,
      'control-characters': 'L’adresse contient un caractère invisible. Saisissez-la de nouveau.',
      other: 'Vérifiez l’adresse.',
    },
    directorDateOfBirth: {
      required: 'Indiquez la date de naissance du dirigeant\u00a0: jour, mois et année.',
      'not-a-date': 'Ce jour n’existe pas. Indiquez le jour, le mois et l’année de naissance.',
      'in-future': 'La date de naissance doit être antérieure à aujourd’hui.',
      other: 'Vérifiez la date de naissance.',
    },
  },
  send: 'Envoyer et continuer',
  sending: 'Envoi…',
  later: 'Plus tard, sur les pages de Debitura',
  unreachable:
    'Aucune réponse n’est venue. Appuyez de nouveau sur le bouton\u00a0: les mêmes données ne sont pas enregistrées deux fois.',
  refused: 'Debitura n’a pas accepté ces données. Vérifiez-les et renvoyez-les.',
};
export default kyc;
