import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Kom i gång med inkasso',
  steps: {company: 'Företag', people: 'Personer', check: 'Kontroll', sign: 'Signering'},
  stepOf: (step, count) => `Steg ${step} av ${count}`,
  done: 'klart',
  loading: 'Vi läser hur långt ditt företag har kommit…',
  failed: 'Den här delen laddades inte. Det du har skrivit är sparat.',
  again: 'Försök igen',
  optional: 'frivilligt',
  buttons: {
    continue: 'Fortsätt',
    save: 'Spara och gå tillbaka till kontrollen',
    back: 'Tillbaka',
    agree: 'Godkänn och gå till signering',
    askAgain: 'Fråga igen',
    submitting: 'Ansluts…',
  },
  draftKept: 'Sparat i den här fliken',
  summaryHeading: (count) =>
    count === 1 ? 'En sak återstår att rätta' : `Det finns ${count} saker att rätta`,

  company: {
    heading: 'Ditt företag',
    intro: 'Detta står i avtalet med Debitura. Rätta det som inte stämmer.',
    chooseCountry: 'Välj ett land',
    labels: {
      name: 'Företagets namn',
      registrationNumber: 'Organisationsnummer',
      address: 'Gata och nummer',
      zipCode: 'Postnummer',
      city: 'Ort',
      country: 'Land',
      state: 'Delstat eller region',
      supportPhone: 'Telefon',
    },
    hints: {
      name: 'Som det står i företagsregistret',
      registrationNumber: 'Från företagsregistret, till exempel CVR eller HRB',
    },
  },
  errors: {
    name: {
      required: 'Skriv ditt företags namn som det står i registret.',
      'too-long': (limit) => `Korta namnet till ${limit} tecken.`,
      'control-characters':
        'Namnet innehåller en radbrytning eller ett annat dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera ditt företags namn.',
    },
    registrationNumber: {
      'too-long': (limit) => `Korta organisationsnumret till ${limit} tecken.`,
      'control-characters': 'Organisationsnumret innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera organisationsnumret.',
    },
    address: {
      required: 'Skriv ditt företags gata och nummer.',
      'too-long': (limit) => `Korta gata och nummer till ${limit} tecken.`,
      'control-characters':
        'Adressen innehåller en radbrytning eller ett annat dolt tecken. Skriv den på nytt.',
      other: 'Kontrollera gata och nummer.',
    },
    zipCode: {
      'too-long': (limit) => `Korta postnumret till ${limit} tecken.`,
      'control-characters': 'Postnumret innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera postnumret.',
    },
    city: {
      required: 'Skriv ditt företags ort.',
      'too-long': (limit) => `Korta orten till ${limit} tecken.`,
      'control-characters': 'Orten innehåller ett dolt tecken. Skriv den på nytt.',
      other: 'Kontrollera orten.',
    },
    country: {
      required: 'Välj ditt företags land.',
      'not-a-code': 'Välj ditt företags land.',
      other: 'Debitura känner inte till det här landet. Välj ett annat.',
    },
    state: {
      'too-long': (limit) => `Korta delstat eller region till ${limit} tecken.`,
      'control-characters': 'Delstat eller region innehåller ett dolt tecken. Skriv på nytt.',
      other: 'Kontrollera delstat eller region.',
    },
    supportPhone: {
      'too-long': (limit) => `Korta telefonnumret till ${limit} tecken.`,
      'control-characters': 'Telefonnumret innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera telefonnumret.',
    },
    consent: {
      required: 'Kryssa i rutan för att skicka fordringarna, eller utelämna dem tills vidare.',
      other: 'Kryssa i rutan för att skicka fordringarna, eller utelämna dem tills vidare.',
    },
  },

  people: {
    heading: 'Vem företräder ditt företag',
    intro: 'De här personerna ser företagets ärenden hos Debitura.',
    signs: 'Signerar',
    signsLong: 'Signerar avtalet med en kod som skickas till den här adressen',
    office: 'Företaget självt',
    why: (platform) =>
      `Debitura känner igen konton på e-postadressen. Namn och adresser kommer därför från din inloggning hos ${platform} och kan inte ändras på den här sidan. Är något fel, rätta det i ${platform} och kom tillbaka.`,
    unknown: 'Du, så som du är inloggad här',
  },

  check: {
    heading: 'Kontrollera och gå till signering',
    intro: (platform) =>
      `Detta vet ${platform} om ditt företag. Inget skickas innan du trycker på knappen.`,
    company: 'Företag',
    people: 'Personer',
    contact: 'E-post',
    change: 'Ändra',
    show: 'Visa',
    changeSection: (section) => `Ändra: ${section}`,
    showSection: (section) => `Visa: ${section}`,
    next: {
      heading: 'Så går det vidare',
      list: [
        'På Debituras sidor går du igenom uppgifterna en gång till.',
        'Du signerar inkassoavtalet där, med en sexsiffrig kod som kommer med e-post och en ritad namnteckning.',
        'Du kommer tillbaka hit och kan skicka fordringar. Ingen ny inloggning och inget nytt lösenord behövs.',
      ],
      cost: 'Provision betalas bara på pengar som drivs in.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'Fordran som följer med' : `De ${count} fordringar som följer med`,
    headingMixed: 'Dina fordringar',
    fee: (percent) => `Provision ${percent} av det som drivs in`,
    asking: 'Provisionen räknas ut…',
    feeUnknown: 'Provisionen kunde inte räknas ut just nu.',
    ineligible: 'Debitura tar kanske inte emot fordran som den är nu.',
    repair: 'Rätta',
    leaveOut: 'Utelämna',
    sendNow: 'Skicka nu',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Följer med',
      unsent: 'Inte skickad än',
      sent: 'Skickad; inte bekräftad än',
      waiting: 'Väntar på godkännandet',
      made: 'Ärende skapat',
      madeAs: (reference) => `Ärende ${reference} skapat`,
      failed: 'Inte skapat',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura har ingen partner för gäldenärens land och det här slaget av fordran. Kontrollera gäldenären eller utelämna fordran.',
      ValidationError: 'Något i fordran stämmer inte. Öppna den, rätta den och skicka den igen.',
      DuplicateReference:
        'Det finns redan ett ärende med det här fakturanumret. Kontrollera numret, eller utelämna fordran om det är samma faktura.',
      IdempotencyViolation:
        'Debitura uppger att de redan har den här fordran. Titta bland dina ärenden innan du skickar den igen.',
      UnexpectedError: 'Något gick fel hos Debitura. Öppna fordran och skicka den igen.',
      NotMade:
        'Den här fordran kom inte fram. Öppna den och skicka den igen; den skickas inte två gånger.',
      'link-declined': 'Den väntade på anslutningen, som avböjdes. Skicka den igen senare.',
      'link-expired': 'Den väntade på anslutningen, vars tid gick ut. Skicka den igen senare.',
    },
    otherFailure:
      'Debitura tog inte emot den här fordran. Öppna den, gå igenom den och skicka den igen.',
    elsewhere: 'Öppna fakturan på nytt för att skicka den: dess uppgifter sparas inte här.',
    at: (labels) => `Se på: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'Skulden är obetald och inte bestridd. Jag skickar med den här fordran' : 'Skulderna är obetalda och inte bestridda. Jag skickar med de här fordringarna'}, godtar den visade provisionen på det som drivs in och vet följande: under sex månader driver bara partnern in, ett återtagande i förtid kostar hela provisionen, och betalningar direkt till oss anmäls inom tre dagar och räknas med.`,
  },

  notices: {
    'link-declined': {
      heading: 'Anslutningen avböjdes',
      text: 'Någon på ditt företag avböjde den hos Debitura, så inget har ändrats. Tala med den som administrerar ert konto hos Debitura och fråga sedan igen nedan.',
    },
    'link-expired': {
      heading: 'Tiden för godkännandet gick ut',
      text: 'Ingen godkände anslutningen i tid, så inget har ändrats. Fråga igen nedan; du får en ny länk.',
    },
    'fee-changed': {
      heading: 'Villkoren har ändrats sedan du såg dem',
      text: 'Inget har skickats. Se på provisionerna nedan och gå vidare om du godkänner.',
    },
    unreachable: {
      heading: 'Inget svar just nu',
      text: 'Anslutningen bröts. Det du har skrivit är sparat. Försök igen om en stund.',
      offline:
        'Du är offline. Det du har skrivit är sparat; fortsätt när anslutningen är tillbaka.',
    },
    unchanged: {
      heading: 'Inget har ändrats än',
      text: 'Debitura säger samma sak som förut. Har du just signerat eller godkänt, vänta en minut och titta igen.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'En fordran behöver rättas, så inget har skickats än. Rätta den eller utelämna den och gå sedan vidare.'
        : `${count} fordringar behöver rättas, så inget har skickats än. Rätta dem eller utelämna dem och gå sedan vidare.`,
    casesRefusedHeading: 'Titta först på dina fordringar',
    refused: {
      heading: 'Debitura tog inte emot uppgifterna',
      invalid: 'Se på de markerade fälten, rätta dem och gå vidare.',
      other:
        'Inget skapades. Rätta det som nämns här, eller fråga supporten om du inte vet varför.',
    },
  },
};
export default onboarding;
