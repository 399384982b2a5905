import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Opnieuw nagaan',
  reading: 'Wordt nagekeken…',
  leave: (host) => `U gaat naar ${host} en komt hier terug wanneer u klaar bent.`,
  checking: {
    heading: 'We vragen of uw bedrijf is ingericht',
    text: 'Er kwam niet op tijd antwoord. We vragen het zelf opnieuw, en twee keer vragen richt niets dubbel in. U kunt hier wachten of later terugkomen.',
    attempt: (attempt) => `Tot nu toe ${attempt} keer gevraagd.`,
    again: 'Nu vragen',
  },
  sign: {
    pill: 'Wacht op uw handtekening',
    heading: 'Nog één stap: ondertekenen',
    text: 'Uw bedrijf is bekend bij Debitura. Op de pagina’s van Debitura kijkt u de gegevens na en ondertekent u de incasso-overeenkomst; een zescijferige code komt per e-mail.',
    upgradeHeading: 'Onderteken de nieuwe versie van de overeenkomst',
    upgradeText:
      'De incasso-overeenkomst van Debitura heeft een nieuwe versie, of de naam van uw bedrijf is veranderd. Onderteken nog een keer om vorderingen in te dienen; uw zaken lopen intussen door.',
    abandoned:
      'U bent teruggekomen zonder alles te ondertekenen. Er is niets verloren; ga verder wanneer u wilt.',
    later: 'U kunt deze pagina sluiten en later ondertekenen: kom hier terug en ga verder.',
    now: 'Verder naar ondertekenen',
    noLink:
      'Debitura gaf geen adres om te ondertekenen. Kijk over een minuut opnieuw, of vraag de support van dit product om de link.',
  },
  approval: {
    pill: 'Wacht op goedkeuring',
    heading: 'Uw bedrijf heeft al een account bij Debitura',
    text: (platform) =>
      `Zodat niemand het zonder u koppelt, keurt de eigenaar van dat account de koppeling met ${platform} goed. Open de pagina hieronder, of stuur de link naar wie het account beheert.`,
    days: 'De link is meestal zeven dagen geldig. Daarna kunt u het hier opnieuw vragen.',
    since: (date) => `Gevraagd op ${date}.`,
    now: 'Bekijken en goedkeuren',
    copy: 'De link kopiëren',
    copied: 'Gekopieerd',
    noLink:
      'Debitura gaf geen link. Kijk in de inbox van uw account bij Debitura, of ga het over een minuut opnieuw na.',
    waiting: 'Uw vorderingen wachten mee en worden verstuurd zodra de koppeling is goedgekeurd.',
  },
  ready: {
    pill: 'Gereed',
    heading: 'U kunt nu vorderingen indienen',
    text: (client) => `${client} is ingericht bij Debitura en alles is ondertekend.`,
    company: 'Uw bedrijf',
    openCases: 'Voor enkele vorderingen bent u nog nodig; zie hieronder.',
    made: 'Uw vorderingen zijn onderweg.',
  },
  blocked: {
    heading: 'Uw bedrijf kan van hieruit niet worden gekoppeld',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Uw bedrijf werkt al via een ander product met Debitura, en het kan maar met één worden gekoppeld.',
        todo: () =>
          'Vraag de support van Debitura (support.debitura.com) als u wilt overstappen. Gebruik tot dan het andere product voor uw vorderingen.',
      },
      InvalidClientType: {
        text: () =>
          'Uw e-mailadres hoort bij een account bij Debitura dat geen schuldeiser is, bijvoorbeeld een incassobureau.',
        todo: (platform) =>
          `Log bij ${platform} in met een ander e-mailadres en begin opnieuw, of vraag de support.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Uw e-mailadres wordt in ${platform} al voor een ander bedrijf gebruikt. Bij Debitura hoort een persoon bij één bedrijf.`,
        todo: (platform) =>
          `Ga verder met dat bedrijf, of gebruik voor dit bedrijf een ander e-mailadres. De support van ${platform} kan helpen.`,
      },
    },
    other: {
      text: () => 'Debitura koppelt uw bedrijf niet, en gaf een reden die deze pagina niet kent.',
      todo: (platform) =>
        `Vraag de support van ${platform} en geef deze reden door, zodat zij het Debitura kunnen vragen:`,
    },
    again: 'Opnieuw proberen',
    kept: 'Er is niets verstuurd. Uw vorderingen blijven hier.',
  },
  stopped: {
    forbidden:
      'Vraag wie het account van uw bedrijf beheert om de incasso in te richten, of om u het recht daartoe te geven.',
  },
  repair: {
    back: 'Terug naar het overzicht',
    heading: (reference) => `De vordering ${reference} verbeteren`,
    sendHeading: (reference) => `De vordering ${reference} versturen`,
    text: 'Verbeter haar hier. Met de laatste knop gaat ze terug naar de vorderingen die meegaan.',
  },
};
export default onboardingOutcome;
