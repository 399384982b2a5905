import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Incasso inrichten',
  steps: {company: 'Bedrijf', people: 'Personen', check: 'Controle', sign: 'Ondertekenen'},
  stepOf: (step, count) => `Stap ${step} van ${count}`,
  done: 'klaar',
  loading: 'We kijken hoe ver uw bedrijf is…',
  failed: 'Dit deel is niet geladen. Wat u hebt ingevuld, blijft bewaard.',
  again: 'Opnieuw proberen',
  optional: 'optioneel',
  buttons: {
    continue: 'Verder',
    save: 'Opslaan en terug naar de controle',
    back: 'Terug',
    agree: 'Akkoord en naar ondertekenen',
    askAgain: 'Opnieuw vragen',
    submitting: 'Wordt ingericht…',
  },
  draftKept: 'Bewaard in dit tabblad',
  summaryHeading: (count) =>
    count === 1 ? 'Er is nog één ding te verbeteren' : `Er zijn ${count} dingen te verbeteren`,

  company: {
    heading: 'Uw bedrijf',
    intro: 'Dit staat in de overeenkomst met Debitura. Verbeter wat niet klopt.',
    chooseCountry: 'Kies een land',
    labels: {
      name: 'Bedrijfsnaam',
      registrationNumber: 'Registratienummer',
      address: 'Straat en huisnummer',
      zipCode: 'Postcode',
      city: 'Plaats',
      country: 'Land',
      state: 'Staat of regio',
      supportPhone: 'Telefoon',
    },
    hints: {
      name: 'Zoals in het handelsregister',
      registrationNumber: 'Uit het handelsregister, bijvoorbeeld KvK of CVR',
    },
  },
  errors: {
    name: {
      required: 'Vul de naam van uw bedrijf in zoals die in het register staat.',
      'too-long': (limit) => `Kort de naam in tot ${limit} tekens.`,
      'control-characters':
        'De naam bevat een regeleinde of een ander onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de naam van uw bedrijf.',
    },
    registrationNumber: {
      'too-long': (limit) => `Kort het registratienummer in tot ${limit} tekens.`,
      'control-characters': 'Het registratienummer bevat een onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer het registratienummer.',
    },
    address: {
      required: 'Vul de straat en het huisnummer van uw bedrijf in.',
      'too-long': (limit) => `Kort de straat en het huisnummer in tot ${limit} tekens.`,
      'control-characters':
        'Het adres bevat een regeleinde of een ander onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer de straat en het huisnummer.',
    },
    zipCode: {
      'too-long': (limit) => `Kort de postcode in tot ${limit} tekens.`,
      'control-characters': 'De postcode bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de postcode.',
    },
    city: {
      required: 'Vul de plaats van uw bedrijf in.',
      'too-long': (limit) => `Kort de plaats in tot ${limit} tekens.`,
      'control-characters': 'De plaats bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de plaats.',
    },
    country: {
      required: 'Kies het land van uw bedrijf.',
      'not-a-code': 'Kies het land van uw bedrijf.',
      other: 'Debitura kent dit land niet. Kies een ander land.',
    },
    state: {
      'too-long': (limit) => `Kort de staat of regio in tot ${limit} tekens.`,
      'control-characters': 'De staat of regio bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de staat of regio.',
    },
    supportPhone: {
      'too-long': (limit) => `Kort het telefoonnummer in tot ${limit} tekens.`,
      'control-characters': 'Het telefoonnummer bevat een onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer het telefoonnummer.',
    },
    consent: {
      required: 'Vink dit aan om de vorderingen te versturen, of laat ze nu weg.',
      other: 'Vink dit aan om de vorderingen te versturen, of laat ze nu weg.',
    },
  },

  people: {
    heading: 'Wie handelt voor uw bedrijf',
    intro: 'Deze personen zien de zaken van uw bedrijf bij Debitura.',
    signs: 'Ondertekent',
    signsLong: 'Ondertekent de overeenkomst, met een code die naar dit adres gaat',
    office: 'Het bedrijf zelf',
    why: (platform) =>
      `Debitura herkent accounts aan het e-mailadres. Namen en adressen komen daarom uit uw login bij ${platform} en kunnen op deze pagina niet worden gewijzigd. Klopt er iets niet, verbeter het dan in ${platform} en kom terug.`,
    unknown: 'U, zoals u hier bent ingelogd',
  },

  check: {
    heading: 'Controleren en naar ondertekenen',
    intro: (platform) =>
      `Dit is wat ${platform} van uw bedrijf weet. Er wordt niets verstuurd voordat u op de knop drukt.`,
    company: 'Bedrijf',
    people: 'Personen',
    contact: 'E-mail',
    change: 'Wijzigen',
    show: 'Bekijken',
    changeSection: (section) => `Wijzigen: ${section}`,
    showSection: (section) => `Bekijken: ${section}`,
    next: {
      heading: 'Hoe het verdergaat',
      list: [
        'Op de pagina’s van Debitura kijkt u de gegevens nog een keer na.',
        'U ondertekent daar de incasso-overeenkomst, met een zescijferige code die per e-mail komt en een getekende handtekening.',
        'U komt hier terug en kunt vorderingen indienen. Een nieuwe login of een nieuw wachtwoord is niet nodig.',
      ],
      cost: 'Commissie is alleen verschuldigd over geld dat wordt geïnd.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1 ? 'De vordering die meegaat' : `De ${count} vorderingen die meegaan`,
    headingMixed: 'Uw vorderingen',
    fee: (percent) => `Commissie ${percent} van wat wordt geïnd`,
    asking: 'De commissie wordt berekend…',
    feeUnknown: 'De commissie kon nu niet worden berekend.',
    ineligible: 'Debitura mag deze vordering zo niet aannemen.',
    repair: 'Verbeteren',
    leaveOut: 'Weglaten',
    sendNow: 'Nu versturen',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Gaat mee',
      unsent: 'Nog niet verstuurd',
      sent: 'Verstuurd; nog niet bevestigd',
      waiting: 'Wacht op de goedkeuring',
      made: 'Zaak aangemaakt',
      madeAs: (reference) => `Zaak ${reference} aangemaakt`,
      failed: 'Niet aangemaakt',
    },
    failures: {
      NoPartnerAvailable:
        'Debitura heeft geen partner voor het land van deze debiteur en dit soort vordering. Controleer de debiteur of laat de vordering weg.',
      ValidationError:
        'Er klopt iets niet in de vordering. Open haar, verbeter haar en verstuur haar opnieuw.',
      DuplicateReference:
        'Er is al een zaak met dit factuurnummer. Controleer het nummer, of laat de vordering weg als het dezelfde factuur is.',
      IdempotencyViolation:
        'Debitura zegt deze vordering al te hebben. Kijk bij uw zaken voordat u haar opnieuw verstuurt.',
      UnexpectedError: 'Er ging bij Debitura iets mis. Open de vordering en verstuur haar opnieuw.',
      NotMade:
        'Deze vordering is niet aangekomen. Open haar en verstuur haar opnieuw; ze wordt niet dubbel verstuurd.',
      'link-declined':
        'Ze wachtte op de koppeling, en die is geweigerd. Verstuur haar later opnieuw.',
      'link-expired':
        'Ze wachtte op de koppeling, en die is verlopen. Verstuur haar later opnieuw.',
    },
    otherFailure:
      'Debitura heeft deze vordering niet aangenomen. Open haar, kijk haar na en verstuur haar opnieuw.',
    elsewhere:
      'Open de factuur nog een keer om haar te versturen: de gegevens worden hier niet bewaard.',
    at: (labels) => `Kijk bij: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'De schuld is' : 'De schulden zijn'} onbetaald en ${
        count === 1 ? 'wordt' : 'worden'
      } niet betwist. Ik stuur ${
        count === 1 ? 'deze vordering' : 'deze vorderingen'
      } mee, aanvaard de getoonde commissie over wat wordt geïnd, en weet: zes maanden lang int alleen de partner, eerder intrekken kost de volledige commissie, en betalingen die wij rechtstreeks ontvangen, worden binnen drie dagen gemeld en tellen mee.`,
  },

  notices: {
    'link-declined': {
      heading: 'De koppeling is geweigerd',
      text: 'Iemand in uw bedrijf heeft haar bij Debitura geweigerd, dus er is niets veranderd. Overleg met wie uw account bij Debitura beheert, en vraag het hieronder dan opnieuw.',
    },
    'link-expired': {
      heading: 'De tijd voor de goedkeuring is verstreken',
      text: 'Niemand heeft de koppeling op tijd goedgekeurd, dus er is niets veranderd. Vraag het hieronder opnieuw; u krijgt een nieuwe link.',
    },
    'fee-changed': {
      heading: 'De voorwaarden zijn intussen veranderd',
      text: 'Er is niets verstuurd. Bekijk de commissies hieronder en ga verder als u akkoord gaat.',
    },
    unreachable: {
      heading: 'Op dit moment geen antwoord',
      text: 'De verbinding viel weg. Wat u hebt ingevuld, is veilig. Probeer het zo dadelijk opnieuw.',
      offline:
        'U bent offline. Wat u hebt ingevuld, is veilig; ga verder zodra er weer verbinding is.',
    },
    unchanged: {
      heading: 'Er is nog niets veranderd',
      text: 'Debitura zegt hetzelfde als eerder. Hebt u net ondertekend of goedgekeurd, wacht dan een minuut en kijk opnieuw.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'Eén vordering moet worden verbeterd, dus er is nog niets verstuurd. Verbeter haar of laat haar weg, en ga dan verder.'
        : `${count} vorderingen moeten worden verbeterd, dus er is nog niets verstuurd. Verbeter ze of laat ze weg, en ga dan verder.`,
    casesRefusedHeading: 'Kijk eerst naar uw vorderingen',
    refused: {
      heading: 'Debitura heeft deze gegevens niet aangenomen',
      invalid: 'Bekijk de gemarkeerde velden, verbeter ze en ga verder.',
      other:
        'Er is niets aangemaakt. Verbeter wat hier genoemd wordt, of vraag de support als u niet weet waarom.',
    },
  },
};
export default onboarding;
