import type {Messages} from '../messages.js';

const figures = 'Écrivez le montant en chiffres.';
const zero = {required: 'Indiquez 0 s’il n’y en a pas.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Espace du partenaire de recouvrement',
  wrongDesk:
    'C’est l’espace d’un partenaire de recouvrement. Votre compte travaille dans un autre espace\u202f; adressez-vous à la personne qui le gère.',
  optional: 'facultatif',

  inbox: {
    heading: 'Dossiers',
    toAccept: 'À accepter',
    atWork: 'En cours',
    over: 'Clos',
    noneToAccept: 'Aucun dossier ne vous attend. Un nouveau s’affiche ici de lui-même.',
    noneAtWork: 'Vous ne travaillez sur aucun dossier pour l’instant.',
    noneOver: 'Aucun dossier n’est encore clos.',
    back: 'Tous les dossiers',
  },

  states: {
    PendingContractSigning: {
      name: 'Signature du créancier',
      sentence: () => 'Le créancier a d’abord un contrat à signer.',
      next: 'Quand tout est signé, Debitura vérifie le dossier.',
    },
    PendingVerification: {
      name: 'À accepter',
      sentence: () => 'Le dossier attend que vous l’acceptiez.',
      next: 'Vous l’acceptez avec un message au créancier et commencez le recouvrement.',
    },
    NeedsAdditionalDetails: {
      name: 'Créancier interrogé',
      sentence: () => 'On a demandé au créancier quelque chose qui manque.',
      next: 'Avec la réponse, le dossier est vérifié de nouveau.',
    },
    Leads: {
      name: 'Appel d’offres',
      sentence: () => 'Des offres sont demandées.',
      next: 'Le créancier choisit une des offres.',
    },
    LeadsQuoteGiven: {
      name: 'Offre faite',
      sentence: () => 'Une offre attend le choix du créancier.',
      next: 'Le partenaire dont l’offre est choisie commence le recouvrement.',
    },
    Active: {
      name: 'En recouvrement',
      sentence: (_name, day) =>
        day === null ? 'Vous recouvrez la créance.' : `Vous recouvrez la créance depuis le ${day}.`,
      next: 'Enregistrez ce qui rentre, et dites au créancier où en est le dossier.',
    },
    Paused: {
      name: 'En pause',
      sentence: () => 'Le travail sur ce dossier est suspendu.',
      next: 'Vous le reprenez dans le portail partenaire de Debitura, ou clôturez le dossier.',
    },
  },
  outcomes: {
    PartiallyPaid: 'Le débiteur a payé une partie\u202f; le reste n’est plus poursuivi.',
    DisputedLegalActionDeclinedByClient:
      'Le débiteur conteste la créance, et le créancier a choisi de ne pas aller en justice.',
    WithdrawnByClient: 'Le créancier a retiré le dossier.',
    SettlementRejectedByClient:
      'Le débiteur a proposé une transaction, et le créancier ne l’a pas acceptée.',
    UnresponsiveClient: 'Le créancier n’a pas répondu.',
  },
  outcomeNames: {UnresponsiveClient: 'Sans réponse du créancier'},
  creditorActs: 'C’est au créancier d’agir.',

  money: {fee: (percent) => `Votre commission est de ${percent} des sommes recouvrées.`},
  exclusive: {
    active: (_name, day) => `Recouvrement qui vous est réservé jusqu’au ${day}`,
    expired: (_name, day) => `La période où le recouvrement vous est réservé a pris fin le ${day}.`,
    ended: () => 'La période où le recouvrement vous est réservé est terminée.',
    terminated: () => 'La période où le recouvrement vous est réservé a pris fin avant terme.',
  },
  files: {
    limits: (types, size) => `${types}. Jusqu’à ${size} chacun. Le créancier les voit aussitôt.`,
  },

  facts: {
    heading: 'La créance',
    creditor: 'Créancier',
    debtor: 'Débiteur',
    contact: 'Coordonnées',
    registration: 'Numéro d’immatriculation',
    invoice: 'Facture',
    dates: (date, due) => `${date}, échéance le ${due}`,
    about: 'De quoi il s’agit',
    comments: 'Le créancier indique',
    claimType: 'Genre de créance',
    dispute: 'Contestation',
    handler: 'Confié à',
    missing: 'Le créancier doit encore fournir',
  },

  tasks: {
    label: 'Ce que vous pouvez faire',
    start: 'Accepter le dossier',
    payment: 'Enregistrer un paiement',
    note: 'Écrire une note',
    fees: 'Modifier les frais ou le principal',
    close: 'Clore le dossier',
    correct: 'Corriger',
    remove: 'Supprimer',
    named: (action, amount, day) => `${action}\u00a0: ${amount} du ${day}`,
  },
  headings: {
    start: 'Accepter le dossier',
    payment: 'Enregistrer un paiement',
    note: 'Écrire une note',
    fees: 'Modifier les frais ou le principal',
    close: 'Clore le dossier',
    correct: 'Corriger le paiement',
    remove: 'Supprimer le paiement',
  },
  submit: {
    start: 'Accepter et commencer',
    payment: 'Enregistrer le paiement',
    note: 'Écrire la note',
    fees: 'Enregistrer les montants',
    close: 'Clore le dossier',
    correct: 'Enregistrer le paiement corrigé',
    remove: 'Supprimer le paiement',
  },
  cancel: 'Annuler',

  start: {
    welcomeMessage: 'Message au créancier',
    welcomeHint: 'Il part par e-mail et figure dans les messages du dossier, avec votre nom.',
    collectionPartnerReference: 'Votre propre référence',
    referenceHint:
      'Elle vous permet de retrouver le dossier. Elle ne peut être indiquée que maintenant.',
    assignedUserEmail: 'Qui s’en charge',
    nobody: 'Moi',
    feesHint: 'Ils remplacent ce qui a été ajouté jusqu’ici.',
  },
  payment: {
    date: 'Jour de l’encaissement',
    paymentAmount: 'Montant',
    paymentRecipient: 'Qui l’a reçu',
    recipients: {CollectionPartner: 'Nous', Creditor: 'Le créancier'},
    chooseRecipient: 'Choisissez qui l’a reçu',
    commissionPaymentStatus: 'Votre commission',
    commission: {Unpaid: 'Pas encore payée', Paid: 'Payée'},
    chooseCommission: 'Choisissez si elle est payée',
    followUp: 'Me rappeler de la facturer au créancier',
    isSplit: 'Répartir à la main',
    splitHint: 'Sinon, Debitura répartit le paiement selon votre commission.',
    splitAgain:
      'Debitura n’indique pas comment le paiement a été réparti. Sans répartition à la main, il est réparti selon votre commission.',
    payoutCreditor: 'Pour le créancier',
    payoutCollectionPartner: 'Pour vous',
    closeCase: 'Il ne reste alors rien à payer\u00a0: clore le dossier comme payé',
    frozen:
      'Un paiement dont le reversement a été facturé est figé\u00a0: Debitura n’accepte alors ni correction ni suppression.',
    removeText: (amount, day) =>
      `Le paiement de ${amount} du ${day} et son reversement disparaissent définitivement. Le créancier le voit aussitôt.`,
  },
  test: {
    record: 'Enregistrer un paiement test',
    hint: 'C’est un dossier test : aucun argent ne circule, et tout compte pour le créancier.',
  },
  document: {
    kind: 'Type des fichiers que vous ajoutez',
    none: 'Non précisé',
    kinds: {
      OriginalInvoice: 'Facture originale',
      DebtorDocuments: 'Du débiteur',
      CreditorDocuments: 'Du créancier',
      PartnerDocuments: 'De nous',
      DemandLetter: 'Mise en demeure',
      Miscellaneous: 'Autre',
    },
  },
  note: {
    description: 'Note',
    eventDate: 'Jour de l’événement',
    dateHint: 'Laissez vide pour aujourd’hui.',
    seen: 'Le créancier la lit aussi.',
  },
  fees: {
    grossAmount: 'Principal de la créance',
    interestFees: 'Intérêts',
    reminderFees: 'Frais de relance',
    collectionFees: 'Frais de recouvrement',
    hint: 'Ce que le débiteur doit en tout, et non ce qui reste dû. Ce qui est rentré s’enregistre comme paiement.',
  },
  close: {
    closeCode: 'Pourquoi',
    choose: 'Choisissez une raison',
    comment: 'Avec vos mots',
    codes: {
      Paid: 'Payé en totalité',
      PartiallyPaid: 'Payé en partie',
      DebtorInsolventBankrupt: 'Débiteur insolvable ou en faillite',
      DebtorUntraceable: 'Débiteur introuvable',
      DisputedLegalActionDeclinedByClient: 'Contesté, le créancier refuse d’aller en justice',
      WithdrawnByClient: 'Retiré par le créancier',
      PreLegalExhaustedNoPayment: 'Tout tenté à l’amiable, rien de payé',
      StatuteOfLimitationsExpired: 'Prescrit',
      SettlementRejectedByClient: 'Transaction refusée par le créancier',
      UnresponsiveClient: 'Le créancier ne répond pas',
      UneconomicalToPursue: 'Non rentable',
      Other: 'Une autre raison',
    },
    unfitting: {
      noPayment:
        'Payé en totalité et payé en partie ne sont pas proposés\u00a0: aucun paiement n’est enregistré. Enregistrez-le d’abord.',
      stillOpen: (open) => `Payé en totalité n’est pas proposé\u00a0: ${open} restent dus.`,
      nothingOpen: 'Payé en partie n’est pas proposé\u00a0: il ne reste rien à payer.',
    },
    final: 'Le créancier est informé. Un dossier clos ne peut pas être rouvert d’ici.',
  },

  question: {
    reopen: {
      heading: 'Le dossier serait rouvert',
      text: 'Il est clos comme payé. Après cela, il reste quelque chose à payer\u00a0: il est donc remis en cours, et le créancier est informé.',
      agree: 'Oui, le rouvrir',
    },
    price: {
      heading: 'Votre commission changerait',
      text: (before, after) =>
        `Avec ce principal\u00a0: ${after} au lieu de ${before}. Rien n’est encore enregistré.`,
      agree: (after) => `Enregistrer avec ${after}`,
    },
    keep: {
      heading: 'Votre commission reste la même',
      text: (before, after) =>
        `Il était convenu ${before}, et cela ne change pas, même si l’usage pour ce principal serait ${after}. Rien n’est encore enregistré.`,
      agree: (before) => `Enregistrer et garder ${before}`,
    },
    unknownRate: 'un autre taux',
    registerInstead:
      'Ce dossier comporte des paiements. Si le principal est moindre parce que quelque chose a été payé, enregistrez plutôt un paiement.',
    decline: 'Non, ne rien changer',
  },

  phases: {
    sending: 'Envoi…',
    checking: 'Aucune réponse n’est venue. Nous cherchons à savoir ce qu’il en est.',
    unknown: 'Aucune réponse n’est venue\u00a0: c’est peut-être fait.',
    unknownNote:
      'Aucune réponse n’est venue\u00a0: la note est peut-être là. Regardez l’historique avant de la réécrire.',
    unknownHint: 'Regardez de nouveau dans un instant. Regarder ne fait rien deux fois.',
    lookAgain: 'Regarder de nouveau',
    leave: 'Fermer ce formulaire',
    wasLost:
      'Aucune réponse n’est venue, et le dossier montre que rien n’a été fait. Envoyez encore une fois.',
  },

  done: {
    start: 'Accepté. Le créancier a votre message.',
    startReference: (reference) =>
      `Accepté sous la référence ${reference}. Le créancier a votre message.`,
    payment: 'Le paiement est enregistré.',
    paymentLeft: (left) => `Le paiement est enregistré. ${left} restent dus.`,
    paymentSplit: (creditor, partner) =>
      `Dont ${creditor} pour le créancier et ${partner} pour vous.`,
    paymentClosed: 'Le paiement est enregistré et le dossier clos comme payé.',
    note: 'La note est écrite. Le créancier peut la lire.',
    fees: 'Les montants sont enregistrés.',
    close: 'Le dossier est clos.',
    correct: 'Le paiement est corrigé.',
    remove: 'Le paiement est supprimé.',
    reopened: 'Le dossier est rouvert.',
  },

  refused: {
    heading: 'Cela n’a pas été fait',
    rules: {
      start:
        'Debitura ne l’a pas accepté\u00a0: le dossier est peut-être déjà pris, ou il demande des conditions particulières (une contestation, un autre genre de créance). Celles-ci se conviennent dans le portail partenaire de Debitura.',
      payment:
        'Debitura n’a pas accepté le paiement. Vérifiez le jour, le montant et la répartition.',
      note: 'Debitura n’a pas accepté la note.',
      fees: 'Debitura n’a pas accepté les montants. Un dossier clos garde les siens.',
      close:
        'Debitura n’a pas accepté cette raison\u00a0: elle ne correspond pas à ce qui a été payé, ou le dossier est déjà clos.',
      correct: 'Le paiement reste tel quel\u00a0: son reversement a été facturé, il est donc figé.',
      remove: 'Le paiement reste\u00a0: son reversement a été facturé, il est donc figé.',
    },
    codes: {
      unauthenticated: 'Vous avez été déconnecté. Reconnectez-vous à ce produit.',
      forbidden:
        'Vous ne pouvez pas faire cela. Adressez-vous à la personne qui gère le compte de votre société de recouvrement.',
      'not-found': 'Ce n’est plus ici. Regardez de nouveau le dossier.',
      'rate-limited': 'Trop de demandes à la fois. Attendez une minute et envoyez de nouveau.',
      invalid:
        'Debitura a refusé quelque chose qui n’a pas de champ ici. Vérifiez ce que vous avez écrit.',
    },
    other: 'Réessayez dans un instant.',
  },

  errors: {
    welcomeMessage: {required: 'Écrivez quelques mots au créancier.'},
    paymentAmount: {
      required: 'Indiquez combien est rentré.',
      'too-small': 'Le montant doit être supérieur à zéro.',
      other: figures,
    },
    date: {
      required: 'Indiquez le jour où l’argent est rentré.',
      'in-future': (limit) => `Ce jour ne peut pas être postérieur à aujourd’hui, ${limit}.`,
    },
    eventDate: {
      'in-future': (limit) => `Une note ne peut pas être postérieure à aujourd’hui, ${limit}.`,
    },
    paymentRecipient: {required: 'Choisissez qui a reçu l’argent.'},
    commissionPaymentStatus: {required: 'Indiquez si vous avez reçu votre commission.'},
    payoutCreditor: {required: 'Indiquez ce qui revient au créancier.', other: figures},
    payoutCollectionPartner: {
      required: 'Indiquez ce qui vous revient.',
      other: 'Les deux parts doivent former ensemble le montant, écrit en chiffres.',
    },
    grossAmount: {
      required: 'Indiquez le principal.',
      'too-small': 'Le principal ne peut pas être inférieur à zéro.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Choisissez pourquoi le dossier prend fin.'},
    comment: {required: 'Dites en quelques mots quelle est l’autre raison.'},
    description: {required: 'Écrivez ce qui s’est passé.'},
  },
};
export default partnerDesk;
