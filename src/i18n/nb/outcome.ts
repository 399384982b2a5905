import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Sak',
  submitting: 'Kravet ditt sendes inn…',
  checking: {
    heading: 'Vi undersøker om saken din ble opprettet',
    text: 'Svaret kom ikke i tide. Vi spør igjen av oss selv, så ingenting sendes to ganger. Du kan vente her eller komme tilbake senere; kladden din er lagret.',
    attempt: (attempt) => `Spurt ${attempt} ${attempt === 1 ? 'gang' : 'ganger'} så langt.`,
    again: 'Spør nå',
  },
  signing: {
    pill: 'Venter på signaturen din',
    heading: 'Ett steg igjen: signer',
    withCase:
      'er opprettet og venter på signaturen din. Du kan lukke siden og signere senere; saken blir liggende.',
    withoutCase: 'Kravet ditt er lagret her og sendes inn når du har signert.',
    abandoned: 'Du kom tilbake uten å ha signert alt. Ingenting er tapt; fortsett når du vil.',
    now: 'Signer nå',
    later: 'Senere',
    leave: (host) => `Du går til ${host} og kommer tilbake hit når du er ferdig.`,
    noLink:
      'Debitura oppga ingen adresse for signering. Se igjen om et minutt, eller be kundestøtten om lenken.',
    again: 'Se igjen',
  },
  verifying: {heading: 'Velkommen tilbake', text: 'Vi leser hva som er signert…'},
  duplicate: {
    heading: 'Det finnes allerede en sak for denne fakturaen',
    text: (reference) =>
      `Faktura ${reference} er tidligere sendt til inkasso. Ingenting ble opprettet en gang til.`,
    unseen: 'Den eksisterende saken kunne ikke vises her.',
    again: 'Begynn på et annet krav',
  },
  receipt: {
    pillSigned: 'Sendt inn',
    headingSigned: 'Kravet ditt er på vei',
    headingOpen: 'Kravet ditt er opprettet; en signatur mangler',
    reference: 'Saksnummer',
    copy: 'Kopier',
    copied: 'Kopiert',
    copyLabel: 'Kopier saksnummeret',
    claim: 'Krav',
    debtor: 'Skyldner',
    fee: 'Provisjon',
    nextHeading: 'Hva som skjer nå',
    next: [
      'Debitura kontrollerer kravet; som regel innen en time, høyst to virkedager.',
      'Inkassopartneren overtar det og skriver til skyldneren.',
      'Du blir spurt her hvis noe mangler, og du ser hver betaling.',
    ],
    nextOpen: 'Inkassoen begynner når alt er signert. Inntil da skjer det ingenting.',
    ofRecovered: (percent) => `${percent} av det som blir inndrevet`,
    another: 'Send et krav til',
    unsent: (count) =>
      count === 1
        ? 'Ett bilag ble ikke sendt. Legg det til i saken senere.'
        : `${count} bilag ble ikke sendt. Legg dem til i saken senere.`,
  },
  announce: {
    made: (reference) => `Sak ${reference} er opprettet.`,
  },
};
export default outcome;
