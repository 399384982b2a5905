import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Il reste un point à corriger' : `Il y a ${count} points à corriger`,
  claim: {
    currencyCode: {
      'not-a-code': 'Choisissez la devise de la facture.',
      required: 'Choisissez la devise de la facture.',
      other: 'Debitura ne connaît pas cette devise. Choisissez celle de la facture.',
    },
    amount: {
      required: (example) => `Indiquez ce qui reste dû, par exemple ${example}.`,
      'too-small': 'Le montant impayé doit être supérieur à zéro.',
      other: (example) => `Écrivez le montant en chiffres, par exemple ${example}.`,
    },
    number: {
      required: 'Indiquez le numéro imprimé sur la facture.',
      'too-long': (limit) => `Ramenez le numéro de facture à ${limit} caractères.`,
      'control-characters':
        'Le numéro de facture contient un saut de ligne ou un autre caractère invisible. Saisissez-le de nouveau.',
      duplicate: 'Ce numéro de facture sert déjà pour un autre dossier. Vérifiez le numéro.',
      other: 'Vérifiez le numéro de facture.',
    },
    date: {
      required: 'Indiquez la date imprimée sur la facture\u00a0: jour, mois et année.',
      'not-a-date': 'Ce jour n’existe pas. Indiquez le jour, le mois et l’année de la facture.',
      'in-future': (limit) =>
        `La date de facture ne peut pas être postérieure à aujourd’hui, ${limit}.`,
      other: 'Vérifiez la date de facture.',
    },
    dueDate: {
      required: 'Indiquez le jour où le paiement était dû\u00a0: jour, mois et année.',
      'not-a-date': 'Ce jour n’existe pas. Indiquez le jour où le paiement était dû.',
      'in-future': (limit) =>
        `Le paiement n’est pas encore en retard\u00a0: l’échéance ne peut pas être postérieure à aujourd’hui, ${limit}.`,
      'before-date': (limit) => `L’échéance ne peut pas précéder la date de facture, ${limit}.`,
      other: 'Vérifiez la date d’échéance.',
    },
    claimDescription: {
      'too-long': (limit) => `Ramenez la description à ${limit} caractères.`,
      'control-characters':
        'La description contient un caractère invisible venu d’un autre programme. Saisissez cette partie de nouveau.',
      other: 'Vérifiez la description.',
    },
  },
  rules: {
    required: 'Remplissez ce champ.',
    'too-long': (limit) => `Ramenez ce texte à ${limit} caractères.`,
    'too-small': (limit) => `Indiquez plus de ${limit}.`,
    'not-a-date': 'Ce jour n’existe pas.',
    'in-future': (limit) => `Ce jour ne peut pas être postérieur à aujourd’hui, ${limit}.`,
    'before-date': (limit) => `Ce jour ne peut pas précéder cette date\u00a0: ${limit}.`,
    'not-a-code': 'Choisissez dans la liste.',
    'not-an-email': 'Écrivez l’adresse sous la forme nom@entreprise.fr.',
    'control-characters':
      'Ce champ contient un saut de ligne ou un autre caractère invisible. Saisissez-le de nouveau.',
    duplicate: 'Cela sert déjà pour un autre dossier.',
    other: 'Vérifiez et corrigez ce champ.',
  },
};
export default errors;
