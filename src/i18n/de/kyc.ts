import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Noch eine Frage',
  heading: 'Wer leitet Ihr Unternehmen?',
  why: 'Der Inkassopartner für eine Ihrer Forderungen muss wissen, wer die Unternehmen seiner Auftraggeber leitet. Danach wird einmal gefragt, für alle Forderungen.',
  where:
    'Ihre Antwort geht direkt an Debitura. Sie wird weder in diesem Tab noch von diesem Programm aufbewahrt, und Sie sehen sie hier nicht wieder.',
  labels: {
    directorFullName: 'Vor- und Nachname eines Geschäftsführers',
    directorHomeAddress: 'Privatanschrift',
    directorDateOfBirth: 'Geburtsdatum',
  },
  hints: {
    directorFullName: 'Wie im Reisepass; eine Person der Geschäftsführung genügt',
    directorHomeAddress: 'Straße, Postleitzahl, Ort und Land',
  },
  errors: {
    directorFullName: {
      required: 'Geben Sie Vor- und Nachnamen eines Geschäftsführers ein.',
      'too-long': (limit) => `Kürzen Sie den Namen auf ${limit} Zeichen.`,
      'control-characters': 'Der Name enthält ein verborgenes Zeichen. Geben Sie ihn neu ein.',
      other: 'Prüfen Sie den Namen.',
    },
    directorHomeAddress: {
      required: 'Geben Sie die Privatanschrift des Geschäftsführers ein.',
      'too-long': (limit) => `Kürzen Sie die Anschrift auf ${limit} Zeichen.`,
      'control-characters': 'Die Anschrift enthält ein verborgenes Zeichen. Geben Sie sie neu ein.',
      other: 'Prüfen Sie die Anschrift.',
    },
    directorDateOfBirth: {
      required: 'Geben Sie das Geburtsdatum des Geschäftsführers ein: Tag, Monat und Jahr.',
      'not-a-date': 'Diesen Tag gibt es nicht. Geben Sie Tag, Monat und Jahr der Geburt ein.',
      'in-future': 'Das Geburtsdatum muss vor heute liegen.',
      other: 'Prüfen Sie das Geburtsdatum.',
    },
  },
  send: 'Senden und weiter',
  sending: 'Wird gesendet…',
  later: 'Später, auf den Seiten von Debitura',
  unreachable:
    'Es kam keine Antwort. Drücken Sie den Knopf noch einmal: Dieselben Angaben werden nicht doppelt gespeichert.',
  refused: 'Debitura hat diese Angaben nicht angenommen. Prüfen und senden Sie sie noch einmal.',
};
export default kyc;
