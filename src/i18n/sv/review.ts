import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Granska och skicka in',
  intro: (partner) => `${partner} börjar när allt är signerat.`,
  introPlain: 'Gå igenom allt. Inget skickas innan du trycker på knappen.',
  introSigned:
    'Det finns inget kvar att signera. Debitura kontrollerar fordran, sedan börjar partnern.',
  introCountry: (country) => `En inkassopartner (${country}) börjar när du har signerat.`,
  change: 'Ändra',
  changeSection: (section) => `Ändra: ${section}`,
  claim: 'Fordran',
  debtor: 'Gäldenär',
  documents: 'Underlag',
  due: (date, due) => `${date}, förföll ${due}`,
  dated: (date) => `Daterad ${date}`,
  total: (amount, count) => `${amount} på ${count} fakturor`,
  noDocuments: 'Inga',
  missing: (name) => `${name} (välj igen)`,
  note: 'Din anteckning',

  sign: {
    heading: 'Innan ärendet kan börja',
    intro: (count) =>
      count === 1
        ? 'Du signerar ett avtal på Debituras sidor. Sedan kommer du tillbaka hit.'
        : `Du gör ${count} korta steg på Debituras sidor. Sedan kommer du tillbaka hit.`,
    actions: {
      Sdca: ['Inkassoavtal', 'en gång för ditt företag'],
      SdcaUpgrade: ['Ny version av inkassoavtalet', 'ersätter det du har signerat'],
      PoA: ['Fullmakt', 'en gång för den här partnern'],
      Jpa: ['Prisbilaga för gäldenärens land', 'en gång för den här partnern'],
      Kyc: ['Identitetskontroll', 'en gång för ditt företag'],
    },
    powerFor: (partner) => `Fullmakt för ${partner}`,
    other: 'krävs av Debitura',
  },

  duties: {
    heading: 'Vad du godkänner',
    list: [
      'Provisionen ska betalas på det som drivs in, även när gäldenären betalar direkt till dig. Drivs inget in betalar du ingenting.',
      'Under sex månader driver bara partnern in fordran. Du kräver inte själv gäldenären under den tiden, och om du drar tillbaka ärendet i förtid kostar det hela provisionen och kostnaderna dittills.',
      'Betalningar som når dig direkt anmäler du till partnern inom tre dagar.',
      'Skulden är verklig, obetald och inte bestridd.',
      'Räntor och avgifter som läggs till fordran tillfaller partnern.',
      'Det du skriver här delas med partnern, så att fordran kan drivas in.',
    ],
    terms: 'Läs hela avtalet (PDF, ny flik)',
  },

  consent: (client, fee) =>
    `Skulden är obetald och inte bestridd. Jag skickar in denna fordran för ${client}, godtar provisionen på ${fee} av det som drivs in och godkänner punkterna ovan.`,
  ourCompany: 'mitt företag',
  dataProcessing:
    'Vårt personuppgiftsbiträdesavtal med Debitura är undertecknat. EU kräver ett sådant innan en gäldenärs uppgifter lämnas vidare.',

  submit: 'Skicka in',
  submitAndSign: 'Skicka in och signera',
  submitting: 'Skickar in…',
  waiting: 'Provisionen räknas fortfarande ut. Den måste vara känd innan du kan skicka in.',
  unknownFee:
    'Provisionen kunde inte hämtas. Den måste vara känd innan du kan skicka in: försök igen eller kom tillbaka senare.',

  ineligible: {
    heading: 'Debitura kan inte ta emot fordran som den är nu',
    kept: 'Inget har skickats och ditt utkast är sparat. Du kan ändra fordran eller gäldenären och titta igen.',
  },
  errors: {
    consent: {
      required: 'Kryssa i rutan för att skicka in fordran.',
      other: 'Kryssa i rutan för att skicka in fordran.',
    },
    dataProcessing: {
      required: 'Kryssa i rutan när ert personuppgiftsbiträdesavtal är undertecknat.',
      other: 'Kryssa i rutan när ert personuppgiftsbiträdesavtal är undertecknat.',
    },
  },
};
export default review;
