import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Prüfen und absenden',
  intro: (partner) => `${partner} beginnt, wenn alles unterschrieben ist.`,
  introPlain: 'Sehen Sie alles noch einmal an. Vor dem Absenden verlässt nichts diese Seite.',
  introSigned:
    'Es ist nichts mehr zu unterschreiben. Debitura prüft die Forderung, dann beginnt der Partner.',
  introCountry: (country) =>
    `Ein Inkassopartner (${country}) beginnt, wenn Sie unterschrieben haben.`,
  change: 'Ändern',
  changeSection: (section) => `Ändern: ${section}`,
  claim: 'Forderung',
  debtor: 'Schuldner',
  documents: 'Unterlagen',
  due: (date, due) => `${date}, fällig am ${due}`,
  dated: (date) => `Vom ${date}`,
  total: (amount, count) => `${amount} in ${count} Rechnungen`,
  noDocuments: 'Keine',
  missing: (name) => `${name} (neu auswählen)`,
  note: 'Ihre Notiz',

  sign: {
    heading: 'Bevor der Fall beginnen kann',
    intro: (count) =>
      count === 1
        ? 'Sie unterschreiben eine Vereinbarung auf den Seiten von Debitura. Danach kommen Sie hierher zurück.'
        : `Sie erledigen ${count} kurze Schritte auf den Seiten von Debitura. Danach kommen Sie hierher zurück.`,
    actions: {
      Sdca: ['Inkassovereinbarung', 'einmal für Ihr Unternehmen'],
      SdcaUpgrade: ['Neue Fassung der Inkassovereinbarung', 'ersetzt die unterschriebene'],
      PoA: ['Vollmacht', 'einmal für diesen Partner'],
      Jpa: ['Preisanhang für das Land des Schuldners', 'einmal für diesen Partner'],
      Kyc: ['Identitätsnachweis', 'einmal für Ihr Unternehmen'],
    },
    powerFor: (partner) => `Vollmacht für ${partner}`,
    other: 'von Debitura verlangt',
  },

  duties: {
    heading: 'Womit Sie einverstanden sind',
    list: [
      'Die Provision fällt auf das an, was eingeht, auch wenn der Schuldner direkt an Sie zahlt. Geht nichts ein, zahlen Sie nichts.',
      'Sechs Monate lang betreibt nur der Partner die Forderung. Sie verfolgen den Schuldner in dieser Zeit nicht selbst, und ein früherer Rückzug kostet die volle Provision und die bisherigen Kosten.',
      'Zahlungen, die Sie direkt erreichen, melden Sie dem Partner innerhalb von drei Tagen.',
      'Die Forderung besteht, ist unbezahlt und nicht bestritten.',
      'Zinsen und Gebühren, die zur Forderung hinzukommen, gehen an den Partner.',
      'Was Sie hier eingeben, erhält der Partner, damit er die Forderung einziehen kann.',
    ],
    terms: 'Die ganze Vereinbarung lesen (PDF, neuer Tab)',
  },

  consent: (client, fee) =>
    `Die Forderung ist unbezahlt und nicht bestritten. Ich gebe sie für ${client} ins Inkasso, nehme die Provision von ${fee} dessen an, was eingeht, und bin mit den Punkten oben einverstanden.`,
  ourCompany: 'mein Unternehmen',
  dataProcessing:
    'Unser Vertrag zur Auftragsverarbeitung mit Debitura ist unterschrieben. Die EU verlangt einen, bevor Daten eines Schuldners weitergegeben werden.',

  submit: 'Absenden',
  submitAndSign: 'Absenden und unterschreiben',
  submitting: 'Wird gesendet…',
  waiting: 'Die Provision wird noch ermittelt. Sie muss feststehen, bevor Sie absenden können.',
  unknownFee:
    'Die Provision ließ sich nicht lesen. Sie muss feststehen, bevor Sie absenden können: Versuchen Sie es noch einmal oder kommen Sie später wieder.',

  ineligible: {
    heading: 'So kann Debitura diese Forderung nicht annehmen',
    kept: 'Es wurde nichts gesendet, und Ihr Entwurf bleibt erhalten. Sie können Forderung oder Schuldner ändern und noch einmal nachsehen.',
  },
  errors: {
    consent: {
      required: 'Setzen Sie dieses Häkchen, um die Forderung abzusenden.',
      other: 'Setzen Sie dieses Häkchen, um die Forderung abzusenden.',
    },
    dataProcessing: {
      required:
        'Setzen Sie dieses Häkchen, sobald Ihr Vertrag zur Auftragsverarbeitung unterschrieben ist.',
      other:
        'Setzen Sie dieses Häkchen, sobald Ihr Vertrag zur Auftragsverarbeitung unterschrieben ist.',
    },
  },
};
export default review;
