import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Confier une créance au recouvrement',
  steps: {
    creditor: 'Créancier',
    claim: 'Créance',
    debtor: 'Débiteur',
    documents: 'Documents',
    review: 'Vérification',
  },
  stepOf: (step, count) => `Étape ${step} sur ${count}`,
  done: 'terminé',
  testBadge: 'Dossier de test',
  loading: 'Chargement du formulaire…',
  optional: 'facultatif',
  buttons: {
    continue: 'Continuer',
    save: 'Enregistrer et revenir à la vérification',
    back: 'Retour',
  },
  draftKept: 'Brouillon conservé dans cet onglet',
  draftLost: 'Non conservé dans ce navigateur : terminez sans fermer la page',
  failed: 'Cette partie du formulaire n’a pas été chargée. Ce que vous avez saisi est conservé.',
  again: 'Réessayer',

  claim: {
    heading: 'Que vous doit-on\u202f?',
    intro: 'Le montant impayé et les dates de votre facture.',
    introSeveral: 'Un débiteur et une devise\u202f; chaque facture avec ce qui reste dû.',
    invoice: (position) => `Facture ${position}`,
    add: 'Ajouter une autre facture impayée du même débiteur',
    remove: 'Retirer',
    removeInvoice: (position) => `Retirer la facture ${position}`,
    total: 'Total',
    read: 'Lire une facture électronique (XML ou PDF)',
  },
  labels: {
    amount: 'Montant impayé',
    currencyCode: 'Devise',
    number: 'Numéro de facture',
    date: 'Date de facture',
    dueDate: 'Date d’échéance',
    claimDescription: 'Qu’avez-vous livré\u202f?',
  },
  hints: {
    amount: 'Ce qui reste dû aujourd’hui, TVA comprise',
    claimDescription: 'Une ou deux phrases aident le partenaire à commencer tout de suite',
  },
  price: {
    heading: 'Ce que cela coûte',
    empty: 'La commission s’affiche ici dès que le montant et le pays du débiteur sont connus.',
    pending: 'Commission\u00a0: après le montant et le pays',
  },
};
export default form;
