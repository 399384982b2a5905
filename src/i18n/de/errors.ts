import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Eines ist noch zu berichtigen' : `${count} Angaben sind noch zu berichtigen`,
  claim: {
    currencyCode: {
      'not-a-code': 'Wählen Sie die Währung der Rechnung.',
      required: 'Wählen Sie die Währung der Rechnung.',
      other: 'Debitura kennt diese Währung nicht. Wählen Sie die der Rechnung.',
    },
    amount: {
      required: (example) => `Geben Sie ein, was noch offen ist, zum Beispiel ${example}.`,
      'too-small': 'Der offene Betrag muss größer als null sein.',
      other: (example) => `Schreiben Sie den Betrag in Ziffern, zum Beispiel ${example}.`,
    },
    number: {
      required: 'Geben Sie die Nummer ein, die auf der Rechnung steht.',
      'too-long': (limit) => `Kürzen Sie die Rechnungsnummer auf ${limit} Zeichen.`,
      'control-characters':
        'Die Rechnungsnummer enthält einen Zeilenumbruch oder ein anderes verborgenes Zeichen. Geben Sie sie neu ein.',
      duplicate: 'Diese Rechnungsnummer gehört schon zu einem anderen Fall. Prüfen Sie die Nummer.',
      other: 'Prüfen Sie die Rechnungsnummer.',
    },
    date: {
      required: 'Geben Sie das Datum der Rechnung ein: Tag, Monat und Jahr.',
      'not-a-date': 'Diesen Tag gibt es nicht. Geben Sie Tag, Monat und Jahr der Rechnung ein.',
      'in-future': (limit) => `Das Rechnungsdatum kann nicht nach heute liegen, dem ${limit}.`,
      other: 'Prüfen Sie das Rechnungsdatum.',
    },
    dueDate: {
      required: 'Geben Sie ein, wann die Zahlung fällig war: Tag, Monat und Jahr.',
      'not-a-date': 'Diesen Tag gibt es nicht. Geben Sie ein, wann die Zahlung fällig war.',
      'in-future': (limit) =>
        `Die Zahlung ist noch nicht überfällig: Die Fälligkeit kann nicht nach heute liegen, dem ${limit}.`,
      'before-date': (limit) =>
        `Die Fälligkeit kann nicht vor dem Rechnungsdatum liegen, dem ${limit}.`,
      other: 'Prüfen Sie die Fälligkeit.',
    },
    claimDescription: {
      'too-long': (limit) => `Kürzen Sie die Beschreibung auf ${limit} Zeichen.`,
      'control-characters':
        'Die Beschreibung enthält ein verborgenes Zeichen aus einem anderen Programm. Geben Sie diese Stelle neu ein.',
      other: 'Prüfen Sie die Beschreibung.',
    },
  },
  rules: {
    required: 'Füllen Sie dies aus.',
    'too-long': (limit) => `Kürzen Sie dies auf ${limit} Zeichen.`,
    'too-small': (limit) => `Geben Sie mehr als ${limit} ein.`,
    'not-a-date': 'Diesen Tag gibt es nicht.',
    'in-future': (limit) => `Das kann nicht nach heute liegen, dem ${limit}.`,
    'before-date': (limit) => `Das kann nicht vor dem ${limit} liegen.`,
    'not-a-code': 'Wählen Sie etwas aus der Liste.',
    'not-an-email': 'Schreiben Sie die Adresse wie name@firma.de.',
    'control-characters':
      'Hier steht ein Zeilenumbruch oder ein anderes verborgenes Zeichen. Geben Sie es neu ein.',
    duplicate: 'Das gehört schon zu einem anderen Fall.',
    other: 'Prüfen und berichtigen Sie dies.',
  },
};
export default errors;
