import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `Lecture de ${name}…`,
  mark: (name) => `Repris de ${name}`,
  hide: 'Masquer cette note',

  refused: {
    heading: (name) => `${name} n’a pas pu être lu`,
    attached: 'Le fichier a tout de même été ajouté à vos documents.',
    empty: 'Le fichier est vide. Exportez la facture encore une fois et déposez-la de nouveau.',
    'too-large': (limit) =>
      `Le fichier dépasse ${limit}, il n’a donc pas été ouvert. Remplissez les champs à la main et joignez un PDF plus léger.`,
    'too-complex':
      'Le fichier contient bien plus d’entrées qu’une facture, il n’a donc pas été ouvert davantage. Remplissez les champs à la main.',
    'unknown-format':
      'Ce n’est ni du XML ni un PDF, et les factures électroniques sont l’un des deux. Remplissez les champs à la main.',
    'not-an-invoice': (found) =>
      `C’est un fichier XML d’un autre genre (${found}). Déposez une facture UBL ou CII, ou remplissez les champs à la main.`,
    renamed: (found) =>
      `Le contenu est au format ${found}, mais le nom dit autre chose. Terminez le nom par ${found === 'PDF' ? '.pdf' : '.xml'} et déposez le fichier de nouveau.`,
    broken:
      'Le fichier est endommagé ou tronqué. Exportez-le ou téléchargez-le encore une fois et déposez-le de nouveau.',
    doctype:
      'Le fichier porte ses propres règles de document, dont aucune facture n’a besoin et dont certaines attaques se servent. Rien n’en a été exécuté. Exportez la facture encore une fois, ou remplissez les champs à la main.',
    encrypted:
      'Le fichier est protégé par un mot de passe. Enregistrez-le sans mot de passe et déposez-le de nouveau.',
    'no-attachment':
      'Seule une personne peut lire ce PDF\u00a0: il ne porte pas de données de facture. Remplissez les champs à la main.',
    unavailable:
      'La partie qui lit les factures n’a pas été chargée. Vérifiez votre connexion et déposez le fichier de nouveau.',
  },

  attached: {
    heading: 'Ajouté à vos documents',
    text: (names) => `${names}\u00a0: pas de données de facture pour remplir les champs.`,
  },

  filled: (count, name) =>
    count === 1 ? `Un champ est repris de ${name}` : `${count} champs sont repris de ${name}`,
  filledText: 'Vérifiez\u00a0: chaque champ indique d’où il vient.',
  read: (name) => `${name} est lu`,
  held: (name) => `${name} a été lu, et rien n’est encore rempli`,
  anyway: 'Remplir quand même',

  facts: {
    creditNote: 'C’est un avoir\u00a0: il rend de l’argent, il n’y a donc rien à recouvrer.',
    creditNoteOf: (number) =>
      `C’est un avoir sur la facture ${number}\u00a0: il rend de l’argent, il n’y a donc rien à recouvrer.`,
    paid: 'Rien n’est dû sur cette facture\u00a0: elle indique que tout est payé.',
    owed: (amount) =>
      `Sur cette facture, vous devez ${amount} à l’acheteur. Il n’y a rien à recouvrer.`,
    seller: (seller, client) =>
      `Cette facture a été émise par ${seller}, et vous recouvrez pour ${client}. Vérifiez qu’elle est à vous.`,
    sellerOnly: (seller) =>
      `Cette facture a été émise par ${seller}, et non dans votre pays. Vérifiez qu’elle est à vous.`,
    correction: 'Cette facture en corrige une autre. Ne réclamez que l’une des deux.',
    correctionOf: (number) =>
      `Cette facture corrige la facture ${number}. Ne réclamez que l’une des deux.`,
    notDue: (day) =>
      `Elle n’est pas due avant le ${day}. Le recouvrement commence quand le débiteur est en retard.`,
    partlyPaid: (paid, total) =>
      `${paid} sur ${total} sont déjà payés\u00a0: seul le reste est réclamé.`,
    terms:
      'Elle n’indique pas d’échéance, mais dit ceci du paiement. Indiquez l’échéance qui en découle\u00a0:',
  },

  conflicts: {
    heading: (field) =>
      `La facture donne deux réponses pour «\u00a0${field}\u00a0». Laquelle est juste\u202f?`,
    use: (field, value) => `Utiliser ${value} pour «\u00a0${field}\u00a0»`,
  },

  differences: {
    heading: (count) =>
      count === 1
        ? 'Un champ contient déjà autre chose'
        : 'Des champs contiennent déjà autre chose',
    other: (number) => `C’est une autre facture\u00a0: ${number}`,
    here: 'Dans le formulaire',
    there: 'Sur la facture',
    empty: 'encore rien',
    use: 'Reprendre les valeurs de la facture',
    keep: 'Garder ce qui est dans le formulaire',
    add: 'L’ajouter comme facture supplémentaire',
  },

  pdf: {
    text: 'Debitura ne prend pas de XML comme document. Ajoutez aussi le PDF de cette facture.',
    choose: 'Choisir le PDF',
  },
  unread: (names) => `Pas encore lus\u00a0: ${names}. Déposez une facture à la fois.`,

  fields: {
    currencyCode: 'devise',
    amount: 'montant impayé',
    number: 'numéro de facture',
    date: 'date de facture',
    dueDate: 'date d’échéance',
    claimDescription: 'description',
    name: 'nom du débiteur',
    contactPerson: 'interlocuteur',
    companyRegistrationNumber: 'numéro d’immatriculation',
    address: 'rue et numéro',
    zipCode: 'code postal',
    city: 'ville',
    state: 'région',
    stateAlpha2: 'État',
    countryAlpha2: 'pays',
    email: 'e-mail',
    phone: 'téléphone',
  },
};
export default invoice;
