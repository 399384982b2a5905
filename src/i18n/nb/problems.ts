import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Noe står i veien',
  unreachable: {
    heading: 'Ikke noe svar akkurat nå',
    text: 'Forbindelsen sviktet før noe ble sendt. Kladden din er lagret. Prøv igjen om litt.',
    offline: 'Du er frakoblet. Kladden din er lagret; fortsett når forbindelsen er tilbake.',
  },
  feeChanged: {
    heading: 'Vilkårene har endret seg siden du så dem',
    fee: (before, now) =>
      `Provisjonen var ${before} og er nå ${now}. Ingenting er sendt. Se gjennom igjen, og send inn hvis du er enig.`,
    other:
      'Provisjon eller partner avviker fra det du så. Ingenting er sendt. Se gjennom igjen, og send inn hvis du er enig.',
  },
  notSigned: {
    heading: 'Alt er ikke signert ennå',
    text: 'Ingenting er tapt: Kladden din er her. Send inn igjen når du vil signere.',
  },
  reviewAgain: {
    heading: 'Se gjennom én gang til',
    text: 'Du har signert. Noe endret seg i mellomtiden, så ingenting ble sendt inn for deg. Kontroller vilkårene, og send inn.',
  },
  again: 'Prøv igjen',
  support: (requestId) => `Hvis feilen vedvarer, gi kundestøtten dette nummeret: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Noe i skjemaet må rettes',
      text: 'Se på de merkede feltene, rett dem og send inn igjen.',
    },
    'idempotency-key-missing': {
      heading: 'Kravet kunne ikke sendes',
      text: 'Ingenting ble opprettet. Last siden på nytt og send inn igjen; kladden din er lagret.',
    },
    unauthenticated: {
      heading: 'Du er blitt logget ut',
      text: 'Logg inn igjen i dette programmet, og kom tilbake: Kladden din venter i denne fanen.',
    },
    forbidden: {
      heading: 'Du har ikke lov til å sende inn krav',
      text: 'Be den som administrerer bedriftens konto, om rett til det.',
    },
    'origin-not-allowed': {
      heading: 'Denne siden kan ikke bruke inkasso',
      text: 'Ingenting er sendt. Si til leverandøren av dette programmet at adressen ikke er godkjent ennå.',
    },
    'not-found': {
      heading: 'Denne saken er ikke her',
      text: 'Den finnes ikke, eller den tilhører en annen bedrift. Gå tilbake og velg den igjen.',
    },
    'not-available': {
      heading: 'Dette er ikke mulig herfra',
      text: 'Kontoen din har en annen rolle i nettverket. Spør leverandøren av dette programmet.',
    },
    'duplicate-reference': {
      heading: 'Det finnes allerede en sak for denne fakturaen',
      text: 'Ingenting ble opprettet en gang til. Kontroller fakturanummeret.',
    },
    'client-not-ready': {
      heading: 'Bedriften din er ikke satt opp for inkasso ennå',
      text: 'Det tar noen minutter, én gang: opplysninger om bedriften og én avtale.',
      link: 'Sett opp inkasso',
    },
    'client-link-dead': {
      heading: 'Bedriften din er ikke lenger tilknyttet',
      text: 'Tilknytningen til Debitura er avsluttet. Be leverandøren av dette programmet om å knytte dere til igjen; kladden din er lagret.',
    },
    'confirmation-needed': {
      heading: 'Bekreft igjen',
      text: 'Noe endret seg i mellomtiden. Kontroller vilkårene, og send inn én gang til.',
    },
    'in-progress': {
      heading: 'Kravet ditt er fortsatt under sending',
      text: 'Vent litt; vi spør igjen av oss selv.',
    },
    'fee-changed': {
      heading: 'Vilkårene har endret seg siden du så dem',
      text: 'Ingenting er sendt. Se på provisjonen igjen, og send inn hvis du er enig.',
    },
    'too-large': {
      heading: 'Dette er for stort å sende',
      text: 'Fjern det største bilaget eller gjør det mindre, og prøv igjen.',
    },
    'unsupported-media-type': {
      heading: 'Denne filtypen kan ikke brukes',
      text: 'Lagre bilaget som PDF, og velg det igjen.',
    },
    'signing-required': {
      heading: 'Noe må signeres først',
      text: 'Signer på sidene til Debitura; så kommer du tilbake hit og sender inn.',
      link: 'Gå til signering',
    },
    'kyc-required': {
      heading: 'Partneren må vite hvem dere er',
      text: 'Legitimer dere på sidene til Debitura, kom så tilbake og send inn.',
      link: 'Legitimer',
    },
    'not-eligible': {
      heading: 'Debitura kan ikke ta dette kravet slik det er nå',
      text: 'Ingenting er sendt, og kladden din er lagret. Endre kravet eller skyldneren, eller la det bli med det.',
    },
    'business-rule': {
      heading: 'Debitura tok ikke imot kravet',
      text: 'Ingenting ble opprettet. Rett det som er nevnt her, og send inn igjen.',
    },
    'idempotency-conflict': {
      heading: 'Kravet ble endret mens det ble sendt',
      text: 'Ingenting ble opprettet to ganger. Kontroller det én gang til, og send inn igjen.',
    },
    'rate-limited': {
      heading: 'For mye på én gang',
      text: 'Debitura ber om en kort pause. Vent et minutt og prøv igjen; kladden din er lagret.',
    },
    unexpected: {
      heading: 'Noe gikk galt hos oss',
      text: 'Kladden din er lagret. Prøv igjen om litt.',
    },
    'contract-mismatch': {
      heading: 'Denne delen er bare halvveis oppdatert',
      text: 'Inkassodelen er bare halvveis oppdatert her, så ingenting ble lastet. Ingenting er tapt. Si fra til leverandøren av dette produktet.',
    },
    'upstream-unavailable': {
      heading: 'Debitura svarer ikke',
      text: 'Kladden din er lagret. Prøv igjen om noen minutter.',
    },
    unavailable: {
      heading: 'Inkasso er utilgjengelig akkurat nå',
      text: 'Kladden din er lagret. Prøv igjen om noen minutter.',
    },
    'upstream-timeout': {
      heading: 'Debitura bruker for lang tid på å svare',
      text: 'Kladden din er lagret. Prøv igjen om noen minutter.',
    },
  },
  attribute: (name) =>
    `Attributtet ${name} peker til et annet nettsted, så ingenting ble lastet inn. Den som bygger siden, må sette det som egenskap.`,
};
export default problems;
