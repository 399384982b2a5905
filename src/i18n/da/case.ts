import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Inkassosag',
  loading: 'Sagen indlæses…',
  test: 'Testsag',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Der er kommet ${amount} ind.`,
  stages: 'Sagens faser',
  done: 'færdig',
  asOf: (time) => `Pr. ${time}`,
  refresh: 'Opdater',
  noCase: 'Der er ikke valgt nogen sag.',

  duties: {
    heading: 'Det skal du gøre',
    sign: {
      heading: 'Underskriv kontrakten',
      text: (host) => `Du går til ${host} og kommer tilbage hertil, når du er færdig.`,
      action: 'Underskriv nu',
      noLink: 'Debitura har ikke oplyst en adresse til underskriften. Se igen om et minut.',
      again: 'Se igen',
    },
    missing: 'Noget mangler',
    answer: 'Svar',
    addFile: 'Tilføj en fil',
    open: 'Åbn hos Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Senest ${day}`,
  },

  returned: {
    signed: 'Alt er underskrevet. Debitura går videre med sagen.',
    open: 'Noget afventer stadig din underskrift. Du kan fortsætte, når du vil.',
    abandoned: 'Du kom tilbage før slutningen. Intet er tabt: Fortsæt, når du vil.',
    unknown: 'Vi kunne ikke finde ud af, om alt er underskrevet. Se igen om et minut.',
  },

  quotes: {
    heading: 'Tilbud',
    none: 'Partnere bliver spurgt, hvad de vil tage. Du får besked, så snart en svarer.',
    count: (given, most) => `${given} af højst ${most} partnere har svaret.`,
    successFee: (percent) => `${percent} af det, der bliver inddrevet`,
    hourlyRate: (amount) => `${amount} i timen`,
    flatFee: (amount) => `cirka ${amount} i alt`,
    noPrice: 'Prisen står i det fulde tilbud.',
    partner: 'En partner',
    accepted: 'Valgt',
    declined: 'Ikke valgt',
    choose: 'Vælg hos Debitura',
    read: 'Læs hos Debitura',
  },

  money: {
    heading: 'Penge',
    claim: 'Krav',
    received: 'Kommet ind indtil nu',
    recovered: 'Inddrevet',
    interestFees: 'Tillagte renter',
    reminderFees: 'Tillagte rykkergebyrer',
    collectionFees: 'Tillagte inkassogebyrer',
    open: 'Stadig ubetalt',
    unpaid: 'Forblev ubetalt',
    unknown: 'kendes ikke lige nu',
    bar: (received, claim, open) => `${received} af ${claim} er kommet ind, ${open} er ubetalt.`,
    barUnpaid: (received, claim, open) =>
      `${received} af ${claim} er kommet ind, ${open} forblev ubetalt.`,
    payments: 'Betalinger',
    takenBack: (amount, day) => `Betalingen på ${amount} fra ${day} blev tilbageført.`,
    fee: (percent) => `Partnerens salær er ${percent} af det, der bliver inddrevet.`,
  },
  exclusive: {
    active: (partner, day) => `Kun ${partner} inddriver indtil ${day}`,
    expired: (partner, day) => `Den tid, hvor kun ${partner} inddriver, sluttede ${day}.`,
    ended: (partner) => `Den tid, hvor kun ${partner} inddriver, er forbi.`,
    terminated: (partner) => `Den tid, hvor kun ${partner} inddriver, blev afsluttet før tid.`,
    extended: {
      Payment: (day) => `forlænget på grund af betalingen ${day}`,
      PromiseToPay: (day) => `forlænget på grund af betalingsløftet ${day}`,
      PaymentAgreement: (day) => `forlænget på grund af betalingsaftalen ${day}`,
      Manual: (day) => `forlænget ${day}`,
    },
  },

  history: {
    heading: 'Historik',
    next: 'næste',
    none: 'Der er ikke sket noget endnu.',
    all: (count) => `Vis alle ${count} poster`,
    by: (name) => `af ${name}`,
  },

  messages: {
    heading: 'Beskeder',
    none: 'Ingen beskeder endnu.',
    you: 'Dig',
    system: 'Systemet',
    unread: 'Ny',
    label: (partner) => `Besked til ${partner}`,
    send: 'Send',
    sending: 'Sender…',
    failed: 'Ikke sendt.',
    unknown:
      'Der kom intet svar, så den kan være nået frem. Se, om den står ovenfor, før du sender den igen.',
    again: 'Send igen',
    remove: 'Fjern',
    tooLong: (limit) => `Forkort din besked til ${limit} tegn.`,
    noWriter:
      'Din e-mailadresse er ikke bruger hos Debitura, så du kan ikke skrive her. En bruger fra din virksomhed kan, eller bed leverandøren af dette program om at tilføje dig.',
    notAllowed:
      'Du må læse beskederne, men ikke skrive. Spørg den, der administrerer din virksomheds konto.',
  },

  files: {
    heading: 'Filer',
    none: 'Ingen filer endnu.',
    open: (name) => `Åbn ${name}`,
    opening: 'Åbner…',
    ready: 'Åbn den her, hvis der ikke kom en ny fane',
    noLink: 'Denne fil kan ikke åbnes herfra.',
    add: 'Tilføj filer',
    limits: (types, size) => `${types}. Op til ${size} pr. fil.`,
    waiting: 'Venter…',
    uploading: 'Sendes…',
    failed: 'Ikke sendt.',
    again: 'Prøv igen',
    remove: 'Fjern',
    refused: {
      type: (name, types) =>
        `${name}: Denne filtype kan ikke bruges. Gem filen som en af disse: ${types}.`,
      size: (name, size) => `${name} er større end ${size}. Gør filen mindre, eller del den.`,
      empty: (name) => `${name} er tom. Vælg filen med dens indhold.`,
      name: (name) => `${name}: Giv filen et kortere, enkelt navn, og vælg den igen.`,
      count: (name, count) => `${name}: En sag kan højst have ${count} filer.`,
      content: (name) =>
        `${name}: Indholdet passer ikke til navnet. Gem filen igen i dens rigtige format.`,
    },
  },

  news: {
    payment: (amount) => `Der er kommet en betaling på ${amount} ind.`,
    'taken-back': (amount) => `En betaling på ${amount} blev tilbageført.`,
    message: 'Der er kommet en ny besked.',
  },

  failed: {
    heading: 'Sagen kunne ikke indlæses',
    part: 'Denne del kunne ikke indlæses.',
    stale: (time) => `Sagen kunne ikke opdateres. Du ser den pr. ${time}.`,
    again: 'Prøv igen',
    offline: 'Du er offline. Det kommer tilbage med forbindelsen.',
    unauthenticated: 'Du er blevet logget ud. Log ind igen i dette program.',
    forbidden: 'Du må ikke se denne sag. Spørg den, der administrerer din virksomheds konto.',
    'not-found':
      'Den findes ikke, eller den tilhører en anden virksomhed. Gå tilbage, og vælg den igen.',
    'not-available': 'Din konto har en anden rolle i netværket, hvor dette ikke tilbydes.',
    'client-not-ready': 'Din virksomhed er ikke sat op til inkasso endnu.',
    'rate-limited': 'Der blev spurgt om for meget på én gang. Der prøves igen om lidt.',
    other: 'Prøv igen om lidt.',
    support: (requestId) => `Hvis det bliver ved, så giv supporten dette nummer: ${requestId}`,
  },
};
export default caseWords;
