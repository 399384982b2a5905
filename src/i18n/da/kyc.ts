import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Et spørgsmål mere',
  heading: 'Hvem leder din virksomhed?',
  why: 'Inkassopartneren for et af dine krav skal vide, hvem der leder deres kunders virksomheder. Der spørges én gang for alle krav.',
  where:
    'Dit svar går direkte til Debitura. Det gemmes hverken i denne fane eller af dette program, og du ser det ikke her igen.',
  labels: {
    directorFullName: 'Et ledelsesmedlems fulde navn',
    directorHomeAddress: 'Privatadresse',
    directorDateOfBirth: 'Fødselsdato',
  },
  hints: {
    directorFullName: 'Som i passet; ét medlem af ledelsen er nok',
    directorHomeAddress: 'Vej, postnummer, by og land',
  },
  errors: {
    directorFullName: {
      required: 'Skriv det fulde navn på et medlem af ledelsen.',
      'too-long': (limit) => `Forkort navnet til ${limit} tegn.`,
      'control-characters': 'Navnet indeholder et skjult tegn. Skriv det igen.',
      other: 'Kontrollér navnet.',
    },
    directorHomeAddress: {
      required: 'Skriv ledelsesmedlemmets privatadresse.',
      'too-long': (limit) => `Forkort adressen til ${limit} tegn.`,
      'control-characters': 'Adressen indeholder et skjult tegn. Skriv den igen.',
      other: 'Kontrollér adressen.',
    },
    directorDateOfBirth: {
      required: 'Skriv ledelsesmedlemmets fødselsdato: dag, måned og år.',
      'not-a-date': 'Den dag findes ikke. Skriv fødselsdag, måned og år.',
      'in-future': 'Fødselsdatoen skal ligge før i dag.',
      other: 'Kontrollér fødselsdatoen.',
    },
  },
  send: 'Send, og gå videre',
  sending: 'Sender…',
  later: 'Senere, på Debituras sider',
  unreachable:
    'Der kom intet svar. Tryk på knappen igen: De samme oplysninger gemmes ikke to gange.',
  refused: 'Debitura tog ikke imod disse oplysninger. Kontrollér dem, og send dem igen.',
};
export default kyc;
