import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Noch einmal prüfen',
  reading: 'Wird nachgesehen…',
  leave: (host) => `Sie wechseln zu ${host} und kommen hierher zurück, wenn Sie fertig sind.`,
  checking: {
    heading: 'Wir fragen, ob Ihr Unternehmen eingerichtet wurde',
    text: 'Es kam nicht rechtzeitig eine Antwort. Wir fragen von selbst noch einmal, und zweimal fragen richtet nichts doppelt ein. Sie können hier warten oder später wiederkommen.',
    attempt: (attempt) => `Bisher ${attempt}-mal gefragt.`,
    again: 'Jetzt fragen',
  },
  sign: {
    pill: 'Wartet auf Ihre Unterschrift',
    heading: 'Noch ein Schritt: unterschreiben',
    text: 'Ihr Unternehmen ist bei Debitura bekannt. Auf deren Seiten sehen Sie die Angaben durch und unterschreiben die Inkassovereinbarung; ein sechsstelliger Code kommt per E-Mail.',
    upgradeHeading: 'Die neue Fassung der Vereinbarung unterschreiben',
    upgradeText:
      'Die Inkassovereinbarung von Debitura hat eine neue Fassung, oder der Name Ihres Unternehmens hat sich geändert. Unterschreiben Sie noch einmal, um Forderungen abzusenden; Ihre Fälle laufen inzwischen weiter.',
    abandoned:
      'Sie sind zurückgekommen, ohne alles zu unterschreiben. Es ist nichts verloren; machen Sie weiter, wann Sie möchten.',
    later:
      'Sie können diese Seite schließen und später unterschreiben: Kommen Sie hierher zurück und machen Sie weiter.',
    now: 'Weiter zum Unterschreiben',
    noLink:
      'Debitura hat keine Adresse zum Unterschreiben genannt. Sehen Sie in einer Minute noch einmal nach oder bitten Sie den Support dieses Programms um den Link.',
  },
  approval: {
    pill: 'Wartet auf Genehmigung',
    heading: 'Ihr Unternehmen hat schon ein Konto bei Debitura',
    text: (platform) =>
      `Damit niemand es ohne Sie verbindet, genehmigt der Inhaber dieses Kontos die Verbindung mit ${platform}. Öffnen Sie die Seite unten oder senden Sie ihren Link der Person, die das Konto verwaltet.`,
    days: 'Der Link gilt meist sieben Tage. Danach können Sie hier noch einmal anfragen.',
    since: (date) => `Angefragt am ${date}.`,
    now: 'Ansehen und genehmigen',
    copy: 'Link kopieren',
    copied: 'Kopiert',
    noLink:
      'Debitura hat keinen Link genannt. Sehen Sie im Posteingang Ihres Debitura-Kontos nach, oder prüfen Sie in einer Minute noch einmal.',
    waiting: 'Ihre Forderungen warten mit und werden gesendet, wenn die Verbindung genehmigt ist.',
  },
  ready: {
    pill: 'Bereit',
    heading: 'Sie können jetzt Forderungen absenden',
    text: (client) => `${client} ist bei Debitura eingerichtet, und alles ist unterschrieben.`,
    company: 'Ihr Unternehmen',
    openCases: 'Einige Forderungen brauchen Sie noch; siehe unten.',
    made: 'Ihre Forderungen sind auf dem Weg.',
  },
  blocked: {
    heading: 'Ihr Unternehmen lässt sich von hier aus nicht verbinden',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Ihr Unternehmen arbeitet schon über ein anderes Programm mit Debitura, und es lässt sich nur mit einem verbinden.',
        todo: () =>
          'Fragen Sie den Support von Debitura (support.debitura.com), wenn Sie wechseln möchten. Nutzen Sie bis dahin das andere Programm für Ihre Forderungen.',
      },
      InvalidClientType: {
        text: () =>
          'Ihre E-Mail-Adresse gehört zu einem Konto bei Debitura, das kein Gläubiger ist, sondern zum Beispiel ein Inkassobüro.',
        todo: (platform) =>
          `Melden Sie sich bei ${platform} mit einer anderen E-Mail-Adresse an und beginnen Sie neu, oder fragen Sie den dortigen Support.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `Ihre E-Mail-Adresse wird in ${platform} schon für ein anderes Unternehmen verwendet. Bei Debitura gehört eine Person zu einem Unternehmen.`,
        todo: (platform) =>
          `Machen Sie mit jenem Unternehmen weiter, oder verwenden Sie für dieses eine andere E-Mail-Adresse. Der Support von ${platform} kann helfen.`,
      },
    },
    other: {
      text: () =>
        'Debitura verbindet Ihr Unternehmen nicht und nannte einen Grund, den diese Seite nicht kennt.',
      todo: (platform) =>
        `Fragen Sie den Support von ${platform} und nennen Sie diesen Grund, damit er bei Debitura nachfragen kann:`,
    },
    again: 'Noch einmal versuchen',
    kept: 'Es wurde nichts gesendet. Ihre Forderungen bleiben hier.',
  },
  stopped: {
    forbidden:
      'Bitten Sie die Person, die das Konto Ihres Unternehmens verwaltet, das Inkasso einzurichten oder Ihnen das Recht dazu zu geben.',
  },
  repair: {
    back: 'Zurück zur Übersicht',
    heading: (reference) => `Forderung ${reference} berichtigen`,
    sendHeading: (reference) => `Forderung ${reference} senden`,
    text: 'Berichtigen Sie sie hier. Mit dem letzten Knopf geht sie zurück zu den Forderungen, die mitgehen.',
  },
};
export default onboardingOutcome;
