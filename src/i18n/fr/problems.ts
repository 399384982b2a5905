import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Quelque chose fait obstacle',
  unreachable: {
    heading: 'Pas de réponse pour l’instant',
    text: 'La connexion a échoué avant tout envoi. Votre brouillon est conservé. Réessayez dans un instant.',
    offline:
      'Vous êtes hors ligne. Votre brouillon est conservé\u202f; continuez quand la connexion est revenue.',
  },
  feeChanged: {
    heading: 'Les conditions ont changé entre-temps',
    fee: (before, now) =>
      `La commission était de ${before} et est maintenant de ${now}. Rien n’a été envoyé. Regardez de nouveau, puis envoyez si vous êtes d’accord.`,
    other:
      'La commission ou le partenaire diffère de ce que vous avez vu. Rien n’a été envoyé. Regardez de nouveau, puis envoyez si vous êtes d’accord.',
  },
  notSigned: {
    heading: 'Tout n’est pas encore signé',
    text: 'Rien n’est perdu\u00a0: votre brouillon est ici. Envoyez de nouveau quand vous voulez signer.',
  },
  reviewAgain: {
    heading: 'Regardez encore une fois',
    text: 'Vous avez signé. Quelque chose a changé entre-temps, donc rien n’a été envoyé pour vous. Vérifiez les conditions et envoyez.',
  },
  again: 'Réessayer',
  support: (requestId) => `Si cela persiste, donnez ce numéro à l’assistance\u00a0: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Il y a quelque chose à corriger dans le formulaire',
      text: 'Regardez les champs marqués, corrigez-les et envoyez de nouveau.',
    },
    'idempotency-key-missing': {
      heading: 'La créance n’a pas pu être envoyée',
      text: 'Rien n’a été créé. Rechargez la page et envoyez de nouveau\u202f; votre brouillon est conservé.',
    },
    unauthenticated: {
      heading: 'Vous avez été déconnecté',
      text: 'Reconnectez-vous à ce produit et revenez\u00a0: votre brouillon attend dans cet onglet.',
    },
    forbidden: {
      heading: 'Vous ne pouvez pas envoyer de créances',
      text: 'Demandez ce droit à la personne qui gère le compte de votre entreprise.',
    },
    'origin-not-allowed': {
      heading: 'Cette page ne peut pas utiliser le recouvrement',
      text: 'Rien n’a été envoyé. Signalez au fournisseur de ce produit que cette adresse n’est pas encore autorisée.',
    },
    'not-found': {
      heading: 'Ce dossier n’est pas ici',
      text: 'Il n’existe pas, ou il appartient à une autre entreprise. Revenez en arrière et choisissez-le de nouveau.',
    },
    'not-available': {
      heading: 'Ce n’est pas possible d’ici',
      text: 'Votre compte travaille dans un autre espace du réseau. Demandez au fournisseur de ce produit.',
    },
    'duplicate-reference': {
      heading: 'Il existe déjà un dossier pour cette facture',
      text: 'Rien n’a été créé une seconde fois. Vérifiez le numéro de facture.',
    },
    'client-not-ready': {
      heading: 'Votre entreprise n’est pas encore inscrite au recouvrement',
      text: 'Cela prend quelques minutes, une seule fois\u00a0: des données sur votre entreprise et une convention.',
      link: 'Activer le recouvrement',
    },
    'client-link-dead': {
      heading: 'Votre entreprise n’est plus reliée',
      text: 'Le lien avec Debitura a pris fin. Demandez au fournisseur de ce produit de vous relier de nouveau\u202f; votre brouillon est conservé.',
    },
    'confirmation-needed': {
      heading: 'Confirmez de nouveau',
      text: 'Quelque chose a changé entre-temps. Vérifiez les conditions et envoyez encore une fois.',
    },
    'in-progress': {
      heading: 'Votre créance est encore en cours d’envoi',
      text: 'Attendez un instant\u202f; nous redemandons de nous-mêmes.',
    },
    'fee-changed': {
      heading: 'Les conditions ont changé entre-temps',
      text: 'Rien n’a été envoyé. Regardez de nouveau la commission et envoyez si vous êtes d’accord.',
    },
    'too-large': {
      heading: 'C’est trop volumineux pour être envoyé',
      text: 'Retirez ou réduisez le document le plus lourd et réessayez.',
    },
    'unsupported-media-type': {
      heading: 'Ce type de fichier n’est pas accepté',
      text: 'Enregistrez le document en PDF et choisissez-le de nouveau.',
    },
    'signing-required': {
      heading: 'Il faut d’abord signer quelque chose',
      text: 'Signez sur les pages de Debitura, puis revenez ici et envoyez.',
      link: 'Aller signer',
    },
    'kyc-required': {
      heading: 'Le partenaire doit savoir qui vous êtes',
      text: 'Fournissez le justificatif d’identité sur les pages de Debitura, puis revenez et envoyez.',
      link: 'Justifier l’identité',
    },
    'not-eligible': {
      heading: 'Debitura ne peut pas prendre cette créance en l’état',
      text: 'Rien n’a été envoyé et votre brouillon est conservé. Modifiez la créance ou le débiteur, ou restez-en là.',
    },
    'business-rule': {
      heading: 'Debitura n’a pas pris la créance',
      text: 'Rien n’a été créé. Corrigez ce qui est indiqué ici et envoyez de nouveau.',
    },
    'idempotency-conflict': {
      heading: 'Cette créance a été modifiée pendant l’envoi',
      text: 'Rien n’a été créé deux fois. Vérifiez-la encore une fois et envoyez de nouveau.',
    },
    'rate-limited': {
      heading: 'Trop à la fois',
      text: 'Debitura demande une courte pause. Attendez une minute et réessayez\u202f; votre brouillon est conservé.',
    },
    unexpected: {
      heading: 'Un problème est survenu de notre côté',
      text: 'Votre brouillon est conservé. Réessayez dans un instant.',
    },
    'contract-mismatch': {
      heading: 'Cette partie n’a été mise à jour qu’à moitié',
      text: 'Le recouvrement n’a été mis à jour qu’à moitié ici : rien n’a été chargé. Rien n’est perdu. Prévenez le fournisseur de ce produit.',
    },
    'upstream-unavailable': {
      heading: 'Debitura ne répond pas',
      text: 'Votre brouillon est conservé. Réessayez dans quelques minutes.',
    },
    unavailable: {
      heading: 'Le recouvrement est injoignable pour l’instant',
      text: 'Votre brouillon est conservé. Réessayez dans quelques minutes.',
    },
    'upstream-timeout': {
      heading: 'Debitura met trop de temps à répondre',
      text: 'Votre brouillon est conservé. Réessayez dans quelques minutes.',
    },
  },
  attribute: (name) =>
    `L’attribut ${name} renvoie à un autre site, donc rien n’a été chargé. La personne qui construit cette page doit le définir comme propriété.`,
};
export default problems;
