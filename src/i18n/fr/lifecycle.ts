import type {Messages} from '../messages.js';

const since = (text: string | null) => (text === null ? '' : ` depuis le ${text}`);
const submitted = (text: string | null) => (text === null ? 'Envoyé' : `Envoyé le ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Envoyé',
    checked: 'Vérifié',
    collecting: 'En recouvrement',
    closed: 'Clos',
  },
  partner: 'le partenaire de recouvrement',
  actors: {
    client: () => 'C’est à vous d’agir.',
    debitura: () => 'C’est à Debitura d’agir\u202f; vous n’avez rien à faire.',
    partner: (partner) => `${partner} agit maintenant\u202f; vous n’avez rien à faire.`,
    nobody: () => 'Personne n’a à agir.',
  },
  actorsExcept: {
    debitura:
      'C’est à Debitura d’agir\u202f; vous n’avez rien à faire, sauf ce qui figure ci-dessous.',
    partner: (partner) =>
      `${partner} agit maintenant\u202f; vous n’avez rien à faire, sauf ce qui figure ci-dessous.`,
  },
  states: {
    PendingContractSigning: {
      name: 'À signer',
      sentence: (_partner, day) => `${submitted(day)}\u202f; un contrat attend votre signature.`,
      next: 'Quand tout est signé, Debitura vérifie le dossier.',
    },
    PendingVerificationInternal: {
      name: 'En vérification',
      sentence: (_partner, day) => `${submitted(day)}\u202f; Debitura vérifie le dossier.`,
      next: 'Le plus souvent en une heure, au plus en deux jours ouvrés, il passe au partenaire de recouvrement.',
    },
    PendingVerification: {
      name: 'Chez le partenaire',
      sentence: (partner, day) => `${submitted(day)}\u202f; ${partner} l’examine.`,
      next: 'Le partenaire accepte le dossier et commence le recouvrement.',
    },
    NeedsAdditionalDetails: {
      name: 'Votre réponse',
      sentence: (_partner, day) =>
        `${submitted(day)}\u202f; il attend quelque chose que vous seul pouvez donner.`,
      next: 'Avec votre réponse, le dossier est vérifié de nouveau.',
    },
    Leads: {
      name: 'Appel d’offres',
      sentence: (_partner, day) =>
        `${submitted(day)}\u202f; des partenaires sont priés de faire une offre.`,
      next: 'Vous choisissez une des offres quand elles sont là.',
    },
    LeadsQuoteGiven: {
      name: 'Offre à choisir',
      sentence: (_partner, day) => `${submitted(day)}\u202f; une offre attend votre choix.`,
      next: 'Le partenaire dont vous choisissez l’offre commence le recouvrement.',
    },
    Active: {
      name: 'En recouvrement',
      sentence: (partner, day) => `${partner} recouvre${since(day)}.`,
      next: 'Les paiements s’affichent ici dès qu’ils arrivent.',
    },
    Paused: {
      name: 'En pause',
      sentence: (partner, day) =>
        `${partner} a suspendu son travail${day === null ? '' : `, commencé le ${day}`}.`,
      next: 'Le partenaire reprend le travail, ou clôt le dossier.',
    },
    Closed: {
      name: 'Clos',
      sentence: (_partner, day) => (day === null ? 'Clos.' : `Clos le ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Fusionné',
      sentence: (_partner, day) =>
        `${day === null ? 'Fusionné' : `Fusionné le ${day}`}\u00a0: il est traité au sein d’un autre dossier et ne peut plus être que lu ici.`,
      next: '',
    },
  },
  unknownState: (state) => `Debitura nomme cet état «\u00a0${state}\u00a0».`,
  outcomes: {
    Paid: {
      name: 'Payé',
      sentence: 'Le débiteur a payé.',
      next: 'Le partenaire vous reverse la somme sous 30 jours ouvrés, moins sa commission et les frais ajoutés.',
    },
    PartiallyPaid: {
      name: 'Payé en partie',
      sentence: 'Le débiteur a payé une partie\u202f; le reste n’est plus poursuivi.',
      next: 'Le partenaire vous reverse la somme sous 30 jours ouvrés, moins sa commission et les frais ajoutés.',
    },
    DebtorInsolventBankrupt: {
      name: 'Débiteur insolvable',
      sentence: 'Le débiteur est insolvable ou en faillite.',
      next: 'Vous pouvez encore déclarer votre créance auprès du mandataire de la procédure.',
    },
    DebtorUntraceable: {
      name: 'Débiteur introuvable',
      sentence: 'Le débiteur n’a pas pu être trouvé.',
      next: 'Si vous apprenez une nouvelle adresse, dites-le à Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Contesté, sans procès',
      sentence: 'Le débiteur conteste la créance, et vous avez choisi de ne pas aller en justice.',
      next: 'Il ne se passe plus rien ici.',
    },
    WithdrawnByClient: {
      name: 'Retiré',
      sentence: 'Vous avez retiré le dossier.',
      next: 'Votre convention indique si des frais sont dus.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Rien de recouvré',
      sentence: 'Tout a été tenté à l’amiable, et le débiteur n’a pas payé.',
      next: 'Il ne se passe plus rien ici.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Prescrit',
      sentence: 'La créance est trop ancienne pour être exigée en justice.',
      next: 'Il ne se passe plus rien ici.',
    },
    SettlementRejectedByClient: {
      name: 'Transaction refusée',
      sentence: 'Le débiteur a proposé une transaction, et vous ne l’avez pas acceptée.',
      next: 'Il ne se passe plus rien ici.',
    },
    UnresponsiveClient: {
      name: 'Sans réponse de vous',
      sentence: 'Le partenaire a attendu votre réponse et ne l’a pas reçue.',
      next: 'Si vous voulez encore poursuivre la créance, envoyez-la de nouveau.',
    },
    UneconomicalToPursue: {
      name: 'Non rentable',
      sentence: 'Continuer coûterait plus que cela ne pourrait rapporter.',
      next: 'Il ne se passe plus rien ici.',
    },
    Other: {
      name: 'Clos',
      sentence: 'Le dossier a été clos pour une autre raison.',
      next: 'Les messages ou l’historique en disent peut-être plus.',
    },
    CaseNeverStarted: {
      name: 'Jamais commencé',
      sentence: 'Le dossier a été clos avant le début du recouvrement.',
      next: 'Si vous voulez encore poursuivre la créance, envoyez-la de nouveau.',
    },
    CaseNeverStartedInternal: {
      name: 'Jamais commencé',
      sentence: 'Debitura a clos le dossier avant le début du recouvrement.',
      next: 'Si vous voulez encore poursuivre la créance, envoyez-la de nouveau.',
    },
    InvalidCaseData: {
      name: 'Données non valables',
      sentence: 'Le dossier n’a pas pu commencer, car ses données n’étaient pas valables.',
      next: 'Envoyez de nouveau la créance avec des données corrigées.',
    },
    NoQuotesReceived: {
      name: 'Aucune offre',
      sentence: 'Aucun partenaire n’a fait d’offre pour ce dossier.',
      next: 'Il ne se passe plus rien ici.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Offres expirées',
      sentence: 'Aucune offre n’a été choisie avant leur expiration.',
      next: 'Si vous voulez encore poursuivre la créance, envoyez-la de nouveau.',
    },
  },
};
export default lifecycle;
