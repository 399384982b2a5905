import type {Messages} from '../messages.js';

/** Partner gestore: creditore, verifica e ricevuta in italiano. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'Di chi è il credito?',
    intro: 'Il Suo cliente: l’azienda a cui è dovuto il denaro.',
    labels: {
      creditorCompanyName: 'Ragione sociale del cliente',
      creditorCountryAlpha2: 'Paese del cliente',
    },
    chooseCountry: 'Scelga un paese',
    errors: {
      creditorCompanyName: {required: 'Indichi il cliente per cui invia il credito.'},
      creditorCountryAlpha2: {required: 'Scelga il paese del cliente.'},
    },
    contactPerson:
      'Indichi una persona di contatto presso il debitore: Debitura la chiede per le aziende.',
  },
  managed: {
    intro: 'Ricontrolli tutto. Nulla viene inviato prima che prema il pulsante.',
    fee: 'Compenso',
    noFee: 'Debitura non mostra compensi qui; vale il Suo accordo.',
    duties: 'Che cosa conferma',
    list: [
      'Il cliente Le ha chiesto di inviare questo credito.',
      'Il debito è reale, non pagato e non contestato.',
      'Quanto scrive qui viene condiviso con il partner di recupero.',
    ],
    consent: (client: string) => `Invio questo credito per ${client} e confermo i punti qui sopra.`,
    next: [
      'Debitura verifica il credito.',
      'Un partner di recupero prende in carico la pratica e scrive al debitore.',
      'Lei segue la pratica nel Suo elenco.',
    ],
  },
};
export default creditor;
