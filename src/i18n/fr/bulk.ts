import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Confier des factures en retard au recouvrement',
  heading: 'Factures en retard',
  intro: 'Un dossier par débiteur. Vous voyez chaque commission avant tout envoi.',
  loading: 'Chargement de la liste…',
  failed: 'Cette partie n’a pas été chargée. Votre liste est conservée.',
  again: 'Réessayer',
  optional: 'facultatif',
  kept: 'Liste conservée dans cet onglet',

  drop: {
    heading: 'Quelles factures sont en retard\u202f?',
    text: 'Déposez ici une liste issue de votre comptabilité (CSV) ou des factures électroniques. Rien ne quitte votre ordinateur avant l’envoi.',
    choose: 'Choisir des fichiers',
    more: 'Ajouter des fichiers',
    reading: 'Lecture du fichier…',
    taken: (added) => {
      if (added === 0) return 'Aucune facture ajoutée.';
      return added === 1 ? 'Une facture ajoutée.' : `${added} factures ajoutées.`;
    },
    known: (known) =>
      known === 1 ? 'Une figurait déjà dans la liste.' : `${known} figuraient déjà dans la liste.`,
    close: 'Fermer',
    refused: {
      'too-large':
        'Le fichier dépasse 10\u00a0Mo. N’exportez que ce qui est en retard, ou divisez la liste.',
      spreadsheet:
        'C’est une feuille de calcul. Ouvrez-la, choisissez «\u00a0Enregistrer sous\u00a0» et le type CSV, puis déposez ce fichier-là.',
      'not-text': 'Cette liste ne peut pas être lue ici. Exportez-la au format CSV.',
      empty:
        'Il n’y a aucune ligne sous les titres. Exportez la liste encore une fois et regardez son contenu.',
      'too-many-rows':
        'La liste compte plus de 2\u202f000 lignes. Divisez-la et envoyez une partie à la fois.',
      'credit-note': 'C’est un avoir\u00a0: il annule une créance, il n’y a donc rien à recouvrer.',
      paid: 'Il ne reste rien à payer sur cette facture.',
      other:
        'Le fichier n’a pas pu être lu. Exportez-le encore une fois, ou ajoutez les factures à la main.',
    },
  },

  mapping: {
    heading: (file) => `Que contient ${file}\u202f?`,
    intro: (rows) =>
      `${rows === 1 ? 'Une ligne' : `${rows} lignes`}. Vérifiez que chaque colonne est bien comprise.`,
    column: 'Colonne',
    example: 'Premières lignes',
    holds: 'Contient',
    nothing: 'Non utilisé',
    fields: {
      number: 'Numéro de facture',
      amount: 'Montant impayé',
      currency: 'Devise',
      date: 'Date de facture',
      dueDate: 'Date d’échéance',
      description: 'Ce qui a été livré',
      type: 'Entreprise ou particulier',
      name: 'Nom du débiteur',
      contactPerson: 'Interlocuteur',
      companyRegistrationNumber: 'Numéro d’immatriculation',
      address: 'Rue et numéro',
      zipCode: 'Code postal',
      city: 'Ville',
      state: 'État ou région',
      countryAlpha2: 'Pays',
      email: 'E-mail',
      phone: 'Téléphone',
    },
    currency: 'Devise de toutes les lignes',
    country: 'Pays de tous les débiteurs',
    choose: 'Pas la même valeur pour tous',
    dayOrder: (example) => `Comment lire ${example}\u202f?`,
    dayFirst: 'Le jour d’abord',
    monthFirst: 'Le mois d’abord',
    decimalMark: (example) => `Comment lire ${example}\u202f?`,
    noneMapped: 'Choisissez au moins la colonne du montant impayé.',
    take: (rows) => (rows === 1 ? 'Reprendre une ligne' : `Reprendre ${rows} lignes`),
    cancel: 'Annuler',
  },

  table: {
    caption: 'Dossiers de cette liste',
    columns: {
      debtor: 'Débiteur',
      invoices: 'Factures',
      claim: 'Créance',
      fee: 'Commission',
      state: 'État',
    },
    filter: 'Afficher',
    all: 'Tous',
    open: 'À compléter',
    nameless: 'Débiteur sans nom',
    invoices: (count) => (count === 1 ? '1 facture' : `${count} factures`),
    numberless: 'Sans numéro',
    more: (count) => `${count} de plus…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Une facture' : `${invoices} factures`} en ${cases === 1 ? 'un dossier' : `${cases} dossiers`}`,
    review: (count) => (count === 1 ? 'Vérifier un dossier' : `Vérifier ${count} dossiers`),
    nothingReady: 'Aucun dossier n’est encore complet. Ouvrez une ligne pour voir ce qui manque.',
    waiting: 'Calcul des commissions…',
    leftOut: (count) =>
      count === 1 ? 'Une facture est laissée de côté' : `${count} factures sont laissées de côté`,
    takeBack: 'Reprendre',
    takeBackNumber: (number) => `Reprendre ${number}`,
    looking: 'Recherche des factures que Debitura a déjà…',
    lookFailed:
      'Debitura n’a pas dit quelles factures il a déjà. Appuyez de nouveau sur le bouton.',
    existing: (count) =>
      count === 1
        ? 'Une facture est déjà chez Debitura et ne sera pas renvoyée. Parcourez la liste, puis continuez.'
        : `${count} factures sont déjà chez Debitura et ne seront pas renvoyées. Parcourez la liste, puis continuez.`,
    clear: 'Commencer une nouvelle liste',
  },

  states: {
    ready: 'Prêt',
    missing: (count) => (count === 1 ? '1 donnée manque' : `${count} données manquent`),
    asking: 'Calcul de la commission',
    ineligible: 'Pas possible',
    unpriced: 'Commission inconnue',
    waiting: 'En attente',
    sending: 'Envoi',
    checking: 'Vérification',
    made: 'Envoyé',
    pending: 'Signature manquante',
    duplicate: 'Dossier existant',
    unsigned: 'À signer d’abord',
    failed: 'Non envoyé',
  },

  row: {
    line: (line, file) => `Ligne ${line} de ${file}`,
    unread: (text) => `Le fichier indique «\u00a0${text}\u00a0», ce qui n’a pas pu être lu.`,
    debtor: 'Débiteur',
    change: 'Modifier',
    changeDebtor: 'Modifier le débiteur',
    changeInvoice: (number) => `Modifier la facture ${number}`,
    leaveOut: 'Laisser de côté',
    leaveOutInvoice: (number) => `Laisser de côté la facture ${number}`,
    together: 'Plusieurs factures deviennent',
    oneCase: 'Un seul dossier',
    oneEach: 'Un dossier chacune',
    numbers: 'Factures',
    numberHint: 'Évite qu’une facture soit envoyée deux fois',
    repeated:
      'Ce numéro figure deux fois dans la liste. Corrigez-le, ou laissez une des deux factures de côté.',
    due: (date, due) => `${date}, échéance le ${due}`,
    askAgain: 'Redemander la commission',
    priceFailed: 'La commission n’a pas pu être lue pour l’instant.',
    ineligible: 'Debitura ne peut pas prendre cette créance en l’état.',
    reference: (reference) => `Référence du dossier\u00a0: ${reference}`,
    existing: (reference) => `La facture ${reference} a déjà été confiée au recouvrement.`,
    held: 'Ce produit a retenu le dossier.',
    unanswered: 'Aucune réponse n’est venue, et aucun dossier n’a été créé. Renvoyez-le.',
    unsigned:
      'Il faut signer quelque chose avant que ce dossier puisse être créé. Signez, puis renvoyez-le.',
  },

  review: {
    heading: 'Vérifier et envoyer',
    intro: (cases) =>
      `${cases === 1 ? 'Un dossier est prêt' : `${cases} dossiers sont prêts`}. Rien n’est envoyé avant que vous appuyiez sur le bouton.`,
    left: (count) =>
      count === 1
        ? 'Un dossier n’est pas complet\u202f; il reste dans la liste.'
        : `${count} dossiers ne sont pas complets\u202f; ils restent dans la liste.`,
    costs: 'Ce que cela coûte',
    currency: 'Devise',
    cases: 'Dossiers',
    claim: 'Créances',
    full: 'Commission si tout est payé',
    fees: 'Commissions par partenaire',
    fee: (percent) => `${percent} des sommes recouvrées`,
    before: 'Avant TVA et frais ajoutés aux créances. Rien de recouvré, rien à payer.',
    consent: (client, cases) =>
      cases === 1
        ? `La dette est impayée et non contestée. J’envoie cette créance pour ${client}, j’accepte la commission affichée et les points ci-dessus.`
        : `Les dettes sont impayées et non contestées. J’envoie ces ${cases} créances pour ${client}, j’accepte la commission affichée pour chacune et les points ci-dessus.`,
    submit: (cases) => (cases === 1 ? 'Envoyer un dossier' : `Envoyer ${cases} dossiers`),
    back: 'Retour à la liste',
  },

  sending: {
    heading: 'Envoi de vos dossiers',
    paused: 'En pause',
    progress: (done, all) => `Dossiers traités\u00a0: ${done} sur ${all}`,
    text: 'Vous pouvez fermer cette page\u00a0: ce qui n’est pas encore envoyé attend dans cet onglet, et aucun dossier n’est créé deux fois.',
    unkept:
      'Cette liste ne peut pas être conservée dans cet onglet. Restez ici jusqu’à la fin\u202f; si vous partez, renvoyez la même liste\u00a0: aucun dossier n’est créé deux fois.',
    checking: (count) =>
      count === 1
        ? 'Une réponse s’est perdue\u202f; nous demandons ce qu’il en est.'
        : `${count} réponses se sont perdues\u202f; nous demandons ce qu’il en est.`,
    pause: 'Suspendre',
    resume: 'Reprendre',
    askNow: 'Demander maintenant',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Aucun dossier n’a été créé'
        : made === 1
          ? 'Un dossier est créé'
          : `${made} dossiers sont créés`,
    duplicates: (count) =>
      count === 1
        ? 'Une facture avait déjà un dossier\u202f; rien n’a été créé deux fois.'
        : `${count} factures avaient déjà un dossier\u202f; rien n’a été créé deux fois.`,
    failed: (count) =>
      count === 1
        ? 'Un dossier n’a pas été envoyé. Ouvrez-le pour voir pourquoi.'
        : `${count} dossiers n’ont pas été envoyés. Ouvrez-les pour voir pourquoi.`,
    mend: 'Corriger et envoyer le reste',
    download: 'Télécharger le résultat (CSV)',
    fileName: 'recouvrement-resultat.csv',
    headings: {
      invoice: 'Numéro de facture',
      debtor: 'Débiteur',
      country: 'Pays',
      date: 'Date de facture',
      dueDate: 'Date d’échéance',
      amount: 'Montant impayé',
      currency: 'Devise',
      state: 'État',
      reference: 'Référence du dossier',
      creditorReference: 'Votre référence',
      fee: 'Commission en pour cent',
      reason: 'Raison',
    },
    sign: {
      heading: 'Encore une étape\u00a0: signer',
      text: (count) =>
        count === 1
          ? 'Un dossier attend une signature. Il commence quand tout est signé.'
          : `${count} dossiers attendent des signatures. Ils commencent quand tout est signé\u202f; une seule visite suffit pour tous.`,
      now: 'Signer maintenant',
      leave: (host) => `Vous passez sur ${host} et revenez ici une fois terminé.`,
      noLink: 'Debitura n’a pas donné d’adresse pour signer. Regardez de nouveau dans une minute.',
      again: 'Regarder de nouveau',
      reading: 'Nous lisons ce qui est signé…',
    },
  },

  announce: {
    progress: (done, all) => `Dossiers traités\u00a0: ${done} sur ${all}`,
    finished: (made) => {
      if (made === 0) return 'Terminé. Aucun dossier n’a été créé.';
      return made === 1 ? 'Terminé. Un dossier est créé.' : `Terminé. ${made} dossiers sont créés.`;
    },
  },
};
export default bulk;
