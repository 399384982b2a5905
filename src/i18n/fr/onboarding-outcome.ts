import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Vérifier de nouveau',
  reading: 'Lecture…',
  leave: (host) => `Vous passez sur ${host} et revenez ici une fois terminé.`,
  checking: {
    heading: 'Nous demandons si votre entreprise a été inscrite',
    text: 'Aucune réponse n’est arrivée à temps. Nous redemandons de nous-mêmes, et demander deux fois n’inscrit rien en double. Vous pouvez attendre ici ou revenir plus tard.',
    attempt: (attempt) => `Demandé ${attempt} fois jusqu’ici.`,
    again: 'Demander maintenant',
  },
  sign: {
    pill: 'En attente de votre signature',
    heading: 'Encore une étape\u00a0: signer',
    text: 'Votre entreprise est connue de Debitura. Sur ses pages, vous relisez les données et signez la convention de recouvrement\u202f; un code à six chiffres arrive par e-mail.',
    upgradeHeading: 'Signez la nouvelle version de la convention',
    upgradeText:
      'La convention de recouvrement de Debitura a une nouvelle version, ou le nom de votre entreprise a changé. Signez-la encore une fois pour envoyer des créances\u202f; vos dossiers continuent entre-temps.',
    abandoned:
      'Vous êtes revenu sans avoir tout signé. Rien n’est perdu\u202f; continuez quand vous voulez.',
    later: 'Vous pouvez fermer cette page et signer plus tard\u00a0: revenez ici et continuez.',
    now: 'Passer à la signature',
    noLink:
      'Debitura n’a pas donné d’adresse pour signer. Regardez de nouveau dans une minute, ou demandez le lien à l’assistance de ce produit.',
  },
  approval: {
    pill: 'En attente d’approbation',
    heading: 'Votre entreprise a déjà un compte chez Debitura',
    text: (platform) =>
      `Pour que personne ne le relie sans vous, le titulaire de ce compte approuve la liaison avec ${platform}. Ouvrez la page ci-dessous, ou envoyez son lien à la personne qui gère le compte.`,
    days: 'Le lien est en général valable sept jours. Ensuite, vous pouvez redemander ici.',
    since: (date) => `Demandé le ${date}.`,
    now: 'Voir et approuver',
    copy: 'Copier le lien',
    copied: 'Copié',
    noLink:
      'Debitura n’a pas donné de lien. Regardez la boîte de réception de votre compte Debitura, ou vérifiez de nouveau dans une minute.',
    waiting: 'Vos créances attendent avec elle et partent quand la liaison est approuvée.',
  },
  ready: {
    pill: 'Prêt',
    heading: 'Vous pouvez maintenant envoyer des créances',
    text: (client) => `${client}\u00a0: l’inscription chez Debitura est faite et tout est signé.`,
    company: 'Votre entreprise',
    openCases: 'Certaines créances ont encore besoin de vous\u202f; voyez ci-dessous.',
    made: 'Vos créances sont en route.',
  },
  blocked: {
    heading: 'Votre entreprise ne peut pas être reliée d’ici',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Votre entreprise travaille déjà avec Debitura par un autre produit, et elle ne peut être reliée qu’à un seul.',
        todo: () =>
          'Demandez à l’assistance de Debitura (support.debitura.com) si vous voulez changer. D’ici là, utilisez l’autre produit pour vos créances.',
      },
      InvalidClientType: {
        text: () =>
          'Votre adresse e-mail appartient chez Debitura à un compte qui n’est pas celui d’un créancier, par exemple à une société de recouvrement.',
        todo: (platform) =>
          `Connectez-vous à ${platform} avec une autre adresse e-mail et recommencez, ou demandez à son assistance.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Votre adresse e-mail sert déjà pour une autre entreprise dans ${platform}. Chez Debitura, une personne appartient à une seule entreprise.`,
        todo: (platform) =>
          `Continuez avec cette entreprise, ou utilisez une autre adresse e-mail pour celle-ci. L’assistance de ${platform} peut vous aider.`,
      },
    },
    other: {
      text: () =>
        'Debitura ne relie pas votre entreprise et a donné une raison que cette page ne connaît pas.',
      todo: (platform) =>
        `Demandez à l’assistance de ${platform} et donnez cette raison, pour qu’elle puisse interroger Debitura\u00a0:`,
    },
    again: 'Réessayer',
    kept: 'Rien n’a été envoyé. Vos créances restent ici.',
  },
  stopped: {
    forbidden:
      'Demandez à la personne qui gère le compte de votre entreprise d’activer le recouvrement, ou de vous en donner le droit.',
  },
  repair: {
    back: 'Retour à la vue d’ensemble',
    heading: (reference) => `Corriger la créance ${reference}`,
    sendHeading: (reference) => `Envoyer la créance ${reference}`,
    text: 'Corrigez-la ici. Avec le dernier bouton, elle retourne aux créances jointes.',
  },
};
export default onboardingOutcome;
