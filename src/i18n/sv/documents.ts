import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Vilka underlag styrker fordran?',
  intro: 'Fakturan och det som visar leveransen: order, följesedel, påminnelser.',
  drop: 'Släpp filer här eller',
  choose: 'välj filer',
  limits: (types, size, count) => `${types}. Högst ${size} per fil, ${count} filer.`,
  list: 'Valda underlag',
  none: 'Inga underlag än. Du kan skicka in utan; partnern kan be om dem senare.',
  leaveNote: 'De skickas när du skickar in.',
  remove: 'Ta bort',
  cancel: 'Avbryt',
  retry: 'Försök igen',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Klar att skicka',
    uploading: 'Skickas…',
    done: 'Skickad',
    failed: 'Inte skickad. Försök igen eller ta bort filen.',
    missing: 'Välj filen igen: filer sparas inte när sidan lämnas.',
  },
  progress: (percent) => `${percent} skickat`,
  refusedHeading: (count) =>
    count === 1 ? 'En fil togs inte emot' : `${count} filer togs inte emot`,
  refused: {
    type: (name, types) =>
      `${name}: den här filtypen tas inte emot. Spara filen som något av följande: ${types}.`,
    size: (name, size) => `${name} är större än ${size}. Gör filen mindre eller dela upp den.`,
    empty: (name) => `${name} är tom. Välj filen med sitt innehåll.`,
    name: (name) => `${name}: ge filen ett kortare, enkelt namn och välj den igen.`,
    count: (name, count) =>
      `${name}: ett ärende kan ha högst ${count} filer. Ta först bort en eller slå ihop några.`,
    content: (name) =>
      `${name}: innehållet stämmer inte med namnet. Spara filen på nytt i sitt verkliga format.`,
  },
  uploading: {
    heading: 'Ditt ärende är skapat. Underlagen är på väg',
    text: 'Ha sidan öppen tills de är skickade.',
    skip: 'Fortsätt utan resten',
  },
  comments: 'Är det något partnern bör veta?',
  commentsHint: 'Betalningsavtal, tidigare kontakter, bästa tid att ringa',
  errors: {
    comments: {
      'too-long': (limit) => `Korta din anteckning till ${limit} tecken.`,
      'control-characters':
        'Din anteckning innehåller ett dolt tecken från ett annat program. Skriv den delen på nytt.',
      other: 'Kontrollera din anteckning.',
    },
    files: {
      required: 'Välj de ihågkomna filerna igen eller ta bort dem från listan.',
      other: 'Välj de ihågkomna filerna igen eller ta bort dem från listan.',
    },
  },
};
export default documents;
