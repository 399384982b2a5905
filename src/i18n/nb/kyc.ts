import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Ett spørsmål til',
  heading: 'Hvem leder bedriften din?',
  why: 'Inkassopartneren for et av kravene dine må vite hvem som leder oppdragsgivernes bedrifter. Det spørres én gang, for alle krav.',
  where:
    'Svaret ditt går rett til Debitura. Det lagres verken i denne fanen eller av dette programmet, og du ser det ikke her igjen.',
  labels: {
    directorFullName: 'Fullt navn på en i ledelsen',
    directorHomeAddress: 'Hjemmeadresse',
    directorDateOfBirth: 'Fødselsdato',
  },
  hints: {
    directorFullName: 'Som i passet; én i ledelsen er nok',
    directorHomeAddress: 'Gate, postnummer, sted og land',
  },
  errors: {
    directorFullName: {
      required: 'Skriv det fulle navnet på en i ledelsen.',
      'too-long': (limit) => `Forkort navnet til ${limit} tegn.`,
      'control-characters': 'Navnet inneholder et skjult tegn. Skriv det på nytt.',
      other: 'Kontroller navnet.',
    },
    directorHomeAddress: {
      required: 'Skriv hjemmeadressen til personen i ledelsen.',
      'too-long': (limit) => `Forkort adressen til ${limit} tegn.`,
      'control-characters': 'Adressen inneholder et skjult tegn. Skriv den på nytt.',
      other: 'Kontroller adressen.',
    },
    directorDateOfBirth: {
      required: 'Skriv fødselsdatoen: dag, måned og år.',
      'not-a-date': 'Den dagen finnes ikke. Skriv fødselsdag, måned og år.',
      'in-future': 'Fødselsdatoen må være før i dag.',
      other: 'Kontroller fødselsdatoen.',
    },
  },
  send: 'Send og gå videre',
  sending: 'Sender…',
  later: 'Senere, på sidene til Debitura',
  unreachable:
    'Det kom ikke noe svar. Trykk på knappen igjen: De samme opplysningene lagres ikke to ganger.',
  refused: 'Debitura tok ikke imot disse opplysningene. Kontroller dem og send dem igjen.',
};
export default kyc;
