import type {Messages} from '../messages.js';

const caseList: Messages['caseList'] = {
  heading: 'Dossiers de recouvrement',
  loading: 'Chargement des dossiers…',
  filter: 'Quels dossiers',
  groups: {all: 'Tous', open: 'En cours', 'needs-you': 'À vous d’agir', closed: 'Clos'},
  search: 'Rechercher',
  searchHint: 'Débiteur, facture ou référence',
  sort: 'Ordre',
  sorts: {
    'DateCreated:desc': 'Les plus récents d’abord',
    'DateCreated:asc': 'Les plus anciens d’abord',
    'GrossAmount:desc': 'Les plus grandes créances d’abord',
    'GrossAmount:asc': 'Les plus petites créances d’abord',
    'DueDate:asc': 'Les plus en retard d’abord',
  },
  columns: {
    debtor: 'Débiteur',
    invoice: 'Facture',
    status: 'État',
    claim: 'Créance',
    open: 'Reste dû',
  },
  nothing: 'rien',
  test: 'Test',
  needsInfo: 'Il manque quelque chose',
  found: (count) => (count === 0 || count === 1 ? `${count} dossier` : `${count} dossiers`),
  loaded: (count) =>
    count === 1 ? 'Pour le seul dossier chargé' : `Pour les ${count} dossiers chargés`,
  claims: (amounts) => `créances ${amounts}`,
  open: (amounts) => `reste dû ${amounts}`,
  shown: (loaded, total) => `${loaded} sur ${total} affichés`,
  more: 'En afficher plus',
  loadingMore: 'Chargement d’autres dossiers…',
  added: (count, shown) =>
    count === 1
      ? `Un dossier de plus\u00a0: ${shown}.`
      : `${count} dossiers de plus\u00a0: ${shown}.`,
  moreFailed: 'Aucun autre dossier n’a pu être chargé. Ceux ci-dessus sont justes.',
  asOf: (time) => `Mis à jour\u00a0: ${time}`,
  refresh: 'Actualiser',
  tasks: {
    heading: 'Debitura a besoin de quelque chose de vous',
    deadline: (day) => `Jusqu’au ${day}`,
    open: 'Ouvrir chez Debitura',
    named: (action, what) => `${action}\u00a0: ${what}`,
  },
  empty: {
    heading: 'Pas encore de dossiers',
    text: 'Quand une facture reste impayée, confiez-la au recouvrement. Vous ne payez que lorsque de l’argent rentre, et vous suivez ici chaque étape.',
  },
  none: {
    heading: 'Aucun dossier trouvé',
    text: 'Cherchez une partie du nom du débiteur, du numéro de facture ou de la référence du dossier, ou regardez tous les dossiers.',
    text2: 'Il y a des dossiers, mais aucun de ce genre.',
    all: 'Afficher tous les dossiers',
  },
  failed: {
    heading: 'Les dossiers n’ont pas pu être chargés',
    stale: (time) => `La liste n’a pas pu être actualisée. Vous la voyez telle qu’à ${time}.`,
    again: 'Réessayer',
    offline: 'Vous êtes hors ligne. La liste revient avec la connexion.',
    unauthenticated: 'Vous avez été déconnecté. Reconnectez-vous à ce produit.',
    forbidden:
      'Vous ne pouvez pas voir les dossiers de recouvrement. Adressez-vous à la personne qui gère le compte de votre entreprise.',
    'not-available':
      'Votre compte travaille dans un autre espace du réseau, où cette liste n’est pas proposée.',
    'client-not-ready': 'Votre entreprise n’est pas encore inscrite au recouvrement.',
    'rate-limited': 'Trop de demandes à la fois. Attendez une minute et réessayez.',
    other: 'Réessayez dans un instant.',
    support: (requestId) => `Si cela persiste, donnez ce numéro à l’assistance\u00a0: ${requestId}`,
  },
};
export default caseList;
