import type {Messages} from '../messages.js';

const documents: Messages['documents'] = {
  heading: 'Welche Unterlagen belegen es?',
  intro: 'Die Rechnung und was die Lieferung zeigt: Auftrag, Lieferschein, Mahnungen.',
  drop: 'Dateien hier ablegen oder',
  choose: 'Dateien auswählen',
  limits: (types, size, count) => `${types}. Je Datei bis ${size}, ${count} Dateien.`,
  list: 'Ausgewählte Unterlagen',
  none: 'Noch keine Unterlagen. Sie können ohne absenden; der Partner bittet vielleicht später darum.',
  leaveNote: 'Sie werden beim Absenden mitgeschickt.',
  remove: 'Entfernen',
  cancel: 'Abbrechen',
  retry: 'Noch einmal versuchen',
  named: (action, name) => `${action}: ${name}`,
  status: {
    waiting: 'Bereit',
    uploading: 'Wird gesendet…',
    done: 'Gesendet',
    failed: 'Nicht gesendet. Versuchen Sie es noch einmal oder entfernen Sie die Datei.',
    missing:
      'Wählen Sie diese Datei noch einmal: Beim Verlassen der Seite werden Dateien nicht aufbewahrt.',
  },
  progress: (percent) => `${percent} gesendet`,
  refusedHeading: (count) =>
    count === 1 ? 'Eine Datei wurde nicht angenommen' : `${count} Dateien wurden nicht angenommen`,
  refused: {
    type: (name, types) =>
      `${name}: Dieses Format wird nicht angenommen. Speichern Sie die Datei als ${types}.`,
    size: (name, size) => `${name} ist größer als ${size}. Verkleinern oder teilen Sie die Datei.`,
    empty: (name) => `${name} ist leer. Wählen Sie die Datei mit ihrem Inhalt.`,
    name: (name) =>
      `${name}: Geben Sie der Datei einen kürzeren, einfachen Namen und wählen Sie sie noch einmal.`,
    count: (name, count) =>
      `${name}: Mehr als ${count} Dateien nimmt ein Fall nicht auf. Entfernen Sie zuerst eine oder fassen Sie welche zusammen.`,
    content: (name) =>
      `${name}: Der Inhalt passt nicht zum Namen. Speichern Sie die Datei neu in ihrem wirklichen Format.`,
  },
  uploading: {
    heading: 'Ihr Fall ist angelegt. Die Unterlagen sind unterwegs',
    text: 'Bitte lassen Sie diese Seite offen, bis sie gesendet sind.',
    skip: 'Ohne die übrigen weiter',
  },
  comments: 'Was soll der Partner noch wissen?',
  commentsHint: 'Zahlungsabsprachen, frühere Kontakte, beste Zeit für einen Anruf',
  errors: {
    comments: {
      'too-long': (limit) => `Kürzen Sie Ihre Notiz auf ${limit} Zeichen.`,
      'control-characters':
        'Ihre Notiz enthält ein verborgenes Zeichen aus einem anderen Programm. Geben Sie diese Stelle neu ein.',
      other: 'Prüfen Sie Ihre Notiz.',
    },
    files: {
      required:
        'Wählen Sie die gemerkten Dateien noch einmal oder entfernen Sie sie aus der Liste.',
      other: 'Wählen Sie die gemerkten Dateien noch einmal oder entfernen Sie sie aus der Liste.',
    },
  },
};
export default documents;
