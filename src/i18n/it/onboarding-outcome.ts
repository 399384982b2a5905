import type {Messages} from '../messages.js';
import {withArticle} from './article.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Controlla di nuovo',
  reading: 'Un momento…',
  leave: (host) => `Si apre ${host}; alla fine torna qui.`,
  checking: {
    heading: 'Chiediamo se la sua azienda è stata attivata',
    text: 'Non è arrivata una risposta in tempo. Chiediamo di nuovo noi, e chiedere due volte non attiva nulla due volte. Può attendere qui o tornare più tardi.',
    attempt: (attempt) => `Finora abbiamo chiesto ${attempt} ${attempt === 1 ? 'volta' : 'volte'}.`,
    again: 'Chiedi ora',
  },
  sign: {
    pill: 'In attesa della sua firma',
    heading: 'Manca un passo: la firma',
    text: 'Debitura conosce la sua azienda. Sulle sue pagine ricontrolla i dati e firma il contratto di recupero crediti; un codice di sei cifre arriva per e-mail.',
    upgradeHeading: 'Firmi la nuova versione del contratto',
    upgradeText:
      'C’è una nuova versione del contratto di recupero crediti di Debitura, oppure il nome della sua azienda è cambiato. Lo firmi ancora una volta per inviare crediti; nel frattempo le sue pratiche proseguono.',
    abandoned:
      'Il ritorno qui è avvenuto prima che tutto fosse firmato. Nulla è perso; continui quando vuole.',
    later: 'Può chiudere questa pagina e firmare più tardi: torni qui e continui.',
    now: 'Vai alla firma',
    noLink:
      'Debitura non ha dato un indirizzo per firmare. Guardi di nuovo fra un minuto, oppure chieda il link all’assistenza di questo programma.',
  },
  approval: {
    pill: 'In attesa di approvazione',
    heading: 'La sua azienda ha già un account presso Debitura',
    text: (platform) =>
      `Perché nessuno la colleghi senza di lei, il titolare di quell’account approva il collegamento con ${platform}. Apra la pagina qui sotto, oppure ne invii il link a chi gestisce l’account.`,
    days: 'Il link vale di solito sette giorni. Dopo può chiedere di nuovo qui.',
    since: (date) => `Richiesta inviata ${withArticle('il', date)}.`,
    now: 'Guarda e approva',
    copy: 'Copia il link',
    copied: 'Copiato',
    noLink:
      'Debitura non ha dato un link. Guardi nella posta in arrivo del suo account Debitura, oppure controlli di nuovo fra un minuto.',
    waiting: 'I suoi crediti attendono e partono quando il collegamento è approvato.',
  },
  ready: {
    pill: 'Pronto',
    heading: 'Ora può inviare crediti',
    text: (client) => `${client}: attivazione presso Debitura completata e tutto firmato.`,
    company: 'La sua azienda',
    openCases: 'Alcuni crediti hanno ancora bisogno di lei; veda qui sotto.',
    made: 'I suoi crediti sono in viaggio.',
  },
  blocked: {
    heading: 'La sua azienda non può essere collegata da qui',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'La sua azienda lavora già con Debitura tramite un altro programma, e può essere collegata a uno solo.',
        todo: () =>
          'Se vuole cambiare, chieda all’assistenza di Debitura (support.debitura.com). Fino ad allora usi l’altro programma per i suoi crediti.',
      },
      InvalidClientType: {
        text: () =>
          'Il suo indirizzo e-mail appartiene a un account di Debitura che non è un creditore, ad esempio un’agenzia di recupero crediti.',
        todo: (platform) =>
          `Acceda a ${platform} con un altro indirizzo e-mail e ricominci, oppure chieda all’assistenza.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Il suo indirizzo e-mail è già usato per un’altra azienda in ${platform}. Presso Debitura una persona appartiene a una sola azienda.`,
        todo: (platform) =>
          `Continui con quell’azienda, oppure usi un altro indirizzo e-mail per questa. L’assistenza di ${platform} può aiutare.`,
      },
    },
    other: {
      text: () =>
        'Debitura non collega la sua azienda e ha indicato un motivo che questa pagina non conosce.',
      todo: (platform) =>
        `Chieda all’assistenza di ${platform} indicando questo motivo, perché possa rivolgersi a Debitura:`,
    },
    again: 'Riprova',
    kept: 'Nulla è stato inviato. I suoi crediti restano qui.',
  },
  stopped: {
    forbidden:
      'Chieda a chi gestisce l’account della sua azienda di attivare il recupero crediti o di autorizzarla a farlo.',
  },
  repair: {
    back: 'Torna al riepilogo',
    heading: (reference) => `Correggere il credito ${reference}`,
    sendHeading: (reference) => `Inviare il credito ${reference}`,
    text: 'Lo corregga qui. Con l’ultimo pulsante torna tra i crediti da inviare insieme.',
  },
};
export default onboardingOutcome;
