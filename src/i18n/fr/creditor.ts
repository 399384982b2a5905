import type {Messages} from '../messages.js';

/** Partenaire gestionnaire : créancier, vérification et reçu en français. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'À qui appartient la créance ?',
    intro: 'Votre client : l’entreprise à qui l’argent est dû.',
    labels: {
      creditorCompanyName: 'Raison sociale de votre client',
      creditorCountryAlpha2: 'Pays de votre client',
    },
    chooseCountry: 'Choisissez un pays',
    errors: {
      creditorCompanyName: {
        required: 'Indiquez le client pour lequel vous transmettez la créance.',
      },
      creditorCountryAlpha2: {required: 'Choisissez le pays de votre client.'},
    },
    contactPerson:
      'Indiquez un interlocuteur chez le débiteur : Debitura le demande pour une entreprise.',
  },
  managed: {
    intro: 'Relisez tout. Rien n’est envoyé avant que vous appuyiez sur le bouton.',
    fee: 'Honoraires',
    noFee: 'Debitura n’affiche pas d’honoraires ici ; votre propre accord s’applique.',
    duties: 'Ce que vous confirmez',
    list: [
      'Votre client vous a demandé de transmettre cette créance.',
      'La dette est réelle, impayée et non contestée.',
      'Ce que vous saisissez ici est transmis au partenaire de recouvrement.',
    ],
    consent: (client: string) =>
      `Je transmets cette créance pour ${client} et je confirme les points ci-dessus.`,
    next: [
      'Debitura vérifie la créance.',
      'Un partenaire de recouvrement reprend le dossier et écrit au débiteur.',
      'Vous suivez le dossier dans votre liste.',
    ],
  },
};
export default creditor;
