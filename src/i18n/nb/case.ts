import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Inkassosak',
  loading: 'Saken lastes inn…',
  test: 'Testsak',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `${amount} har kommet inn.`,
  stages: 'Sakens stadier',
  done: 'ferdig',
  asOf: (time) => `Per ${time}`,
  refresh: 'Oppdater',
  noCase: 'Ingen sak er valgt.',

  duties: {
    heading: 'Hva du må gjøre',
    sign: {
      heading: 'Signer kontrakten',
      text: (host) => `Du går til ${host} og kommer tilbake hit når du er ferdig.`,
      action: 'Signer nå',
      noLink: 'Debitura oppga ingen adresse for signering. Se igjen om et minutt.',
      again: 'Se igjen',
    },
    missing: 'Noe mangler',
    answer: 'Svar',
    addFile: 'Legg til en fil',
    open: 'Åpne hos Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Innen ${day}`,
  },

  returned: {
    signed: 'Alt er signert. Debitura går videre med saken.',
    open: 'Noe venter fortsatt på signaturen din. Du kan fortsette når du vil.',
    abandoned: 'Du kom tilbake før slutten. Ingenting er tapt: Fortsett når du vil.',
    unknown: 'Det var ikke mulig å finne ut om alt er signert. Se igjen om et minutt.',
  },

  quotes: {
    heading: 'Tilbud',
    none: 'Partnere blir spurt hva de vil ta. Du får beskjed så snart en svarer.',
    count: (given, most) => `${given} av høyst ${most} partnere har svart.`,
    successFee: (percent) => `${percent} av det som blir inndrevet`,
    hourlyRate: (amount) => `${amount} per time`,
    flatFee: (amount) => `omtrent ${amount} til sammen`,
    noPrice: 'Prisen står i det fullstendige tilbudet.',
    partner: 'En partner',
    accepted: 'Valgt',
    declined: 'Ikke valgt',
    choose: 'Velg hos Debitura',
    read: 'Les hos Debitura',
  },

  money: {
    heading: 'Penger',
    claim: 'Krav',
    received: 'Kommet inn så langt',
    recovered: 'Inndrevet',
    interestFees: 'Tillagte renter',
    reminderFees: 'Tillagte purregebyrer',
    collectionFees: 'Tillagte inkassogebyrer',
    open: 'Fortsatt ubetalt',
    unpaid: 'Forble ubetalt',
    unknown: 'ikke kjent nå',
    bar: (received, claim, open) => `${received} av ${claim} har kommet inn, ${open} er ubetalt.`,
    barUnpaid: (received, claim, open) =>
      `${received} av ${claim} har kommet inn, ${open} forble ubetalt.`,
    payments: 'Betalinger',
    takenBack: (amount, day) => `Betalingen på ${amount} fra ${day} ble tilbakeført.`,
    fee: (percent) => `Partnerens provisjon er ${percent} av det som blir inndrevet.`,
  },
  exclusive: {
    active: (partner, day) => `Bare ${partner} driver inn frem til ${day}`,
    expired: (partner, day) => `Tiden da bare ${partner} driver inn, tok slutt ${day}.`,
    ended: (partner) => `Tiden da bare ${partner} driver inn, er over.`,
    terminated: (partner) => `Tiden da bare ${partner} driver inn, ble avsluttet før tiden.`,
    extended: {
      Payment: (day) => `forlenget på grunn av betalingen ${day}`,
      PromiseToPay: (day) => `forlenget på grunn av betalingsløftet ${day}`,
      PaymentAgreement: (day) => `forlenget på grunn av betalingsavtalen ${day}`,
      Manual: (day) => `forlenget ${day}`,
    },
  },

  history: {
    heading: 'Historikk',
    next: 'neste',
    none: 'Ingenting har skjedd ennå.',
    all: (count) => `Vis alle ${count} oppføringer`,
    by: (name) => `av ${name}`,
  },

  messages: {
    heading: 'Meldinger',
    none: 'Ingen meldinger ennå.',
    you: 'Deg',
    system: 'Systemet',
    unread: 'Ny',
    label: (partner) => `Melding til ${partner}`,
    send: 'Send',
    sending: 'Sender…',
    failed: 'Ikke sendt.',
    unknown:
      'Det kom ikke noe svar, så den kan ha kommet frem. Se om den står ovenfor før du sender den igjen.',
    again: 'Send igjen',
    remove: 'Fjern',
    tooLong: (limit) => `Forkort meldingen til ${limit} tegn.`,
    noWriter:
      'E-postadressen din er ikke bruker hos Debitura, så du kan ikke skrive her. En bruker i bedriften din kan, eller be leverandøren av dette programmet om å legge deg til.',
    notAllowed:
      'Du kan lese meldingene, men ikke skrive. Spør den som administrerer bedriftens konto.',
  },

  files: {
    heading: 'Filer',
    none: 'Ingen filer ennå.',
    open: (name) => `Åpne ${name}`,
    opening: 'Åpner…',
    ready: 'Åpne den her hvis det ikke kom opp en ny fane',
    noLink: 'Denne filen kan ikke åpnes herfra.',
    add: 'Legg til filer',
    limits: (types, size) => `${types}. Opptil ${size} per fil.`,
    waiting: 'Venter…',
    uploading: 'Sendes…',
    failed: 'Ikke sendt.',
    again: 'Prøv igjen',
    remove: 'Fjern',
    refused: {
      type: (name, types) =>
        `${name}: Denne filtypen kan ikke brukes. Lagre filen som en av disse: ${types}.`,
      size: (name, size) => `${name} er større enn ${size}. Gjør filen mindre, eller del den opp.`,
      empty: (name) => `${name} er tom. Velg filen med innholdet.`,
      name: (name) => `${name}: Gi filen et kortere, enkelt navn, og velg den igjen.`,
      count: (name, count) => `${name}: En sak kan ha høyst ${count} filer.`,
      content: (name) =>
        `${name}: Innholdet stemmer ikke med navnet. Lagre filen på nytt i sitt egentlige format.`,
    },
  },

  news: {
    payment: (amount) => `En betaling på ${amount} har kommet inn.`,
    'taken-back': (amount) => `En betaling på ${amount} ble tilbakeført.`,
    message: 'En ny melding har kommet.',
  },

  failed: {
    heading: 'Saken kunne ikke lastes inn',
    part: 'Denne delen kunne ikke lastes inn.',
    stale: (time) => `Saken kunne ikke oppdateres. Du ser den per ${time}.`,
    again: 'Prøv igjen',
    offline: 'Du er frakoblet. Det kommer tilbake med forbindelsen.',
    unauthenticated: 'Du er blitt logget ut. Logg inn igjen i dette programmet.',
    forbidden: 'Du har ikke lov til å se denne saken. Spør den som administrerer bedriftens konto.',
    'not-found':
      'Den finnes ikke, eller den tilhører en annen bedrift. Gå tilbake og velg den igjen.',
    'not-available': 'Kontoen din har en annen rolle i nettverket, der dette ikke tilbys.',
    'client-not-ready': 'Bedriften din er ikke satt opp for inkasso ennå.',
    'rate-limited': 'Det ble spurt om for mye på én gang. Det prøves igjen om litt.',
    other: 'Prøv igjen om litt.',
    support: (requestId) => `Hvis feilen vedvarer, gi kundestøtten dette nummeret: ${requestId}`,
  },
};
export default caseWords;
