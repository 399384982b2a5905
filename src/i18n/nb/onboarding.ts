import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Sett opp inkasso',
  steps: {company: 'Bedrift', people: 'Personer', check: 'Kontroll', sign: 'Signering'},
  stepOf: (step, count) => `Trinn ${step} av ${count}`,
  done: 'ferdig',
  loading: 'Vi leser hvor langt bedriften din er kommet…',
  failed: 'Denne delen ble ikke lastet inn. Det du har skrevet, er lagret.',
  again: 'Prøv igjen',
  optional: 'valgfritt',
  buttons: {
    continue: 'Fortsett',
    save: 'Lagre og gå tilbake til kontrollen',
    back: 'Tilbake',
    agree: 'Godta og gå til signering',
    askAgain: 'Spør igjen',
    submitting: 'Settes opp…',
  },
  draftKept: 'Lagret i denne fanen',
  summaryHeading: (count) =>
    count === 1 ? 'Én ting gjenstår å rette' : `Det er ${count} ting å rette`,

  company: {
    heading: 'Bedriften din',
    intro: 'Dette står i avtalen med Debitura. Rett det som ikke stemmer.',
    chooseCountry: 'Velg et land',
    labels: {
      name: 'Bedriftens navn',
      registrationNumber: 'Organisasjonsnummer',
      address: 'Gate og husnummer',
      zipCode: 'Postnummer',
      city: 'Sted',
      country: 'Land',
      state: 'Delstat eller region',
      supportPhone: 'Telefon',
    },
    hints: {
      name: 'Slik det står i foretaksregisteret',
      registrationNumber: 'Fra foretaksregisteret, for eksempel CVR eller HRB',
    },
  },
  errors: {
    name: {
      required: 'Skriv navnet på bedriften din slik det står i registeret.',
      'too-long': (limit) => `Forkort navnet til ${limit} tegn.`,
      'control-characters':
        'Navnet inneholder et linjeskift eller et annet skjult tegn. Skriv det på nytt.',
      other: 'Kontroller navnet på bedriften din.',
    },
    registrationNumber: {
      'too-long': (limit) => `Forkort organisasjonsnummeret til ${limit} tegn.`,
      'control-characters': 'Organisasjonsnummeret inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller organisasjonsnummeret.',
    },
    address: {
      required: 'Skriv bedriftens gate og husnummer.',
      'too-long': (limit) => `Forkort gate og husnummer til ${limit} tegn.`,
      'control-characters':
        'Adressen inneholder et linjeskift eller et annet skjult tegn. Skriv den på nytt.',
      other: 'Kontroller gate og husnummer.',
    },
    zipCode: {
      'too-long': (limit) => `Forkort postnummeret til ${limit} tegn.`,
      'control-characters': 'Postnummeret inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller postnummeret.',
    },
    city: {
      required: 'Skriv bedriftens sted.',
      'too-long': (limit) => `Forkort stedet til ${limit} tegn.`,
      'control-characters': 'Stedet inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller stedet.',
    },
    country: {
      required: 'Velg bedriftens land.',
      'not-a-code': 'Velg bedriftens land.',
      other: 'Debitura kjenner ikke dette landet. Velg et annet.',
    },
    state: {
      'too-long': (limit) => `Forkort delstat eller region til ${limit} tegn.`,
      'control-characters': 'Delstat eller region inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller delstat eller region.',
    },
    supportPhone: {
      'too-long': (limit) => `Forkort telefonnummeret til ${limit} tegn.`,
      'control-characters': 'Telefonnummeret inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller telefonnummeret.',
    },
    consent: {
      required: 'Kryss av her for å sende kravene, eller utelat dem inntil videre.',
      other: 'Kryss av her for å sende kravene, eller utelat dem inntil videre.',
    },
  },

  people: {
    heading: 'Hvem handler for bedriften din',
    intro: 'Disse personene ser bedriftens saker hos Debitura.',
    signs: 'Signerer',
    signsLong: 'Signerer avtalen med en kode som sendes til denne adressen',
    office: 'Bedriften selv',
    why: (platform) =>
      `Debitura gjenkjenner kontoer på e-postadressen. Navn og adresser kommer derfor fra innloggingen din hos ${platform} og kan ikke endres på denne siden. Er noe feil, rett det i ${platform} og kom tilbake.`,
    unknown: 'Deg, slik du er logget inn her',
  },

  check: {
    heading: 'Kontroller og gå til signering',
    intro: (platform) =>
      `Dette vet ${platform} om bedriften din. Ingenting sendes før du trykker på knappen.`,
    company: 'Bedrift',
    people: 'Personer',
    contact: 'E-post',
    change: 'Endre',
    show: 'Vis',
    changeSection: (section) => `Endre: ${section}`,
    showSection: (section) => `Vis: ${section}`,
    next: {
      heading: 'Slik går det videre',
      list: [
        'På sidene til Debitura ser du gjennom opplysningene én gang til.',
        'Du signerer inkassoavtalen der, med en sekssifret kode som kommer på e-post, og en tegnet underskrift.',
        'Du kommer tilbake hit og kan sende krav. Du trenger ingen ny innlogging og ikke noe nytt passord.',
      ],
      cost: 'Provisjon betales bare av penger som blir inndrevet.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'Kravet som følger med' : `De ${count} kravene som følger med`,
    headingMixed: 'Kravene dine',
    fee: (percent) => `Provisjon ${percent} av det som blir inndrevet`,
    asking: 'Provisjonen beregnes…',
    feeUnknown: 'Provisjonen kunne ikke beregnes akkurat nå.',
    ineligible: 'Debitura kan kanskje ikke ta dette kravet slik det er nå.',
    repair: 'Rett',
    leaveOut: 'Utelat',
    sendNow: 'Send nå',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Følger med',
      unsent: 'Ikke sendt ennå',
      sent: 'Sendt; ikke bekreftet ennå',
      waiting: 'Venter på godkjenningen',
      made: 'Sak opprettet',
      madeAs: (reference) => `Sak ${reference} opprettet`,
      failed: 'Ikke opprettet',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura har ingen partner for skyldnerens land og denne typen krav. Kontroller skyldneren, eller utelat kravet.',
      ValidationError: 'Noe i kravet stemmer ikke. Åpne det, rett det og send det igjen.',
      DuplicateReference:
        'Det finnes allerede en sak med dette fakturanummeret. Kontroller nummeret, eller utelat kravet hvis det er den samme fakturaen.',
      IdempotencyViolation:
        'Debitura sier at de allerede har dette kravet. Se i sakene dine før du sender det igjen.',
      UnexpectedError: 'Noe gikk galt hos Debitura. Åpne kravet og send det igjen.',
      NotMade: 'Dette kravet kom ikke frem. Åpne det og send det igjen; det sendes ikke to ganger.',
      'link-declined': 'Det ventet på tilknytningen, som ble avslått. Send det igjen senere.',
      'link-expired': 'Det ventet på tilknytningen, som gikk ut på tid. Send det igjen senere.',
    },
    otherFailure:
      'Debitura tok ikke imot dette kravet. Åpne det, se gjennom det og send det igjen.',
    elsewhere: 'Åpne fakturaen igjen for å sende den: Opplysningene lagres ikke her.',
    at: (labels) => `Se på: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'Gjelden er ubetalt og ikke bestridt. Jeg sender dette kravet' : 'Beløpene som skyldes, er ubetalt og ikke bestridt. Jeg sender disse kravene'} med, godtar den viste provisjonen av det som blir inndrevet, og vet: I seks måneder er det bare partneren som driver inn, å trekke seg før tiden koster hele provisjonen, og betalinger direkte til oss meldes innen tre dager og teller med.`,
  },

  notices: {
    'link-declined': {
      heading: 'Tilknytningen ble avslått',
      text: 'Noen i bedriften din avslo den hos Debitura, så ingenting er endret. Snakk med den som administrerer kontoen deres hos Debitura, og spør så igjen nedenfor.',
    },
    'link-expired': {
      heading: 'Tiden for godkjenning gikk ut',
      text: 'Ingen godkjente tilknytningen i tide, så ingenting er endret. Spør igjen nedenfor; du får en ny lenke.',
    },
    'fee-changed': {
      heading: 'Vilkårene har endret seg siden du så dem',
      text: 'Ingenting er sendt. Se på provisjonene nedenfor, og gå videre hvis du er enig.',
    },
    unreachable: {
      heading: 'Ikke noe svar akkurat nå',
      text: 'Forbindelsen sviktet. Det du har skrevet, er lagret. Prøv igjen om litt.',
      offline:
        'Du er frakoblet. Det du har skrevet, er lagret; fortsett når forbindelsen er tilbake.',
    },
    unchanged: {
      heading: 'Ingenting har endret seg ennå',
      text: 'Debitura sier det samme som før. Har du nettopp signert eller godkjent, vent et minutt og se igjen.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Ett krav må rettes, så ingenting er sendt ennå. Rett det eller utelat det, og gå så videre.'
        : `${count} krav må rettes, så ingenting er sendt ennå. Rett dem eller utelat dem, og gå så videre.`,
    casesRefusedHeading: 'Se først på kravene dine',
    refused: {
      heading: 'Debitura tok ikke imot disse opplysningene',
      invalid: 'Se på de merkede feltene, rett dem og gå videre.',
      other:
        'Ingenting ble opprettet. Rett det som er nevnt her, eller spør kundestøtten hvis du ikke vet hvorfor.',
    },
  },
};
export default onboarding;
