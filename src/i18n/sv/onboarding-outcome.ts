import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Kontrollera igen',
  reading: 'Tittar…',
  leave: (host) => `Du går till ${host} och kommer tillbaka hit när du är klar.`,
  checking: {
    heading: 'Vi frågar om ditt företag har anslutits',
    text: 'Svaret kom inte i tid. Vi frågar själva igen, och inget ansluts två gånger av det. Du kan vänta här eller komma tillbaka senare.',
    attempt: (attempt) => `Frågat ${attempt} ${attempt === 1 ? 'gång' : 'gånger'} hittills.`,
    again: 'Fråga nu',
  },
  sign: {
    pill: 'Väntar på din signatur',
    heading: 'Ett steg kvar: signera',
    text: 'Ditt företag är känt hos Debitura. På Debituras sidor går du igenom uppgifterna och signerar inkassoavtalet; en sexsiffrig kod kommer med e-post.',
    upgradeHeading: 'Signera den nya versionen av avtalet',
    upgradeText:
      'Debituras inkassoavtal har en ny version, eller så har ditt företag bytt namn. Signera det på nytt för att skicka fordringar; dina ärenden fortsätter under tiden.',
    abandoned:
      'Du kom tillbaka utan att ha signerat allt. Inget har gått förlorat; fortsätt när du vill.',
    later: 'Du kan stänga sidan och signera senare: kom tillbaka hit och fortsätt.',
    now: 'Gå till signering',
    noLink:
      'Debitura gav ingen adress för signering. Titta igen om en minut eller be programmets support om länken.',
  },
  approval: {
    pill: 'Väntar på godkännande',
    heading: 'Ditt företag har redan ett konto hos Debitura',
    text: (platform) =>
      `För att ingen ska ansluta det utan dig godkänner kontots ägare anslutningen till ${platform}. Öppna sidan nedan eller skicka länken till den som administrerar kontot.`,
    days: 'Länken gäller oftast i sju dagar. Därefter kan du fråga igen här.',
    since: (date) => `Begärt ${date}.`,
    now: 'Titta och godkänn',
    copy: 'Kopiera länken',
    copied: 'Kopierat',
    noLink:
      'Debitura gav ingen länk. Titta i inkorgen för ert konto hos Debitura, eller kontrollera igen om en minut.',
    waiting: 'Dina fordringar väntar med den och skickas när anslutningen är godkänd.',
  },
  ready: {
    pill: 'Klart',
    heading: 'Nu kan du skicka fordringar',
    text: (client) => `${client} är anslutet till Debitura och allt är signerat.`,
    company: 'Ditt företag',
    openCases: 'Några fordringar behöver dig fortfarande; se nedan.',
    made: 'Dina fordringar är på väg.',
  },
  blocked: {
    heading: 'Ditt företag kan inte anslutas härifrån',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Ditt företag arbetar redan med Debitura genom ett annat program och kan bara vara anslutet till ett.',
        todo: () =>
          'Fråga Debituras support (support.debitura.com) om ni vill byta. Använd till dess det andra programmet för era fordringar.',
      },
      InvalidClientType: {
        text: () =>
          'Din e-postadress hör till ett konto hos Debitura som inte är en borgenärs, utan till exempel ett inkassobolags.',
        todo: (platform) =>
          `Logga in hos ${platform} med en annan e-postadress och börja om, eller fråga supporten där.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Din e-postadress används redan för ett annat företag i ${platform}. Hos Debitura hör en person till ett företag.`,
        todo: (platform) =>
          `Fortsätt med det företaget, eller använd en annan e-postadress för det här. Supporten hos ${platform} kan hjälpa till.`,
      },
    },
    other: {
      text: () =>
        'Debitura ansluter inte ditt företag och gav en anledning som den här sidan inte känner till.',
      todo: (platform) =>
        `Fråga supporten hos ${platform} och ange anledningen, så att de kan fråga Debitura:`,
    },
    again: 'Försök igen',
    kept: 'Inget har skickats. Dina fordringar stannar här.',
  },
  stopped: {
    forbidden:
      'Be den som administrerar företagets konto att komma i gång med inkasso, eller att ge dig rätt att göra det.',
  },
  repair: {
    back: 'Tillbaka till översikten',
    heading: (reference) => `Rätta fordran ${reference}`,
    sendHeading: (reference) => `Skicka fordran ${reference}`,
    text: 'Rätta den här. Med den sista knappen går den tillbaka till fordringarna som följer med.',
  },
};
export default onboardingOutcome;
