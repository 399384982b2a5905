import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Vérifier et envoyer',
  intro: (partner) => `${partner} commence quand tout est signé.`,
  introPlain: 'Relisez tout. Rien n’est envoyé avant que vous appuyiez sur le bouton.',
  introSigned:
    'Il ne reste rien à signer. Debitura vérifie la créance, puis le partenaire commence.',
  introCountry: (country) =>
    `Un partenaire de recouvrement (${country}) commence quand vous avez signé.`,
  change: 'Modifier',
  changeSection: (section) => `Modifier\u00a0: ${section}`,
  claim: 'Créance',
  debtor: 'Débiteur',
  documents: 'Documents',
  due: (date, due) => `${date}, échéance le ${due}`,
  dated: (date) => `Du ${date}`,
  total: (amount, count) => `${amount} en ${count} factures`,
  noDocuments: 'Aucun',
  missing: (name) => `${name} (à choisir de nouveau)`,
  note: 'Votre note',

  sign: {
    heading: 'Avant que le dossier puisse commencer',
    intro: (count) =>
      count === 1
        ? 'Vous signez une convention sur les pages de Debitura. Puis vous revenez ici.'
        : `Vous effectuez ${count} courtes démarches sur les pages de Debitura. Puis vous revenez ici.`,
    actions: {
      Sdca: ['Convention de recouvrement', 'une fois pour votre entreprise'],
      SdcaUpgrade: [
        'Nouvelle version de la convention de recouvrement',
        'remplace celle que vous avez signée',
      ],
      PoA: ['Procuration', 'une fois pour ce partenaire'],
      Jpa: ['Annexe tarifaire pour le pays du débiteur', 'une fois pour ce partenaire'],
      Kyc: ['Justificatif d’identité', 'une fois pour votre entreprise'],
    },
    powerFor: (partner) => `Procuration pour ${partner}`,
    other: 'demandé par Debitura',
  },

  duties: {
    heading: 'Ce que vous acceptez',
    list: [
      'La commission est due sur les sommes recouvrées, même quand le débiteur vous paie directement. Rien de recouvré, rien à payer.',
      'Pendant six mois, seul le partenaire recouvre. Durant ce temps, vous ne poursuivez pas vous-même le débiteur, et un retrait anticipé coûte la totalité de la commission et les frais déjà engagés.',
      'Vous signalez au partenaire dans les trois jours les paiements qui vous parviennent directement.',
      'La dette est réelle, impayée et non contestée.',
      'Les intérêts et les frais ajoutés à la créance reviennent au partenaire.',
      'Ce que vous saisissez ici est communiqué au partenaire, pour qu’il puisse recouvrer.',
    ],
    terms: 'Lire la convention complète (PDF, nouvel onglet)',
  },

  consent: (client, fee) =>
    `La dette est impayée et non contestée. J’envoie cette créance pour ${client}, j’accepte la commission de ${fee} des sommes recouvrées et les points ci-dessus.`,
  ourCompany: 'mon entreprise',
  dataProcessing:
    'Notre accord de traitement des données avec Debitura est signé. L’UE en exige un avant que les données d’un débiteur soient transmises.',

  submit: 'Envoyer',
  submitAndSign: 'Envoyer et signer',
  submitting: 'Envoi…',
  waiting:
    'La commission est encore en cours de calcul. Elle doit être connue avant que vous puissiez envoyer.',
  unknownFee:
    'La commission n’a pas pu être lue. Elle doit être connue avant que vous puissiez envoyer\u00a0: réessayez, ou revenez plus tard.',

  ineligible: {
    heading: 'Debitura ne peut pas prendre cette créance en l’état',
    kept: 'Rien n’a été envoyé et votre brouillon est conservé. Vous pouvez modifier la créance ou le débiteur et regarder de nouveau.',
  },
  errors: {
    consent: {
      required: 'Cochez cette case pour envoyer la créance.',
      other: 'Cochez cette case pour envoyer la créance.',
    },
    dataProcessing: {
      required: 'Cochez cette case une fois votre accord de traitement des données signé.',
      other: 'Cochez cette case une fois votre accord de traitement des données signé.',
    },
  },
};
export default review;
