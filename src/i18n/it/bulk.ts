import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Inviare fatture scadute al recupero crediti',
  heading: 'Fatture scadute',
  intro: 'Una pratica per ogni debitore. Vede ogni provvigione prima che qualcosa parta.',
  loading: 'Caricamento dell’elenco…',
  failed: 'Questa parte non si è caricata. L’elenco è al sicuro.',
  again: 'Riprova',
  optional: 'facoltativo',
  kept: 'Elenco conservato in questa scheda',

  drop: {
    heading: 'Quali fatture sono scadute?',
    text: 'Trascini qui un elenco dal suo programma di contabilità (CSV) o fatture elettroniche. Nulla lascia il suo computer prima dell’invio.',
    choose: 'Scegli i file',
    more: 'Aggiungi file',
    reading: 'Lettura del file…',
    taken: (added) => (added === 1 ? 'Una fattura aggiunta.' : `${added} fatture aggiunte.`),
    known: (known) =>
      known === 1 ? 'Una era già nell’elenco.' : `${known} erano già nell’elenco.`,
    close: 'Chiudi',
    refused: {
      'too-large': 'Supera i 10 MB. Esporti solo ciò che è scaduto, oppure divida l’elenco.',
      spreadsheet:
        'È un foglio di calcolo. Lo apra, scelga «Salva con nome» e il tipo CSV, poi trascini qui quel file.',
      'not-text': 'Non è un elenco leggibile qui. Esporti l’elenco in CSV.',
      empty: 'Sotto le intestazioni non c’è alcuna riga. Esporti di nuovo l’elenco e lo controlli.',
      'too-many-rows': 'Ha più di 2.000 righe. Divida l’elenco e ne invii una parte alla volta.',
      'credit-note':
        'È una nota di credito: annulla un credito, quindi con essa non si recupera nulla.',
      paid: 'Non resta nulla da pagare.',
      other:
        'Non è stato possibile leggerlo. Lo esporti di nuovo, oppure aggiunga le fatture a mano.',
    },
  },

  mapping: {
    heading: (file) => `Che cosa contiene ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Una riga' : `${rows} righe`}. Controlli che ogni colonna sia interpretata bene.`,
    column: 'Colonna',
    example: 'Prime righe',
    holds: 'Contiene',
    nothing: 'Non serve',
    fields: {
      number: 'Numero della fattura',
      amount: 'Importo non pagato',
      currency: 'Valuta',
      date: 'Data della fattura',
      dueDate: 'Scadenza',
      description: 'Che cosa è stato fornito',
      type: 'Azienda o privato',
      name: 'Nome del debitore',
      contactPerson: 'Referente',
      companyRegistrationNumber: 'Numero di registro',
      address: 'Via e numero civico',
      zipCode: 'Codice postale',
      city: 'Città',
      state: 'Provincia o regione',
      countryAlpha2: 'Paese',
      email: 'Indirizzo e-mail',
      phone: 'Telefono',
    },
    currency: 'Valuta di tutte le righe',
    country: 'Paese di tutti i debitori',
    choose: 'Non uguale per tutti',
    dayOrder: (example) => `Come va inteso ${example}?`,
    dayFirst: 'Prima il giorno',
    monthFirst: 'Prima il mese',
    decimalMark: (example) => `Come va inteso ${example}?`,
    noneMapped: 'Scelga almeno la colonna dell’importo non pagato.',
    take: (rows) => (rows === 1 ? 'Importa una riga' : `Importa ${rows} righe`),
    cancel: 'Annulla',
  },

  table: {
    caption: 'Pratiche di questo elenco',
    columns: {
      debtor: 'Debitore',
      invoices: 'Fatture',
      claim: 'Credito',
      fee: 'Provvigione',
      state: 'Stato',
    },
    filter: 'Mostra',
    all: 'Tutte',
    open: 'Da completare',
    nameless: 'Debitore senza nome',
    invoices: (count) => (count === 1 ? '1 fattura' : `${count} fatture`),
    numberless: 'Senza numero',
    more: (count) => (count === 1 ? 'Ancora 1…' : `Altre ${count}…`),
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Una fattura' : `${invoices} fatture`} in ${cases === 1 ? 'una pratica' : `${cases} pratiche`}`,
    review: (count) => (count === 1 ? 'Verifica una pratica' : `Verifica ${count} pratiche`),
    nothingReady: 'Nessuna pratica è ancora completa. Apra una riga per vedere che cosa manca.',
    waiting: 'Calcolo delle provvigioni…',
    leftOut: (count) => (count === 1 ? 'Una fattura è esclusa' : `${count} fatture sono escluse`),
    takeBack: 'Ripristina',
    takeBackNumber: (number) => `Ripristina ${number}`,
    looking: 'Si chiede quali fatture Debitura ha già…',
    lookFailed: 'Debitura non ha detto quali fatture ha già. Prema di nuovo il pulsante.',
    existing: (count) =>
      count === 1
        ? 'Una fattura è già presso Debitura e non viene inviata di nuovo. Controlli l’elenco, poi prosegua.'
        : `${count} fatture sono già presso Debitura e non vengono inviate di nuovo. Controlli l’elenco, poi prosegua.`,
    clear: 'Inizia un nuovo elenco',
  },

  states: {
    ready: 'Pronta',
    missing: (count) => (count === 1 ? 'Manca 1 dato' : `Mancano ${count} dati`),
    asking: 'Calcolo provvigione',
    ineligible: 'Non accettabile',
    unpriced: 'Provvigione non nota',
    waiting: 'In attesa',
    sending: 'In invio',
    checking: 'In verifica',
    made: 'Inviata',
    pending: 'Manca la firma',
    duplicate: 'Pratica già esistente',
    unsigned: 'Prima la firma',
    failed: 'Non inviata',
  },

  row: {
    line: (line, file) => `Riga ${line} di ${file}`,
    unread: (text) => `Nel file è scritto «${text}», che non si è potuto leggere.`,
    debtor: 'Debitore',
    change: 'Modifica',
    changeDebtor: 'Modifica il debitore',
    changeInvoice: (number) => `Modifica la fattura ${number}`,
    leaveOut: 'Escludi',
    leaveOutInvoice: (number) => `Escludi la fattura ${number}`,
    together: 'Più fatture diventano',
    oneCase: 'Una sola pratica',
    oneEach: 'Una pratica ciascuna',
    numbers: 'Fatture',
    numberHint: 'Assicura che nessuna fattura parta due volte',
    repeated: 'Questo numero è due volte nell’elenco. Lo corregga, oppure escluda una delle due.',
    due: (date, due) => `${date}, scadenza ${due}`,
    askAgain: 'Chiedi di nuovo la provvigione',
    priceFailed: 'Al momento non è stato possibile leggere la provvigione.',
    ineligible: 'Debitura non può accettare questo credito così com’è.',
    reference: (reference) => `Riferimento della pratica ${reference}`,
    existing: (reference) => `La fattura ${reference} è già stata inviata al recupero.`,
    held: 'Questo programma ha trattenuto la pratica.',
    unanswered: 'Nessuno ha risposto e nessuna pratica è stata creata. La invii di nuovo.',
    unsigned:
      'C’è qualcosa da firmare prima che questa pratica possa essere creata. Firmi, poi la invii di nuovo.',
  },

  review: {
    heading: 'Verifica e invio',
    intro: (cases) =>
      cases === 1
        ? 'Una pratica è pronta. Nulla viene inviato prima che prema il pulsante.'
        : `${cases} pratiche sono pronte. Nulla viene inviato prima che prema il pulsante.`,
    left: (count) =>
      count === 1
        ? 'Una pratica non è completa; resta nell’elenco.'
        : `${count} pratiche non sono complete; restano nell’elenco.`,
    costs: 'Quanto costa',
    currency: 'Valuta',
    cases: 'Pratiche',
    claim: 'Crediti',
    full: 'Provvigione se tutto è pagato',
    fees: 'Provvigioni per partner',
    fee: (percent) => `${percent} dell’importo recuperato`,
    before:
      'Prima di IVA e spese aggiunte ai crediti. Se non si recupera nulla, non si paga nulla.',
    consent: (client, cases) =>
      cases === 1
        ? `Il debito non è pagato e non è contestato. Invio questo credito per ${client}, accetto la provvigione indicata e sono d’accordo con i punti qui sopra.`
        : `I debiti non sono pagati e non sono contestati. Invio questi ${cases} crediti per ${client}, accetto le provvigioni indicate per ciascuno e sono d’accordo con i punti qui sopra.`,
    submit: (cases) => (cases === 1 ? 'Invia una pratica' : `Invia ${cases} pratiche`),
    back: 'Torna all’elenco',
  },

  sending: {
    heading: 'Invio delle sue pratiche',
    paused: 'In pausa',
    progress: (done, all) => `${done} di ${all} pratiche concluse`,
    text: 'Può chiudere questa pagina: ciò che non è ancora partito attende in questa scheda, e nessuna pratica viene creata due volte.',
    unkept:
      'Questo elenco non può essere conservato in questa scheda. Resti qui fino alla fine; se esce, invii di nuovo lo stesso elenco: nessuna pratica viene creata due volte.',
    checking: (count) =>
      count === 1
        ? 'Una risposta è andata persa; chiediamo che ne è stato.'
        : `${count} risposte sono andate perse; chiediamo che ne è stato.`,
    pause: 'Pausa',
    resume: 'Riprendi',
    askNow: 'Chiedi ora',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Nessuna pratica è stata creata'
        : made === 1
          ? 'Una pratica è creata'
          : `${made} pratiche sono create`,
    duplicates: (count) =>
      count === 1
        ? 'Una fattura aveva già una pratica; nulla è stato creato due volte.'
        : `${count} fatture avevano già una pratica; nulla è stato creato due volte.`,
    failed: (count) =>
      count === 1
        ? 'Una pratica non è partita. La apra per vedere perché.'
        : `${count} pratiche non sono partite. Le apra per vedere perché.`,
    mend: 'Correggi e invia il resto',
    download: 'Scarica il risultato (CSV)',
    fileName: 'risultato-recupero.csv',
    headings: {
      invoice: 'Numero della fattura',
      debtor: 'Debitore',
      country: 'Paese',
      date: 'Data della fattura',
      dueDate: 'Scadenza',
      amount: 'Importo non pagato',
      currency: 'Valuta',
      state: 'Stato',
      reference: 'Riferimento della pratica',
      creditorReference: 'Suo riferimento',
      fee: 'Provvigione in percentuale',
      reason: 'Motivo',
    },
    sign: {
      heading: 'Manca un passo: la firma',
      text: (count) =>
        count === 1
          ? 'Una pratica attende una firma. Inizia quando tutto è firmato.'
          : `${count} pratiche attendono firme. Iniziano quando tutto è firmato; una sola visita le copre tutte.`,
      now: 'Firma ora',
      leave: (host) => `Si apre ${host}; alla fine torna qui.`,
      noLink: 'Debitura non ha dato un indirizzo per firmare. Guardi di nuovo fra un minuto.',
      again: 'Guarda di nuovo',
      reading: 'Lettura di ciò che è firmato…',
    },
  },

  announce: {
    progress: (done, all) => `${done} di ${all} pratiche concluse`,
    finished: (made) =>
      made === 1 ? 'Finito. Una pratica è creata.' : `Finito. ${made} pratiche sono create.`,
  },
};
export default bulk;
