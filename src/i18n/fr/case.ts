import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Dossier de recouvrement',
  loading: 'Chargement du dossier…',
  test: 'Dossier de test',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `${amount} encaissés.`,
  stages: 'Étapes du dossier',
  done: 'terminé',
  asOf: (time) => `Mis à jour\u00a0: ${time}`,
  refresh: 'Actualiser',
  noCase: 'Aucun dossier n’est choisi.',

  duties: {
    heading: 'Ce que vous avez à faire',
    sign: {
      heading: 'Signer le contrat',
      text: (host) => `Vous passez sur ${host} et revenez ici une fois terminé.`,
      action: 'Signer maintenant',
      noLink: 'Debitura n’a pas donné d’adresse pour signer. Regardez de nouveau dans une minute.',
      again: 'Regarder de nouveau',
    },
    missing: 'Il manque quelque chose',
    answer: 'Répondre',
    addFile: 'Ajouter un fichier',
    open: 'Ouvrir chez Debitura',
    named: (action, what) => `${action}\u00a0: ${what}`,
    deadline: (day) => `Jusqu’au ${day}`,
  },

  returned: {
    signed: 'Tout est signé. Debitura poursuit le dossier.',
    open: 'Quelque chose attend encore votre signature. Vous pouvez continuer quand vous voulez.',
    abandoned:
      'Vous êtes revenu avant la fin. Rien n’est perdu\u00a0: continuez quand vous voulez.',
    unknown: 'Impossible de savoir si tout est signé. Regardez de nouveau dans une minute.',
  },

  quotes: {
    heading: 'Offres',
    none: 'On demande aux partenaires leur prix. Vous êtes informé dès que l’un d’eux répond.',
    count: (given, most) => `Réponses reçues\u00a0: ${given}, sur ${most} partenaires au plus.`,
    successFee: (percent) => `${percent} des sommes recouvrées`,
    hourlyRate: (amount) => `${amount} l’heure`,
    flatFee: (amount) => `environ ${amount} en tout`,
    noPrice: 'Le prix figure dans l’offre complète.',
    partner: 'Un partenaire',
    accepted: 'Choisie',
    declined: 'Non choisie',
    choose: 'Choisir chez Debitura',
    read: 'Lire chez Debitura',
  },

  money: {
    heading: 'Montants',
    claim: 'Créance',
    received: 'Encaissé jusqu’ici',
    recovered: 'Recouvré',
    interestFees: 'Intérêts ajoutés',
    reminderFees: 'Frais de relance ajoutés',
    collectionFees: 'Frais de recouvrement ajoutés',
    open: 'Reste dû',
    unpaid: 'Resté impayé',
    unknown: 'inconnu pour l’instant',
    bar: (received, claim, open) => `${received} encaissés sur ${claim}, ${open} restent dus.`,
    barUnpaid: (received, claim, open) =>
      `${received} encaissés sur ${claim}, ${open} sont restés impayés.`,
    payments: 'Paiements',
    takenBack: (amount, day) => `Le paiement de ${amount} du ${day} a été annulé.`,
    fee: (percent) => `La commission du partenaire est de ${percent} des sommes recouvrées.`,
  },
  exclusive: {
    active: (partner, day) => `Recouvrement réservé à ${partner} jusqu’au ${day}`,
    expired: (partner, day) =>
      `La période où le recouvrement est réservé à ${partner} a pris fin le ${day}.`,
    ended: (partner) => `La période où le recouvrement est réservé à ${partner} est terminée.`,
    terminated: (partner) =>
      `La période où le recouvrement est réservé à ${partner} a pris fin avant terme.`,
    extended: {
      Payment: (day) => `prolongée par le paiement du ${day}`,
      PromiseToPay: (day) => `prolongée par la promesse de paiement du ${day}`,
      PaymentAgreement: (day) => `prolongée par l’accord de paiement du ${day}`,
      Manual: (day) => `prolongée le ${day}`,
    },
  },

  history: {
    heading: 'Historique',
    next: 'ensuite',
    none: 'Il ne s’est encore rien passé.',
    all: (count) => `Afficher les ${count} entrées`,
    by: (name) => `par ${name}`,
  },

  messages: {
    heading: 'Messages',
    none: 'Pas encore de messages.',
    you: 'Vous',
    system: 'Système',
    unread: 'Nouveau',
    label: (partner) => `Message à ${partner}`,
    send: 'Envoyer',
    sending: 'Envoi…',
    failed: 'Non envoyé.',
    unknown:
      'Aucune réponse n’est venue\u00a0: il est peut-être arrivé. Regardez s’il figure ci-dessus avant de le renvoyer.',
    again: 'Renvoyer',
    remove: 'Retirer',
    tooLong: (limit) => `Ramenez votre message à ${limit} caractères.`,
    noWriter:
      'Votre adresse e-mail n’est celle d’aucun utilisateur de Debitura\u00a0: vous ne pouvez donc pas écrire ici. Un utilisateur de votre entreprise le peut, ou demandez au fournisseur de ce produit de vous ajouter.',
    notAllowed:
      'Vous pouvez lire les messages, mais pas écrire. Adressez-vous à la personne qui gère le compte de votre entreprise.',
  },

  files: {
    heading: 'Fichiers',
    none: 'Pas encore de fichiers.',
    open: (name) => `Ouvrir ${name}`,
    opening: 'Ouverture…',
    ready: 'Ouvrez-le ici si aucun nouvel onglet n’est apparu',
    noLink: 'Ce fichier ne peut pas être ouvert d’ici.',
    add: 'Ajouter des fichiers',
    limits: (types, size) => `${types}. Jusqu’à ${size} chacun.`,
    waiting: 'En attente…',
    uploading: 'Envoi…',
    failed: 'Non envoyé.',
    again: 'Réessayer',
    remove: 'Retirer',
    refused: {
      type: (name, types) =>
        `${name}\u00a0: ce type n’est pas accepté. Enregistrez-le dans un de ces formats\u00a0: ${types}.`,
      size: (name, size) => `${name} dépasse ${size}. Réduisez-le ou divisez-le.`,
      empty: (name) => `${name} est vide. Choisissez le fichier avec son contenu.`,
      name: (name) =>
        `${name}\u00a0: donnez au fichier un nom plus court et simple, puis choisissez-le de nouveau.`,
      count: (name, count) => `${name}\u00a0: ${count} fichiers au plus par dossier.`,
      content: (name) =>
        `${name}\u00a0: le contenu ne correspond pas au nom. Enregistrez-le de nouveau dans son vrai format.`,
    },
  },

  news: {
    payment: (amount) => `Un paiement de ${amount} est arrivé.`,
    'taken-back': (amount) => `Un paiement de ${amount} a été annulé.`,
    message: 'Un nouveau message est arrivé.',
  },

  failed: {
    heading: 'Le dossier n’a pas pu être chargé',
    part: 'Cette partie n’a pas pu être chargée.',
    stale: (time) => `Le dossier n’a pas pu être actualisé. Vous le voyez tel qu’à ${time}.`,
    again: 'Réessayer',
    offline: 'Vous êtes hors ligne. Le dossier revient avec la connexion.',
    unauthenticated: 'Vous avez été déconnecté. Reconnectez-vous à ce produit.',
    forbidden:
      'Vous ne pouvez pas voir ce dossier. Adressez-vous à la personne qui gère le compte de votre entreprise.',
    'not-found':
      'Il n’existe pas, ou il appartient à une autre entreprise. Revenez en arrière et choisissez-le de nouveau.',
    'not-available':
      'Votre compte travaille dans un autre espace du réseau, où cela n’est pas proposé.',
    'client-not-ready': 'Votre entreprise n’est pas encore inscrite au recouvrement.',
    'rate-limited': 'Trop de demandes à la fois. Une nouvelle tentative suit dans un instant.',
    other: 'Réessayez dans un instant.',
    support: (requestId) => `Si cela persiste, donnez ce numéro à l’assistance\u00a0: ${requestId}`,
  },
};
export default caseWords;
