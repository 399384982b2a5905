import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Dossier',
  submitting: 'Envoi de votre créance…',
  checking: {
    heading: 'Nous vérifions si votre dossier a été créé',
    text: 'Aucune réponse n’est arrivée à temps. Nous redemandons de nous-mêmes, et rien n’est envoyé deux fois. Vous pouvez attendre ici ou revenir plus tard\u202f; votre brouillon est conservé.',
    attempt: (attempt) => `Demandé ${attempt} fois jusqu’ici.`,
    again: 'Demander maintenant',
  },
  signing: {
    pill: 'En attente de votre signature',
    heading: 'Encore une étape\u00a0: signer',
    withCase:
      'est créé et attend votre signature. Vous pouvez fermer cette page et signer plus tard\u202f; le dossier reste.',
    withoutCase: 'Votre créance est conservée ici et part quand vous avez signé.',
    abandoned:
      'Vous êtes revenu sans avoir tout signé. Rien n’est perdu\u202f; continuez quand vous voulez.',
    now: 'Signer maintenant',
    later: 'Plus tard',
    leave: (host) => `Vous passez sur ${host} et revenez ici une fois terminé.`,
    noLink:
      'Debitura n’a pas donné d’adresse pour signer. Regardez de nouveau dans une minute, ou demandez le lien à l’assistance.',
    again: 'Regarder de nouveau',
  },
  verifying: {heading: 'Bon retour', text: 'Nous lisons ce qui est signé…'},
  duplicate: {
    heading: 'Il existe déjà un dossier pour cette facture',
    text: (reference) =>
      `La facture ${reference} a déjà été confiée au recouvrement. Rien n’a été créé une seconde fois.`,
    unseen: 'Le dossier existant n’a pas pu être affiché ici.',
    again: 'Commencer une autre créance',
  },
  receipt: {
    pillSigned: 'Envoyé',
    headingSigned: 'Votre créance est en route',
    headingOpen: 'Votre créance est enregistrée\u202f; il manque une signature',
    reference: 'Référence du dossier',
    copy: 'Copier',
    copied: 'Copié',
    copyLabel: 'Copier la référence du dossier',
    claim: 'Créance',
    debtor: 'Débiteur',
    fee: 'Commission',
    nextHeading: 'La suite',
    next: [
      'Debitura vérifie la créance\u202f; le plus souvent en une heure, au plus en deux jours ouvrés.',
      'Le partenaire de recouvrement prend le relais et écrit au débiteur.',
      'On vous demande ici ce qui manque, et vous voyez chaque paiement.',
    ],
    nextOpen: 'Le recouvrement commence quand tout est signé. D’ici là, rien ne se passe.',
    ofRecovered: (percent) => `${percent} des sommes recouvrées`,
    another: 'Envoyer une autre créance',
    unsent: (count) =>
      count === 1
        ? 'Un document n’a pas été envoyé. Ajoutez-le au dossier plus tard.'
        : `${count} documents n’ont pas été envoyés. Ajoutez-les au dossier plus tard.`,
  },
  announce: {
    made: (reference) => `Le dossier ${reference} est créé.`,
  },
};
export default outcome;
