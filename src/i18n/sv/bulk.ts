import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Skicka förfallna fakturor till inkasso',
  heading: 'Förfallna fakturor',
  intro: 'Ett ärende per gäldenär. Du ser varje provision innan något skickas.',
  loading: 'Listan laddas…',
  failed: 'Den här delen laddades inte. Din lista är sparad.',
  again: 'Försök igen',
  optional: 'frivilligt',
  kept: 'Listan är sparad i den här fliken',

  drop: {
    heading: 'Vilka fakturor har förfallit?',
    text: 'Släpp en lista från ditt bokföringsprogram här (CSV) eller e-fakturor. Inget lämnar din dator innan du skickar in.',
    choose: 'Välj filer',
    more: 'Lägg till filer',
    reading: 'Läser filen…',
    taken: (added) => (added === 1 ? 'En faktura tillagd.' : `${added} fakturor tillagda.`),
    known: (known) => (known === 1 ? 'En fanns redan i listan.' : `${known} fanns redan i listan.`),
    close: 'Stäng',
    refused: {
      'too-large':
        'Filen är större än 10 MB. Exportera bara det som har förfallit, eller dela upp listan.',
      spreadsheet:
        'Detta är ett kalkylark. Öppna det, välj ”Spara som” och typen CSV och släpp sedan den filen.',
      'not-text': 'Detta är ingen lista som kan läsas här. Exportera listan som CSV.',
      empty: 'Det finns ingen rad under rubrikerna. Exportera listan igen och titta i den.',
      'too-many-rows':
        'Filen har mer än 2\u00a0000 rader. Dela upp listan och skicka en del i taget.',
      'credit-note':
        'Det är en kreditfaktura: den tar tillbaka en fordran, så det finns inget att driva in.',
      paid: 'Det finns inget kvar att betala på den.',
      other: 'Filen kunde inte läsas. Exportera den igen eller lägg till fakturorna för hand.',
    },
  },

  mapping: {
    heading: (file) => `Vad finns i ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'En rad' : `${rows} rader`}. Kontrollera att varje kolumn har förståtts rätt.`,
    column: 'Kolumn',
    example: 'Första raderna',
    holds: 'Innehåller',
    nothing: 'Behövs inte',
    fields: {
      number: 'Fakturanummer',
      amount: 'Obetalt belopp',
      currency: 'Valuta',
      date: 'Fakturadatum',
      dueDate: 'Förfallodatum',
      description: 'Vad som levererades',
      type: 'Företag eller privat',
      name: 'Gäldenärens namn',
      contactPerson: 'Kontaktperson',
      companyRegistrationNumber: 'Organisationsnummer',
      address: 'Gata och nummer',
      zipCode: 'Postnummer',
      city: 'Ort',
      state: 'Delstat eller region',
      countryAlpha2: 'Land',
      email: 'E-post',
      phone: 'Telefon',
    },
    currency: 'Valuta för alla rader',
    country: 'Land för alla gäldenärer',
    choose: 'Inte samma för alla',
    dayOrder: (example) => `Hur ska ${example} förstås?`,
    dayFirst: 'Dag först',
    monthFirst: 'Månad först',
    decimalMark: (example) => `Hur ska ${example} förstås?`,
    noneMapped: 'Välj åtminstone kolumnen med det obetalda beloppet.',
    take: (rows) => (rows === 1 ? 'Ta över en rad' : `Ta över ${rows} rader`),
    cancel: 'Avbryt',
  },

  table: {
    caption: 'Ärenden i den här listan',
    columns: {
      debtor: 'Gäldenär',
      invoices: 'Fakturor',
      claim: 'Fordran',
      fee: 'Provision',
      state: 'Läge',
    },
    filter: 'Visa',
    all: 'Alla',
    open: 'Att komplettera',
    nameless: 'Gäldenär utan namn',
    invoices: (count) => `${count} fakturor`,
    numberless: 'Inget nummer',
    more: (count) => `${count} till…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'En faktura' : `${invoices} fakturor`} i ${cases === 1 ? 'ett ärende' : `${cases} ärenden`}`,
    review: (count) => (count === 1 ? 'Granska ett ärende' : `Granska ${count} ärenden`),
    nothingReady: 'Inget ärende är komplett än. Öppna en rad för att se vad som saknas.',
    waiting: 'Provisionerna räknas ut…',
    leftOut: (count) =>
      count === 1 ? 'En faktura är utelämnad' : `${count} fakturor är utelämnade`,
    takeBack: 'Ta med igen',
    takeBackNumber: (number) => `Ta med ${number} igen`,
    looking: 'Frågar vilka fakturor Debitura redan har…',
    lookFailed: 'Debitura svarade inte på vilka fakturor den redan har. Tryck på knappen igen.',
    existing: (count) =>
      count === 1
        ? 'En faktura finns redan hos Debitura och skickas inte igen. Titta igenom listan och gå sedan vidare.'
        : `${count} fakturor finns redan hos Debitura och skickas inte igen. Titta igenom listan och gå sedan vidare.`,
    clear: 'Börja med en ny lista',
  },

  states: {
    ready: 'Klart',
    missing: (count) => (count === 1 ? '1 sak saknas' : `${count} saker saknas`),
    asking: 'Provision räknas ut',
    ineligible: 'Kan inte tas emot',
    unpriced: 'Provision okänd',
    waiting: 'Väntar',
    sending: 'Skickas',
    checking: 'Kontrolleras',
    made: 'Skickat',
    pending: 'Signatur saknas',
    duplicate: 'Ärende finns redan',
    unsigned: 'Signera först',
    failed: 'Inte skickat',
  },

  row: {
    line: (line, file) => `Rad ${line} i ${file}`,
    unread: (text) => `I filen står ”${text}”, som inte kunde läsas.`,
    debtor: 'Gäldenär',
    change: 'Ändra',
    changeDebtor: 'Ändra gäldenären',
    changeInvoice: (number) => `Ändra faktura ${number}`,
    leaveOut: 'Utelämna',
    leaveOutInvoice: (number) => `Utelämna faktura ${number}`,
    together: 'Flera fakturor blir',
    oneCase: 'Ett ärende',
    oneEach: 'Ett ärende var',
    numbers: 'Fakturor',
    numberHint: 'Ser till att ingen faktura skickas två gånger',
    repeated: 'Det här numret står två gånger i listan. Rätta det eller utelämna en av dem.',
    due: (date, due) => `${date}, förföll ${due}`,
    askAgain: 'Fråga om provisionen igen',
    priceFailed: 'Provisionen kunde inte hämtas just nu.',
    ineligible: 'Debitura kan inte ta emot fordran som den är nu.',
    reference: (reference) => `Ärendenummer ${reference}`,
    existing: (reference) => `Faktura ${reference} har redan skickats till inkasso.`,
    held: 'Programmet höll ärendet tillbaka.',
    unanswered: 'Ingen svarade, och inget ärende skapades. Skicka det igen.',
    unsigned: 'Något måste signeras innan ärendet kan skapas. Signera och skicka det sedan igen.',
  },

  review: {
    heading: 'Granska och skicka in',
    intro: (cases) =>
      cases === 1
        ? 'Ett ärende är klart. Inget skickas innan du trycker på knappen.'
        : `${cases} ärenden är klara. Inget skickas innan du trycker på knappen.`,
    left: (count) =>
      count === 1
        ? 'Ett ärende är inte komplett; det stannar i listan.'
        : `${count} ärenden är inte kompletta; de stannar i listan.`,
    costs: 'Vad det kostar',
    currency: 'Valuta',
    cases: 'Ärenden',
    claim: 'Fordringar',
    full: 'Provision om allt betalas',
    fees: 'Provision per partner',
    fee: (percent) => `${percent} av det som drivs in`,
    before:
      'Före moms och kostnader som läggs till fordringarna. Drivs inget in betalar du ingenting.',
    consent: (client, cases) =>
      cases === 1
        ? `Skulden är obetald och inte bestridd. Jag skickar in denna fordran för ${client}, godtar den visade provisionen och godkänner punkterna ovan.`
        : `Skulderna är obetalda och inte bestridda. Jag skickar in dessa ${cases} fordringar för ${client}, godtar den visade provisionen för var och en och godkänner punkterna ovan.`,
    submit: (cases) => (cases === 1 ? 'Skicka in ett ärende' : `Skicka in ${cases} ärenden`),
    back: 'Tillbaka till listan',
  },

  sending: {
    heading: 'Dina ärenden skickas',
    paused: 'Pausat',
    progress: (done, all) => `${done} av ${all} ärenden klara`,
    text: 'Du kan stänga sidan: det som inte är skickat än väntar i den här fliken, och inget ärende skapas två gånger.',
    unkept:
      'Listan kan inte sparas i den här fliken. Stanna tills allt är klart; om du lämnar sidan, skicka samma lista igen: inget ärende skapas två gånger.',
    checking: (count) =>
      count === 1
        ? 'Ett svar gick förlorat; vi frågar vad det blev av det.'
        : `${count} svar gick förlorade; vi frågar vad det blev av dem.`,
    pause: 'Pausa',
    resume: 'Fortsätt',
    askNow: 'Fråga nu',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Inget ärende skapades'
        : made === 1
          ? 'Ett ärende är skapat'
          : `${made} ärenden är skapade`,
    duplicates: (count) =>
      count === 1
        ? 'En faktura hade redan ett ärende; inget skapades två gånger.'
        : `${count} fakturor hade redan ett ärende; inget skapades två gånger.`,
    failed: (count) =>
      count === 1
        ? 'Ett ärende skickades inte. Öppna det för att se varför.'
        : `${count} ärenden skickades inte. Öppna dem för att se varför.`,
    mend: 'Rätta och skicka resten',
    download: 'Ladda ner resultatet (CSV)',
    fileName: 'inkasso-resultat.csv',
    headings: {
      invoice: 'Fakturanummer',
      debtor: 'Gäldenär',
      country: 'Land',
      date: 'Fakturadatum',
      dueDate: 'Förfallodatum',
      amount: 'Obetalt belopp',
      currency: 'Valuta',
      state: 'Läge',
      reference: 'Ärendenummer',
      creditorReference: 'Din referens',
      fee: 'Provision i procent',
      reason: 'Orsak',
    },
    sign: {
      heading: 'Ett steg kvar: signera',
      text: (count) =>
        count === 1
          ? 'Ett ärende väntar på en signatur. Det börjar när allt är signerat.'
          : `${count} ärenden väntar på signaturer. De börjar när allt är signerat; ett besök räcker för alla.`,
      now: 'Signera nu',
      leave: (host) => `Du går till ${host} och kommer tillbaka hit när du är klar.`,
      noLink: 'Debitura gav ingen adress för signering. Titta igen om en minut.',
      again: 'Titta igen',
      reading: 'Läser vad som är signerat…',
    },
  },

  announce: {
    progress: (done, all) => `${done} av ${all} ärenden klara`,
    finished: (made) =>
      made === 1 ? 'Klart. Ett ärende är skapat.' : `Klart. ${made} ärenden är skapade.`,
  },
};
export default bulk;
