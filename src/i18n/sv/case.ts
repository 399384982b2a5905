import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Inkassoärende',
  loading: 'Ärendet laddas…',
  test: 'Testärende',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `${amount} har kommit in.`,
  stages: 'Ärendets skeden',
  done: 'klart',
  asOf: (time) => `Per ${time}`,
  refresh: 'Uppdatera',
  noCase: 'Inget ärende är valt.',

  duties: {
    heading: 'Vad du behöver göra',
    sign: {
      heading: 'Signera avtalet',
      text: (host) => `Du går till ${host} och kommer tillbaka hit när du är klar.`,
      action: 'Signera nu',
      noLink: 'Debitura gav ingen adress för signering. Titta igen om en minut.',
      again: 'Titta igen',
    },
    missing: 'Något saknas',
    answer: 'Svara',
    addFile: 'Lägg till en fil',
    open: 'Öppna hos Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Senast ${day}`,
  },

  returned: {
    signed: 'Allt är signerat. Debitura går vidare med ärendet.',
    open: 'Något väntar fortfarande på din signatur. Du kan fortsätta när du vill.',
    abandoned: 'Du kom tillbaka före slutet. Inget har gått förlorat: fortsätt när du vill.',
    unknown: 'Det gick inte att ta reda på om allt är signerat. Titta igen om en minut.',
  },

  quotes: {
    heading: 'Offerter',
    none: 'Partner tillfrågas om vad de skulle ta. Du får veta så snart någon svarar.',
    count: (given, most) => `${given} av högst ${most} partner har svarat.`,
    successFee: (percent) => `${percent} av det som drivs in`,
    hourlyRate: (amount) => `${amount} i timmen`,
    flatFee: (amount) => `cirka ${amount} totalt`,
    noPrice: 'Priset står i den fullständiga offerten.',
    partner: 'En partner',
    accepted: 'Vald',
    declined: 'Inte vald',
    choose: 'Välj hos Debitura',
    read: 'Läs hos Debitura',
  },

  money: {
    heading: 'Pengar',
    claim: 'Fordran',
    received: 'Inkommet hittills',
    recovered: 'Indrivet',
    interestFees: 'Tillkommande ränta',
    reminderFees: 'Tillkommande påminnelseavgifter',
    collectionFees: 'Tillkommande inkassoavgifter',
    open: 'Kvar att betala',
    unpaid: 'Förblev obetalt',
    unknown: 'inte känt just nu',
    bar: (received, claim, open) => `${received} av ${claim} har kommit in, ${open} är obetalt.`,
    barUnpaid: (received, claim, open) =>
      `${received} av ${claim} har kommit in, ${open} förblev obetalt.`,
    payments: 'Betalningar',
    takenBack: (amount, day) => `Betalningen på ${amount} från ${day} återtogs.`,
    fee: (percent) => `Partnerns provision är ${percent} av det som drivs in.`,
  },
  exclusive: {
    active: (partner, day) => `Bara ${partner} driver in fram till ${day}`,
    expired: (partner, day) => `Tiden då bara ${partner} driver in tog slut ${day}.`,
    ended: (partner) => `Tiden då bara ${partner} driver in är över.`,
    terminated: (partner) => `Tiden då bara ${partner} driver in avslutades i förtid.`,
    extended: {
      Payment: (day) => `förlängt på grund av betalningen ${day}`,
      PromiseToPay: (day) => `förlängt på grund av betalningslöftet ${day}`,
      PaymentAgreement: (day) => `förlängt på grund av betalningsavtalet ${day}`,
      Manual: (day) => `förlängt ${day}`,
    },
  },

  history: {
    heading: 'Historik',
    next: 'nästa',
    none: 'Inget har hänt än.',
    all: (count) => `Visa alla ${count} poster`,
    by: (name) => `av ${name}`,
  },

  messages: {
    heading: 'Meddelanden',
    none: 'Inga meddelanden än.',
    you: 'Du',
    system: 'Systemet',
    unread: 'Nytt',
    label: (partner) => `Meddelande till ${partner}`,
    send: 'Skicka',
    sending: 'Skickar…',
    failed: 'Inte skickat.',
    unknown:
      'Inget svar kom, så det kan ha kommit fram. Se efter om det står ovan innan du skickar det igen.',
    again: 'Skicka igen',
    remove: 'Ta bort',
    tooLong: (limit) => `Korta ditt meddelande till ${limit} tecken.`,
    noWriter:
      'Din e-postadress tillhör ingen användare hos Debitura, så du kan inte skriva här. En användare på ditt företag kan, eller be programmets leverantör att lägga till dig.',
    notAllowed:
      'Du får läsa meddelandena men inte skriva. Fråga den som administrerar företagets konto.',
  },

  files: {
    heading: 'Filer',
    none: 'Inga filer än.',
    open: (name) => `Öppna ${name}`,
    opening: 'Öppnar…',
    ready: 'Öppna den här om ingen ny flik kom upp',
    noLink: 'Den här filen kan inte öppnas härifrån.',
    add: 'Lägg till filer',
    limits: (types, size) => `${types}. Högst ${size} per fil.`,
    waiting: 'Väntar…',
    uploading: 'Skickas…',
    failed: 'Inte skickad.',
    again: 'Försök igen',
    remove: 'Ta bort',
    refused: {
      type: (name, types) =>
        `${name}: den här filtypen tas inte emot. Spara filen som något av följande: ${types}.`,
      size: (name, size) => `${name} är större än ${size}. Gör filen mindre eller dela upp den.`,
      empty: (name) => `${name} är tom. Välj filen med sitt innehåll.`,
      name: (name) => `${name}: ge filen ett kortare, enkelt namn och välj den igen.`,
      count: (name, count) => `${name}: ett ärende kan ha högst ${count} filer.`,
      content: (name) =>
        `${name}: innehållet stämmer inte med namnet. Spara filen på nytt i sitt verkliga format.`,
    },
  },

  news: {
    payment: (amount) => `En betalning på ${amount} har kommit in.`,
    'taken-back': (amount) => `En betalning på ${amount} återtogs.`,
    message: 'Ett nytt meddelande har kommit.',
  },

  failed: {
    heading: 'Ärendet kunde inte laddas',
    part: 'Den här delen kunde inte laddas.',
    stale: (time) => `Ärendet kunde inte uppdateras. Du ser det per ${time}.`,
    again: 'Försök igen',
    offline: 'Du är offline. Det kommer tillbaka med anslutningen.',
    unauthenticated: 'Du har loggats ut. Logga in igen i programmet.',
    forbidden: 'Du får inte se det här ärendet. Fråga den som administrerar företagets konto.',
    'not-found': 'Det finns inte eller tillhör ett annat företag. Gå tillbaka och välj det igen.',
    'not-available': 'Ditt konto har en annan roll i nätverket, där detta inte erbjuds.',
    'client-not-ready': 'Ditt företag är inte redo för inkasso än.',
    'rate-limited': 'För mycket begärdes på en gång. Ett nytt försök görs om en stund.',
    other: 'Försök igen om en stund.',
    support: (requestId) => `Om felet kvarstår, ge supporten det här numret: ${requestId}`,
  },
};
export default caseWords;
