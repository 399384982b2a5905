import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Controleren en indienen',
  intro: (partner) => `${partner} begint zodra alles ondertekend is.`,
  introPlain: 'Kijk alles na. Er wordt niets verstuurd voordat u op de knop drukt.',
  introSigned:
    'U hoeft niets meer te ondertekenen. Debitura controleert de vordering, daarna begint de partner.',
  introCountry: (country) => `Een incassopartner (${country}) begint zodra u hebt ondertekend.`,
  change: 'Wijzigen',
  changeSection: (section) => `Wijzigen: ${section}`,
  claim: 'Vordering',
  debtor: 'Debiteur',
  documents: 'Documenten',
  due: (date, due) => `${date}, vervallen op ${due}`,
  dated: (date) => `Van ${date}`,
  total: (amount, count) => `${amount} in ${count} facturen`,
  noDocuments: 'Geen',
  missing: (name) => `${name} (opnieuw kiezen)`,
  note: 'Uw notitie',

  sign: {
    heading: 'Voordat de zaak kan beginnen',
    intro: (count) =>
      count === 1
        ? 'U ondertekent één overeenkomst op de pagina’s van Debitura. Daarna komt u hier terug.'
        : `U rondt ${count} korte stappen af op de pagina’s van Debitura. Daarna komt u hier terug.`,
    actions: {
      Sdca: ['Incasso-overeenkomst', 'eenmalig voor uw bedrijf'],
      SdcaUpgrade: [
        'Nieuwe versie van de incasso-overeenkomst',
        'vervangt de versie die u hebt ondertekend',
      ],
      PoA: ['Volmacht', 'eenmalig voor deze partner'],
      Jpa: ['Prijsbijlage voor het land van de debiteur', 'eenmalig voor deze partner'],
      Kyc: ['Identiteitsbewijs', 'eenmalig voor uw bedrijf'],
    },
    powerFor: (partner) => `Volmacht voor ${partner}`,
    other: 'gevraagd door Debitura',
  },

  duties: {
    heading: 'Waarmee u akkoord gaat',
    list: [
      'De commissie is verschuldigd over wat wordt geïnd, ook als de debiteur rechtstreeks aan u betaalt. Niets geïnd, niets te betalen.',
      'Zes maanden lang int alleen de partner. In die tijd spreekt u de debiteur niet zelf aan, en eerder intrekken kost de volledige commissie en de kosten tot dan toe.',
      'Betalingen die u rechtstreeks ontvangt, meldt u binnen drie dagen aan de partner.',
      'De schuld bestaat, is onbetaald en wordt niet betwist.',
      'Rente en kosten die bij de vordering komen, zijn voor de partner.',
      'Wat u hier invult, wordt met de partner gedeeld, zodat die kan innen.',
    ],
    terms: 'De volledige overeenkomst lezen (PDF, nieuw tabblad)',
  },

  consent: (client, fee) =>
    `De schuld is onbetaald en wordt niet betwist. Ik dien deze vordering in namens ${client}, aanvaard de commissie van ${fee} van wat wordt geïnd en ga akkoord met de punten hierboven.`,
  ourCompany: 'mijn bedrijf',
  dataProcessing:
    'Onze verwerkersovereenkomst met Debitura is ondertekend. De EU eist er een voordat gegevens van een debiteur worden doorgegeven.',

  submit: 'Indienen',
  submitAndSign: 'Indienen en ondertekenen',
  submitting: 'Wordt ingediend…',
  waiting: 'De commissie wordt nog berekend. Ze moet bekend zijn voordat u kunt indienen.',
  unknownFee:
    'De commissie kon niet worden opgehaald. Ze moet bekend zijn voordat u kunt indienen: probeer het opnieuw of kom later terug.',

  ineligible: {
    heading: 'Debitura kan deze vordering zo niet aannemen',
    kept: 'Er is niets verstuurd en uw concept is bewaard. U kunt de vordering of de debiteur wijzigen en opnieuw kijken.',
  },
  errors: {
    consent: {
      required: 'Vink dit aan om de vordering in te dienen.',
      other: 'Vink dit aan om de vordering in te dienen.',
    },
    dataProcessing: {
      required: 'Vink dit aan zodra uw verwerkersovereenkomst ondertekend is.',
      other: 'Vink dit aan zodra uw verwerkersovereenkomst ondertekend is.',
    },
  },
};
export default review;
