import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Welke stukken bewijzen het?',
  intro: 'De factuur, en wat laat zien dat u hebt geleverd: bestelling, pakbon, aanmaningen.',
  drop: 'Sleep bestanden hierheen, of',
  choose: 'kies bestanden',
  limits: (types, size, count) => `${types}. Tot ${size} per stuk, ${count} bestanden.`,
  list: 'Gekozen documenten',
  none: 'Nog geen documenten. U kunt zonder indienen; de partner kan er later om vragen.',
  leaveNote: 'Ze worden verstuurd zodra u indient.',
  remove: 'Verwijderen',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Gereed',
    uploading: 'Wordt verstuurd…',
    done: 'Verstuurd',
    failed: 'Niet verstuurd. Probeer het opnieuw of verwijder het bestand.',
    missing: 'Kies dit bestand opnieuw: bestanden worden niet bewaard wanneer u de pagina verlaat.',
  },
  progress: (percent) => `${percent} verstuurd`,
  refusedHeading: (count) =>
    count === 1 ? 'Eén bestand is niet aangenomen' : `${count} bestanden zijn niet aangenomen`,
  refused: {
    type: (name, types) =>
      `${name}: dit type wordt niet aangenomen. Sla het op als een van deze: ${types}.`,
    size: (name, size) => `${name} is groter dan ${size}. Maak het kleiner of splits het.`,
    empty: (name) => `${name} is leeg. Kies het bestand met de inhoud.`,
    name: (name) => `${name}: geef het bestand een kortere, eenvoudige naam en kies het opnieuw.`,
    count: (name, count) =>
      `${name}: ${count} bestanden is het maximum voor één zaak. Verwijder er eerst een of voeg er enkele samen.`,
    content: (name) =>
      `${name}: de inhoud past niet bij de naam. Sla het opnieuw op in het echte formaat.`,
  },
  uploading: {
    heading: 'Uw zaak is aangemaakt. De documenten zijn onderweg',
    text: 'Laat deze pagina open tot ze verstuurd zijn.',
    skip: 'Verder zonder de rest',
  },
  comments: 'Moet de partner nog iets weten?',
  commentsHint: 'Betalingsafspraken, eerdere contacten, beste tijd om te bellen',
  errors: {
    comments: {
      'too-long': (limit) => `Kort uw notitie in tot ${limit} tekens.`,
      'control-characters':
        'Uw notitie bevat een onzichtbaar teken uit een ander programma. Typ dat deel opnieuw.',
      other: 'Controleer uw notitie.',
    },
    files: {
      required: 'Kies de onthouden bestanden opnieuw, of haal ze van de lijst.',
      other: 'Kies de onthouden bestanden opnieuw, of haal ze van de lijst.',
    },
  },
};
export default documents;
