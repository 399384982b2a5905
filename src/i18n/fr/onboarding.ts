import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Activer le recouvrement',
  steps: {company: 'Entreprise', people: 'Personnes', check: 'Vérification', sign: 'Signature'},
  stepOf: (step, count) => `Étape ${step} sur ${count}`,
  done: 'terminé',
  loading: 'Lecture de la situation de votre entreprise…',
  failed: 'Cette partie n’a pas été chargée. Ce que vous avez saisi est conservé.',
  again: 'Réessayer',
  optional: 'facultatif',
  buttons: {
    continue: 'Continuer',
    save: 'Enregistrer et revenir à la vérification',
    back: 'Retour',
    agree: 'Accepter et passer à la signature',
    askAgain: 'Redemander',
    submitting: 'Activation…',
  },
  draftKept: 'Conservé dans cet onglet',
  summaryHeading: (count) =>
    count === 1 ? 'Il reste un point à corriger' : `Il y a ${count} points à corriger`,

  company: {
    heading: 'Votre entreprise',
    intro: 'Cela figure dans la convention avec Debitura. Corrigez ce qui n’est pas exact.',
    chooseCountry: 'Choisissez un pays',
    labels: {
      name: 'Nom de l’entreprise',
      registrationNumber: 'Numéro d’immatriculation',
      address: 'Rue et numéro',
      zipCode: 'Code postal',
      city: 'Ville',
      country: 'Pays',
      state: 'État ou région',
      supportPhone: 'Téléphone',
    },
    hints: {
      name: 'Tel qu’il figure au registre des entreprises',
      registrationNumber: 'Du registre des entreprises, par exemple SIREN ou BCE',
    },
  },
  errors: {
    name: {
      required: 'Indiquez le nom de votre entreprise tel qu’il figure au registre.',
      'too-long': (limit) => `Ramenez le nom à ${limit} caractères.`,
      'control-characters':
        'Le nom contient un saut de ligne ou un autre caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le nom de votre entreprise.',
    },
    registrationNumber: {
      'too-long': (limit) => `Ramenez le numéro d’immatriculation à ${limit} caractères.`,
      'control-characters':
        'Le numéro d’immatriculation contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le numéro d’immatriculation.',
    },
    address: {
      required: 'Indiquez la rue et le numéro de votre entreprise.',
      'too-long': (limit) => `Ramenez la rue et le numéro à ${limit} caractères.`,
      'control-characters':
        'L’adresse contient un saut de ligne ou un autre caractère invisible. Saisissez-la de nouveau.',
      other: 'Vérifiez la rue et le numéro.',
    },
    zipCode: {
      'too-long': (limit) => `Ramenez le code postal à ${limit} caractères.`,
      'control-characters':
        'Le code postal contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le code postal.',
    },
    city: {
      required: 'Indiquez la ville de votre entreprise.',
      'too-long': (limit) => `Ramenez la ville à ${limit} caractères.`,
      'control-characters': 'La ville contient un caractère invisible. Saisissez-la de nouveau.',
      other: 'Vérifiez la ville.',
    },
    country: {
      required: 'Choisissez le pays de votre entreprise.',
      'not-a-code': 'Choisissez le pays de votre entreprise.',
      other: 'Debitura ne connaît pas ce pays. Choisissez-en un autre.',
    },
    state: {
      'too-long': (limit) => `Ramenez l’État ou la région à ${limit} caractères.`,
      'control-characters':
        'L’État ou la région contient un caractère invisible. Saisissez ce champ de nouveau.',
      other: 'Vérifiez l’État ou la région.',
    },
    supportPhone: {
      'too-long': (limit) => `Ramenez le numéro de téléphone à ${limit} caractères.`,
      'control-characters':
        'Le numéro de téléphone contient un caractère invisible. Saisissez-le de nouveau.',
      other: 'Vérifiez le numéro de téléphone.',
    },
    consent: {
      required: 'Cochez ceci pour envoyer les créances, ou laissez-les de côté pour l’instant.',
      other: 'Cochez ceci pour envoyer les créances, ou laissez-les de côté pour l’instant.',
    },
  },

  people: {
    heading: 'Qui agit pour votre entreprise',
    intro: 'Ces personnes voient les dossiers de votre entreprise chez Debitura.',
    signs: 'Signe',
    signsLong: 'Signe la convention, avec un code envoyé à cette adresse',
    office: 'L’entreprise elle-même',
    why: (platform) =>
      `Debitura reconnaît les comptes à l’adresse e-mail\u00a0: les noms et adresses viennent donc de votre connexion à ${platform} et ne peuvent pas être modifiés sur cette page. Si l’un d’eux est faux, corrigez-le dans ${platform} et revenez.`,
    unknown: 'Vous, avec votre connexion actuelle',
  },

  check: {
    heading: 'Vérifier et passer à la signature',
    intro: (platform) =>
      `Voici ce que ${platform} sait de votre entreprise. Rien n’est envoyé avant que vous appuyiez sur le bouton.`,
    company: 'Entreprise',
    people: 'Personnes',
    contact: 'E-mail',
    change: 'Modifier',
    show: 'Voir',
    changeSection: (section) => `Modifier\u00a0: ${section}`,
    showSection: (section) => `Voir\u00a0: ${section}`,
    next: {
      heading: 'La suite',
      list: [
        'Sur les pages de Debitura, vous relisez encore une fois les données.',
        'Vous y signez la convention de recouvrement, avec un code à six chiffres reçu par e-mail et une signature dessinée.',
        'Vous revenez ici et pouvez envoyer des créances. Aucun nouveau compte ni mot de passe n’est nécessaire.',
      ],
      cost: 'Une commission n’est due que sur les sommes recouvrées.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'La créance jointe à la demande' : `Les ${count} créances jointes à la demande`,
    headingMixed: 'Vos créances',
    fee: (percent) => `Commission ${percent} des sommes recouvrées`,
    asking: 'Calcul de la commission…',
    feeUnknown: 'La commission n’a pas pu être calculée pour l’instant.',
    ineligible: 'Debitura ne peut pas prendre cette créance en l’état.',
    repair: 'Corriger',
    leaveOut: 'Laisser de côté',
    sendNow: 'Envoyer maintenant',
    named: (action, reference) => `${action}\u00a0: ${reference}`,
    standing: {
      packed: 'Jointe',
      unsent: 'Pas encore envoyée',
      sent: 'Envoyée\u202f; pas encore confirmée',
      waiting: 'Attend l’approbation',
      made: 'Dossier créé',
      madeAs: (reference) => `Dossier ${reference} créé`,
      failed: 'Non créé',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura n’a pas de partenaire pour le pays de ce débiteur et ce genre de créance. Vérifiez le débiteur, ou laissez la créance de côté.',
      ValidationError:
        'Quelque chose n’est pas exact dans la créance. Ouvrez-la, corrigez-la et renvoyez-la.',
      DuplicateReference:
        'Il existe déjà un dossier avec ce numéro de facture. Vérifiez le numéro, ou laissez la créance de côté s’il s’agit de la même facture.',
      IdempotencyViolation:
        'Debitura dit avoir déjà cette créance. Regardez dans vos dossiers avant de la renvoyer.',
      UnexpectedError: 'Un problème est survenu chez Debitura. Ouvrez la créance et renvoyez-la.',
      NotMade:
        'Cette créance n’est pas arrivée. Ouvrez-la et renvoyez-la\u202f; elle n’est pas envoyée deux fois.',
      'link-declined': 'Elle attendait la liaison, qui a été refusée. Renvoyez-la plus tard.',
      'link-expired': 'Elle attendait la liaison, qui a expiré. Renvoyez-la plus tard.',
    },
    otherFailure: 'Debitura n’a pas pris cette créance. Ouvrez-la, relisez-la et renvoyez-la.',
    elsewhere:
      'Ouvrez la facture encore une fois pour l’envoyer\u00a0: ses données ne sont pas conservées ici.',
    at: (labels) => `À regarder\u00a0: ${labels}.`,
    consent: (count) =>
      `${
        count === 1
          ? 'La dette est impayée et non contestée. Je joins cette créance'
          : 'Les dettes sont impayées et non contestées. Je joins ces créances'
      }, j’accepte la commission affichée sur les sommes recouvrées, et je sais que\u00a0: pendant six mois, seul le partenaire recouvre, un retrait anticipé coûte la totalité de la commission, et les paiements qui nous sont faits directement sont signalés dans les trois jours et comptent.`,
  },

  notices: {
    'link-declined': {
      heading: 'La liaison a été refusée',
      text: 'Quelqu’un de votre entreprise l’a refusée chez Debitura, donc rien n’a changé. Parlez à la personne qui gère votre compte Debitura, puis redemandez ci-dessous.',
    },
    'link-expired': {
      heading: 'Le délai d’approbation est écoulé',
      text: 'Personne n’a approuvé la liaison à temps, donc rien n’a changé. Redemandez ci-dessous\u202f; vous recevez un nouveau lien.',
    },
    'fee-changed': {
      heading: 'Les conditions ont changé entre-temps',
      text: 'Rien n’a été envoyé. Regardez les commissions ci-dessous et continuez si vous êtes d’accord.',
    },
    unreachable: {
      heading: 'Pas de réponse pour l’instant',
      text: 'La connexion a échoué. Ce que vous avez saisi est conservé. Réessayez dans un instant.',
      offline:
        'Vous êtes hors ligne. Ce que vous avez saisi est conservé\u202f; continuez quand la connexion est revenue.',
    },
    unchanged: {
      heading: 'Rien n’a encore changé',
      text: 'Debitura dit la même chose qu’avant. Si vous venez de signer ou d’approuver, attendez une minute et regardez de nouveau.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Une créance est à corriger, donc rien n’a encore été envoyé. Corrigez-la ou laissez-la de côté, puis continuez.'
        : `${count} créances sont à corriger, donc rien n’a encore été envoyé. Corrigez-les ou laissez-les de côté, puis continuez.`,
    casesRefusedHeading: 'D’abord un regard sur vos créances',
    refused: {
      heading: 'Debitura n’a pas accepté ces données',
      invalid: 'Regardez les champs marqués, corrigez-les et continuez.',
      other:
        'Rien n’a été créé. Corrigez ce qui est indiqué ici, ou demandez à l’assistance si vous ne savez pas pourquoi.',
    },
  },
};
export default onboarding;
