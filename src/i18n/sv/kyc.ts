import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'En fråga till',
  heading: 'Vem leder ditt företag?',
  why: 'Inkassopartnern för en av dina fordringar behöver veta vem som leder uppdragsgivarnas företag. Frågan ställs en gång, för alla fordringar.',
  where:
    'Ditt svar går direkt till Debitura. Det sparas varken i den här fliken eller av programmet, och du ser det inte här igen.',
  labels: {
    directorFullName: 'En styrelseledamots fullständiga namn',
    directorHomeAddress: 'Hemadress',
    directorDateOfBirth: 'Födelsedatum',
  },
  hints: {
    directorFullName: 'Som i passet; en ledamot räcker',
    directorHomeAddress: 'Gata, postnummer, ort och land',
  },
  errors: {
    directorFullName: {
      required: 'Skriv en styrelseledamots fullständiga namn.',
      'too-long': (limit) => `Korta namnet till ${limit} tecken.`,
      'control-characters': 'Namnet innehåller ett dolt tecken. Skriv det på nytt.',
      other: 'Kontrollera namnet.',
    },
    directorHomeAddress: {
      required: 'Skriv ledamotens hemadress.',
      'too-long': (limit) => `Korta adressen till ${limit} tecken.`,
      'control-characters': 'Adressen innehåller ett dolt tecken. Skriv den på nytt.',
      other: 'Kontrollera adressen.',
    },
    directorDateOfBirth: {
      required: 'Skriv ledamotens födelsedatum: dag, månad och år.',
      'not-a-date': 'Den dagen finns inte. Skriv födelsedag, månad och år.',
      'in-future': 'Födelsedatumet måste vara före i dag.',
      other: 'Kontrollera födelsedatumet.',
    },
  },
  send: 'Skicka och gå vidare',
  sending: 'Skickar…',
  later: 'Senare, på Debituras sidor',
  unreachable: 'Inget svar kom. Tryck på knappen igen: samma uppgifter sparas inte två gånger.',
  refused: 'Debitura tog inte emot uppgifterna. Kontrollera dem och skicka dem igen.',
};
export default kyc;
