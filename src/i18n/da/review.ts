import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Kontrollér og indsend',
  intro: (partner) => `${partner} går i gang, når alt er underskrevet.`,
  introPlain: 'Se det hele igennem. Intet sendes, før du trykker på knappen.',
  introSigned:
    'Der er intet tilbage at underskrive. Debitura kontrollerer kravet, og så går partneren i gang.',
  introCountry: (country) => `En inkassopartner (${country}) går i gang, når du har underskrevet.`,
  change: 'Ret',
  changeSection: (section) => `Ret: ${section}`,
  claim: 'Krav',
  debtor: 'Skyldner',
  documents: 'Bilag',
  due: (date, due) => `${date}, forfaldt ${due}`,
  dated: (date) => `Dateret ${date}`,
  total: (amount, count) => `${amount} fordelt på ${count} fakturaer`,
  noDocuments: 'Ingen',
  missing: (name) => `${name} (vælg igen)`,
  note: 'Din note',

  sign: {
    heading: 'Før sagen kan begynde',
    intro: (count) =>
      count === 1
        ? 'Du underskriver én aftale på Debituras sider. Derefter kommer du tilbage hertil.'
        : `Du klarer ${count} korte trin på Debituras sider. Derefter kommer du tilbage hertil.`,
    actions: {
      Sdca: ['Inkassoaftale', 'én gang for din virksomhed'],
      SdcaUpgrade: ['Ny version af inkassoaftalen', 'erstatter den, du har underskrevet'],
      PoA: ['Fuldmagt', 'én gang for denne partner'],
      Jpa: ['Prisbilag for skyldnerens land', 'én gang for denne partner'],
      Kyc: ['Legitimation', 'én gang for din virksomhed'],
    },
    powerFor: (partner) => `Fuldmagt til ${partner}`,
    other: 'kræves af Debitura',
  },

  duties: {
    heading: 'Det siger du ja til',
    list: [
      'Salæret skal betales af det, der bliver inddrevet, også når skyldneren betaler direkte til dig. Bliver intet inddrevet, betaler du ikke noget.',
      'I seks måneder er det kun partneren, der inddriver. Du forfølger ikke selv kravet mod skyldneren i den tid, og trækker du sagen tilbage før tid, koster det det fulde salær og de hidtidige omkostninger.',
      'Betalinger, du får direkte, melder du til partneren inden for tre dage.',
      'Gælden er reel, ubetalt og ikke bestridt.',
      'Renter og gebyrer, der lægges til kravet, tilfalder partneren.',
      'Det, du skriver her, deles med partneren, så kravet kan inddrives.',
    ],
    terms: 'Læs hele aftalen (PDF, ny fane)',
  },

  consent: (client, fee) =>
    `Gælden er ubetalt og ikke bestridt. Jeg indsender dette krav for ${client}, accepterer et salær på ${fee} af det, der bliver inddrevet, og er indforstået med punkterne ovenfor.`,
  ourCompany: 'min virksomhed',
  dataProcessing:
    'Vores databehandleraftale med Debitura er underskrevet. EU kræver en, før en skyldners data gives videre.',

  submit: 'Indsend',
  submitAndSign: 'Indsend og underskriv',
  submitting: 'Indsender…',
  waiting: 'Salæret beregnes stadig. Det skal være kendt, før du kan indsende.',
  unknownFee:
    'Salæret kunne ikke hentes. Det skal være kendt, før du kan indsende: Prøv igen, eller kom tilbage senere.',

  ineligible: {
    heading: 'Debitura kan ikke tage dette krav, som det er nu',
    kept: 'Intet er sendt, og din kladde er gemt. Du kan ændre kravet eller skyldneren og se igen.',
  },
  errors: {
    consent: {
      required: 'Sæt flueben her for at indsende kravet.',
      other: 'Sæt flueben her for at indsende kravet.',
    },
    dataProcessing: {
      required: 'Sæt flueben her, når jeres databehandleraftale er underskrevet.',
      other: 'Sæt flueben her, når jeres databehandleraftale er underskrevet.',
    },
  },
};
export default review;
