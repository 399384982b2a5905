import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Undersøg igen',
  reading: 'Ser efter…',
  leave: (host) => `Du går til ${host} og kommer tilbage hertil, når du er færdig.`,
  checking: {
    heading: 'Vi spørger, om din virksomhed blev sat op',
    text: 'Svaret kom ikke i tide. Vi spørger selv igen, og intet sættes op to gange af det. Du kan vente her eller komme tilbage senere.',
    attempt: (attempt) => `Spurgt ${attempt} ${attempt === 1 ? 'gang' : 'gange'} indtil nu.`,
    again: 'Spørg nu',
  },
  sign: {
    pill: 'Afventer din underskrift',
    heading: 'Ét trin tilbage: underskriv',
    text: 'Din virksomhed er kendt hos Debitura. På Debituras sider ser du oplysningerne igennem og underskriver inkassoaftalen; en sekscifret kode kommer på e-mail.',
    upgradeHeading: 'Underskriv den nye version af aftalen',
    upgradeText:
      'Debituras inkassoaftale er kommet i en ny version, eller din virksomhed har skiftet navn. Underskriv igen for at sende krav; dine sager fortsætter imens.',
    abandoned:
      'Du kom tilbage uden at have underskrevet det hele. Intet er tabt; fortsæt, når du vil.',
    later: 'Du kan lukke siden og underskrive senere: Kom tilbage hertil, og fortsæt.',
    now: 'Gå til underskrift',
    noLink:
      'Debitura har ikke oplyst en adresse til underskriften. Se igen om et minut, eller bed supporten for dette program om linket.',
  },
  approval: {
    pill: 'Afventer godkendelse',
    heading: 'Din virksomhed har allerede en konto hos Debitura',
    text: (platform) =>
      `For at ingen skal forbinde den uden dig, godkender kontoens ejer forbindelsen med ${platform}. Åbn siden nedenfor, eller send linket til den, der administrerer kontoen.`,
    days: 'Linket gælder som regel i syv dage. Derefter kan du spørge igen her.',
    since: (date) => `Der blev spurgt ${date}.`,
    now: 'Se og godkend',
    copy: 'Kopiér linket',
    copied: 'Kopieret',
    noLink:
      'Debitura har ikke givet noget link. Se i indbakken på jeres konto hos Debitura, eller undersøg igen om et minut.',
    waiting: 'Dine krav venter med og sendes, når forbindelsen er godkendt.',
  },
  ready: {
    pill: 'Klar',
    heading: 'Du kan sende krav nu',
    text: (client) => `${client} er sat op hos Debitura, og alt er underskrevet.`,
    company: 'Din virksomhed',
    openCases: 'Nogle krav har stadig brug for dig; se nedenfor.',
    made: 'Dine krav er på vej.',
  },
  blocked: {
    heading: 'Din virksomhed kan ikke tilknyttes herfra',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Din virksomhed arbejder allerede med Debitura gennem et andet program og kan kun være tilknyttet ét.',
        todo: () =>
          'Spørg Debituras support (support.debitura.com), hvis I vil skifte. Brug indtil da det andet program til jeres krav.',
      },
      InvalidClientType: {
        text: () =>
          'Din e-mailadresse hører til en konto hos Debitura, som ikke er en kreditors, men for eksempel et inkassofirmas.',
        todo: (platform) =>
          `Log ind hos ${platform} med en anden e-mailadresse, og begynd forfra, eller spørg supporten dér.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Din e-mailadresse er allerede brugt til en anden virksomhed i ${platform}. Hos Debitura hører en person til én virksomhed.`,
        todo: (platform) =>
          `Fortsæt med den virksomhed, eller brug en anden e-mailadresse til denne. Supporten hos ${platform} kan hjælpe.`,
      },
    },
    other: {
      text: () =>
        'Debitura tilknytter ikke din virksomhed og har givet en grund, som denne side ikke kender.',
      todo: (platform) =>
        `Spørg supporten hos ${platform}, og oplys denne grund, så de kan spørge Debitura:`,
    },
    again: 'Prøv igen',
    kept: 'Intet er sendt. Dine krav bliver her.',
  },
  stopped: {
    forbidden:
      'Bed den, der administrerer din virksomheds konto, om at sætte inkasso op eller give dig retten til det.',
  },
  repair: {
    back: 'Tilbage til oversigten',
    heading: (reference) => `Ret kravet ${reference}`,
    sendHeading: (reference) => `Send kravet ${reference}`,
    text: 'Ret det her. Med den sidste knap går det tilbage til de krav, der følger med.',
  },
};
export default onboardingOutcome;
