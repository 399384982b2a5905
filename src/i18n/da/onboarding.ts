import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Sæt inkasso op',
  steps: {company: 'Virksomhed', people: 'Personer', check: 'Kontrol', sign: 'Underskrift'},
  stepOf: (step, count) => `Trin ${step} af ${count}`,
  done: 'færdig',
  loading: 'Vi læser, hvor langt din virksomhed er…',
  failed: 'Denne del blev ikke indlæst. Det, du har skrevet, er gemt.',
  again: 'Prøv igen',
  optional: 'valgfrit',
  buttons: {
    continue: 'Fortsæt',
    save: 'Gem og vend tilbage til kontrollen',
    back: 'Tilbage',
    agree: 'Acceptér, og gå til underskrift',
    askAgain: 'Spørg igen',
    submitting: 'Sættes op…',
  },
  draftKept: 'Gemt i denne fane',
  summaryHeading: (count) =>
    count === 1 ? 'Der er én ting tilbage at rette' : `Der er ${count} ting at rette`,

  company: {
    heading: 'Din virksomhed',
    intro: 'Dette står i aftalen med Debitura. Ret det, der ikke passer.',
    chooseCountry: 'Vælg et land',
    labels: {
      name: 'Virksomhedens navn',
      registrationNumber: 'Registreringsnummer',
      address: 'Vej og husnummer',
      zipCode: 'Postnummer',
      city: 'By',
      country: 'Land',
      state: 'Delstat eller region',
      supportPhone: 'Telefon',
    },
    hints: {
      name: 'Som det står i virksomhedsregistret',
      registrationNumber: 'Fra virksomhedsregistret, for eksempel CVR eller HRB',
    },
  },
  errors: {
    name: {
      required: 'Skriv din virksomheds navn, som det står i registret.',
      'too-long': (limit) => `Forkort navnet til ${limit} tegn.`,
      'control-characters':
        'Navnet indeholder et linjeskift eller et andet skjult tegn. Skriv det igen.',
      other: 'Kontrollér din virksomheds navn.',
    },
    registrationNumber: {
      'too-long': (limit) => `Forkort registreringsnummeret til ${limit} tegn.`,
      'control-characters': 'Registreringsnummeret indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér registreringsnummeret.',
    },
    address: {
      required: 'Skriv din virksomheds vej og husnummer.',
      'too-long': (limit) => `Forkort vej og husnummer til ${limit} tegn.`,
      'control-characters':
        'Adressen indeholder et linjeskift eller et andet skjult tegn. Skriv den igen.',
      other: 'Kontrollér vej og husnummer.',
    },
    zipCode: {
      'too-long': (limit) => `Forkort postnummeret til ${limit} tegn.`,
      'control-characters': 'Postnummeret indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér postnummeret.',
    },
    city: {
      required: 'Skriv din virksomheds by.',
      'too-long': (limit) => `Forkort byen til ${limit} tegn.`,
      'control-characters': 'Byen indeholder et skjult tegn. Skriv den igen.',
      other: 'Kontrollér byen.',
    },
    country: {
      required: 'Vælg din virksomheds land.',
      'not-a-code': 'Vælg din virksomheds land.',
      other: 'Debitura kender ikke dette land. Vælg et andet.',
    },
    state: {
      'too-long': (limit) => `Forkort delstat eller region til ${limit} tegn.`,
      'control-characters': 'Delstat eller region indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér delstat eller region.',
    },
    supportPhone: {
      'too-long': (limit) => `Forkort telefonnummeret til ${limit} tegn.`,
      'control-characters': 'Telefonnummeret indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér telefonnummeret.',
    },
    consent: {
      required: 'Sæt flueben her for at sende kravene, eller udelad dem indtil videre.',
      other: 'Sæt flueben her for at sende kravene, eller udelad dem indtil videre.',
    },
  },

  people: {
    heading: 'Hvem handler for din virksomhed',
    intro: 'Disse personer ser din virksomheds sager hos Debitura.',
    signs: 'Underskriver',
    signsLong: 'Underskriver aftalen med en kode, der sendes til denne adresse',
    office: 'Virksomheden selv',
    why: (platform) =>
      `Debitura genkender konti på e-mailadressen. Navne og adresser kommer derfor fra dit login hos ${platform} og kan ikke ændres på denne side. Er noget forkert, så ret det i ${platform}, og kom tilbage.`,
    unknown: 'Dig, som du er logget ind her',
  },

  check: {
    heading: 'Kontrollér, og gå til underskrift',
    intro: (platform) =>
      `Dette ved ${platform} om din virksomhed. Intet sendes, før du trykker på knappen.`,
    company: 'Virksomhed',
    people: 'Personer',
    contact: 'E-mail',
    change: 'Ret',
    show: 'Se',
    changeSection: (section) => `Ret: ${section}`,
    showSection: (section) => `Se: ${section}`,
    next: {
      heading: 'Sådan går det videre',
      list: [
        'På Debituras sider ser du oplysningerne igennem en gang til.',
        'Du underskriver inkassoaftalen dér, med en sekscifret kode, der kommer på e-mail, og en tegnet underskrift.',
        'Du kommer tilbage hertil og kan sende krav. Der kræves ikke noget nyt login eller nogen ny adgangskode.',
      ],
      cost: 'Der betales kun salær af penge, der bliver inddrevet.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'Kravet, der følger med' : `De ${count} krav, der følger med`,
    headingMixed: 'Dine krav',
    fee: (percent) => `Salær ${percent} af det, der bliver inddrevet`,
    asking: 'Salæret beregnes…',
    feeUnknown: 'Salæret kunne ikke beregnes lige nu.',
    ineligible: 'Debitura kan måske ikke tage dette krav, som det er nu.',
    repair: 'Ret',
    leaveOut: 'Udelad',
    sendNow: 'Send nu',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Følger med',
      unsent: 'Ikke sendt endnu',
      sent: 'Sendt; ikke bekræftet endnu',
      waiting: 'Afventer godkendelsen',
      made: 'Sag oprettet',
      madeAs: (reference) => `Sag ${reference} oprettet`,
      failed: 'Ikke oprettet',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura har ingen partner til skyldnerens land og denne slags krav. Kontrollér skyldneren, eller udelad kravet.',
      ValidationError: 'Noget i kravet passer ikke. Åbn det, ret det, og send det igen.',
      DuplicateReference:
        'Der er allerede en sag med dette fakturanummer. Kontrollér nummeret, eller udelad kravet, hvis det er den samme faktura.',
      IdempotencyViolation:
        'Debitura siger, at de allerede har dette krav. Se efter i dine sager, før du sender det igen.',
      UnexpectedError: 'Noget gik galt hos Debitura. Åbn kravet, og send det igen.',
      NotMade: 'Dette krav nåede ikke frem. Åbn det, og send det igen; det sendes ikke to gange.',
      'link-declined': 'Det ventede på forbindelsen, som blev afvist. Send det igen senere.',
      'link-expired': 'Det ventede på forbindelsen, som udløb. Send det igen senere.',
    },
    otherFailure: 'Debitura tog ikke imod dette krav. Åbn det, se det igennem, og send det igen.',
    elsewhere: 'Åbn fakturaen igen for at sende den: Dens oplysninger gemmes ikke her.',
    at: (labels) => `Se på: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'Gælden er ubetalt og ikke bestridt. Jeg sender dette krav' : 'De skyldige beløb er ubetalte og ikke bestridt. Jeg sender disse krav'} med, accepterer det viste salær af det, der bliver inddrevet, og ved: I seks måneder er det kun partneren, der inddriver, trækkes kravet tilbage før tid, koster det det fulde salær, og betalinger direkte til os meldes inden for tre dage og tæller med.`,
  },

  notices: {
    'link-declined': {
      heading: 'Forbindelsen blev afvist',
      text: 'Nogen i din virksomhed afviste den hos Debitura, så intet er ændret. Tal med den, der administrerer jeres konto hos Debitura, og spørg så igen nedenfor.',
    },
    'link-expired': {
      heading: 'Tiden til godkendelse løb ud',
      text: 'Ingen godkendte forbindelsen i tide, så intet er ændret. Spørg igen nedenfor; du får et nyt link.',
    },
    'fee-changed': {
      heading: 'Vilkårene har ændret sig, siden du så dem',
      text: 'Intet er sendt. Se på salærerne nedenfor, og gå videre, hvis du er enig.',
    },
    unreachable: {
      heading: 'Intet svar lige nu',
      text: 'Forbindelsen svigtede. Det, du har skrevet, er gemt. Prøv igen om lidt.',
      offline: 'Du er offline. Det, du har skrevet, er gemt; fortsæt, når forbindelsen er tilbage.',
    },
    unchanged: {
      heading: 'Intet har ændret sig endnu',
      text: 'Debitura siger det samme som før. Har du lige underskrevet eller godkendt, så vent et minut, og se igen.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Ét krav skal rettes, så intet er sendt endnu. Ret det, eller udelad det, og gå så videre.'
        : `${count} krav skal rettes, så intet er sendt endnu. Ret dem, eller udelad dem, og gå så videre.`,
    casesRefusedHeading: 'Se først på dine krav',
    refused: {
      heading: 'Debitura tog ikke imod disse oplysninger',
      invalid: 'Se på de markerede felter, ret dem, og gå videre.',
      other:
        'Intet blev oprettet. Ret det, der er nævnt her, eller spørg supporten, hvis du ikke ved hvorfor.',
    },
  },
};
export default onboarding;
