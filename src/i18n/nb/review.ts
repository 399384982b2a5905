import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Kontroller og send inn',
  intro: (partner) => `${partner} begynner når alt er signert.`,
  introPlain: 'Se gjennom alt. Ingenting sendes før du trykker på knappen.',
  introSigned:
    'Det er ingenting igjen å signere. Debitura kontrollerer kravet, så begynner partneren.',
  introCountry: (country) => `En inkassopartner (${country}) begynner når du har signert.`,
  change: 'Endre',
  changeSection: (section) => `Endre: ${section}`,
  claim: 'Krav',
  debtor: 'Skyldner',
  documents: 'Bilag',
  due: (date, due) => `${date}, forfalt ${due}`,
  dated: (date) => `Datert ${date}`,
  total: (amount, count) => `${amount} fordelt på ${count} fakturaer`,
  noDocuments: 'Ingen',
  missing: (name) => `${name} (velg igjen)`,
  note: 'Notatet ditt',

  sign: {
    heading: 'Før saken kan begynne',
    intro: (count) =>
      count === 1
        ? 'Du signerer én avtale på sidene til Debitura. Så kommer du tilbake hit.'
        : `Du gjør ${count} korte steg på sidene til Debitura. Så kommer du tilbake hit.`,
    actions: {
      Sdca: ['Inkassoavtale', 'én gang for bedriften din'],
      SdcaUpgrade: ['Ny versjon av inkassoavtalen', 'erstatter den du har signert'],
      PoA: ['Fullmakt', 'én gang for denne partneren'],
      Jpa: ['Prisvedlegg for skyldnerens land', 'én gang for denne partneren'],
      Kyc: ['Legitimasjon', 'én gang for bedriften din'],
    },
    powerFor: (partner) => `Fullmakt til ${partner}`,
    other: 'kreves av Debitura',
  },

  duties: {
    heading: 'Hva du godtar',
    list: [
      'Provisjonen skal betales av det som blir inndrevet, også når skyldneren betaler direkte til deg. Blir ingenting inndrevet, betaler du ingenting.',
      'I seks måneder er det bare partneren som driver inn. Du forfølger ikke skyldneren selv i den tiden, og trekker du saken før tiden, koster det hele provisjonen og kostnadene så langt.',
      'Betalinger som kommer direkte til deg, melder du til partneren innen tre dager.',
      'Gjelden er reell, ubetalt og ikke bestridt.',
      'Renter og gebyrer som legges til kravet, tilfaller partneren.',
      'Det du skriver her, deles med partneren, slik at kravet kan drives inn.',
    ],
    terms: 'Les hele avtalen (PDF, ny fane)',
  },

  consent: (client, fee) =>
    `Gjelden er ubetalt og ikke bestridt. Jeg sender inn dette kravet for ${client}, godtar provisjonen på ${fee} av det som blir inndrevet, og er enig i punktene ovenfor.`,
  ourCompany: 'bedriften min',
  dataProcessing:
    'Databehandleravtalen vår med Debitura er signert. EU krever en før en skyldners opplysninger gis videre.',

  submit: 'Send inn',
  submitAndSign: 'Send inn og signer',
  submitting: 'Sender inn…',
  waiting: 'Provisjonen beregnes fortsatt. Den må være kjent før du kan sende inn.',
  unknownFee:
    'Provisjonen kunne ikke hentes. Den må være kjent før du kan sende inn: Prøv igjen, eller kom tilbake senere.',

  ineligible: {
    heading: 'Debitura kan ikke ta dette kravet slik det er nå',
    kept: 'Ingenting er sendt, og kladden din er lagret. Du kan endre kravet eller skyldneren og se igjen.',
  },
  errors: {
    consent: {
      required: 'Kryss av her for å sende inn kravet.',
      other: 'Kryss av her for å sende inn kravet.',
    },
    dataProcessing: {
      required: 'Kryss av her når databehandleravtalen deres er signert.',
      other: 'Kryss av her når databehandleravtalen deres er signert.',
    },
  },
};
export default review;
