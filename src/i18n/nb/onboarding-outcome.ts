import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Undersøk igjen',
  reading: 'Ser etter…',
  leave: (host) => `Du går til ${host} og kommer tilbake hit når du er ferdig.`,
  checking: {
    heading: 'Vi spør om bedriften din ble satt opp',
    text: 'Svaret kom ikke i tide. Vi spør igjen av oss selv, og ingenting settes opp to ganger av det. Du kan vente her eller komme tilbake senere.',
    attempt: (attempt) => `Spurt ${attempt} ${attempt === 1 ? 'gang' : 'ganger'} så langt.`,
    again: 'Spør nå',
  },
  sign: {
    pill: 'Venter på signaturen din',
    heading: 'Ett steg igjen: signer',
    text: 'Bedriften din er kjent hos Debitura. På sidene deres ser du gjennom opplysningene og signerer inkassoavtalen; en sekssifret kode kommer på e-post.',
    upgradeHeading: 'Signer den nye versjonen av avtalen',
    upgradeText:
      'Inkassoavtalen til Debitura har kommet i ny versjon, eller bedriften din har skiftet navn. Signer på nytt for å sende krav; sakene dine fortsetter imens.',
    abandoned: 'Du kom tilbake uten å ha signert alt. Ingenting er tapt; fortsett når du vil.',
    later: 'Du kan lukke siden og signere senere: Kom tilbake hit og fortsett.',
    now: 'Gå til signering',
    noLink:
      'Debitura oppga ingen adresse for signering. Se igjen om et minutt, eller be kundestøtten for dette programmet om lenken.',
  },
  approval: {
    pill: 'Venter på godkjenning',
    heading: 'Bedriften din har allerede en konto hos Debitura',
    text: (platform) =>
      `For at ingen skal knytte den til uten deg, godkjenner eieren av kontoen tilknytningen til ${platform}. Åpne siden nedenfor, eller send lenken til den som administrerer kontoen.`,
    days: 'Lenken gjelder som regel i sju dager. Etter det kan du spørre igjen her.',
    since: (date) => `Bedt om ${date}.`,
    now: 'Se og godkjenn',
    copy: 'Kopier lenken',
    copied: 'Kopiert',
    noLink:
      'Debitura oppga ingen lenke. Se i innboksen til kontoen deres hos Debitura, eller undersøk igjen om et minutt.',
    waiting: 'Kravene dine venter og sendes når tilknytningen er godkjent.',
  },
  ready: {
    pill: 'Klar',
    heading: 'Nå kan du sende krav',
    text: (client) => `${client} er satt opp hos Debitura, og alt er signert.`,
    company: 'Bedriften din',
    openCases: 'Noen krav trenger deg fortsatt; se nedenfor.',
    made: 'Kravene dine er på vei.',
  },
  blocked: {
    heading: 'Bedriften din kan ikke knyttes til herfra',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Bedriften din arbeider allerede med Debitura gjennom et annet program og kan bare være knyttet til ett.',
        todo: () =>
          'Spør kundestøtten til Debitura (support.debitura.com) hvis dere vil bytte. Bruk inntil da det andre programmet for kravene deres.',
      },
      InvalidClientType: {
        text: () =>
          'E-postadressen din hører til en konto hos Debitura som ikke er en kreditors, men for eksempel et inkassoforetaks.',
        todo: (platform) =>
          `Logg inn hos ${platform} med en annen e-postadresse og begynn på nytt, eller spør kundestøtten der.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `E-postadressen din er allerede brukt for en annen bedrift i ${platform}. Hos Debitura hører en person til én bedrift.`,
        todo: (platform) =>
          `Fortsett med den bedriften, eller bruk en annen e-postadresse for denne. Kundestøtten hos ${platform} kan hjelpe.`,
      },
    },
    other: {
      text: () =>
        'Debitura knytter ikke til bedriften din og oppga en grunn som denne siden ikke kjenner.',
      todo: (platform) =>
        `Spør kundestøtten hos ${platform} og oppgi denne grunnen, slik at de kan spørre Debitura:`,
    },
    again: 'Prøv igjen',
    kept: 'Ingenting er sendt. Kravene dine blir her.',
  },
  stopped: {
    forbidden:
      'Be den som administrerer bedriftens konto, om å sette opp inkasso eller gi deg rett til det.',
  },
  repair: {
    back: 'Tilbake til oversikten',
    heading: (reference) => `Rett kravet ${reference}`,
    sendHeading: (reference) => `Send kravet ${reference}`,
    text: 'Rett det her. Med den siste knappen går det tilbake til kravene som følger med.',
  },
};
export default onboardingOutcome;
