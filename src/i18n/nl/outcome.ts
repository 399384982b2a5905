import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Zaak',
  submitting: 'Uw vordering wordt ingediend…',
  checking: {
    heading: 'We gaan na of uw zaak is aangemaakt',
    text: 'Er kwam niet op tijd antwoord. We vragen het zelf opnieuw, dus niets wordt dubbel verstuurd. U kunt hier wachten of later terugkomen; uw concept is veilig.',
    attempt: (attempt) => `Tot nu toe ${attempt} keer gevraagd.`,
    again: 'Nu vragen',
  },
  signing: {
    pill: 'Wacht op uw handtekening',
    heading: 'Nog één stap: ondertekenen',
    withCase:
      'is aangemaakt en wacht op uw handtekening. U kunt deze pagina sluiten en later ondertekenen; de zaak blijft bestaan.',
    withoutCase: 'Uw vordering wordt hier bewaard en ingediend zodra u hebt ondertekend.',
    abandoned:
      'U bent teruggekomen zonder alles te ondertekenen. Er is niets verloren; ga verder wanneer u wilt.',
    now: 'Nu ondertekenen',
    later: 'Later',
    leave: (host) => `U gaat naar ${host} en komt hier terug wanneer u klaar bent.`,
    noLink:
      'Debitura gaf geen adres om te ondertekenen. Kijk over een minuut opnieuw, of vraag de support om de link.',
    again: 'Opnieuw kijken',
  },
  verifying: {heading: 'Welkom terug', text: 'We kijken wat er ondertekend is…'},
  duplicate: {
    heading: 'Voor deze factuur bestaat al een zaak',
    text: (reference) =>
      `Factuur ${reference} is eerder ter incasso gegeven. Er is niets voor de tweede keer aangemaakt.`,
    unseen: 'De bestaande zaak kon hier niet worden getoond.',
    again: 'Een andere vordering beginnen',
  },
  receipt: {
    pillSigned: 'Ingediend',
    headingSigned: 'Uw vordering is onderweg',
    headingOpen: 'Uw vordering is aangemaakt; er ontbreekt een handtekening',
    reference: 'Zaaknummer',
    copy: 'Kopiëren',
    copied: 'Gekopieerd',
    copyLabel: 'Het zaaknummer kopiëren',
    claim: 'Vordering',
    debtor: 'Debiteur',
    fee: 'Commissie',
    nextHeading: 'Hoe het verdergaat',
    next: [
      'Debitura controleert de vordering; meestal binnen een uur, uiterlijk binnen twee werkdagen.',
      'De incassopartner neemt de zaak over en schrijft de debiteur aan.',
      'U krijgt hier bericht als er iets ontbreekt, en u ziet elke betaling.',
    ],
    nextOpen: 'De incasso begint zodra alles ondertekend is. Tot die tijd loopt er niets.',
    ofRecovered: (percent) => `${percent} van wat wordt geïnd`,
    another: 'Nog een vordering indienen',
    unsent: (count) =>
      count === 1
        ? 'Eén document is niet verstuurd. Voeg het later aan de zaak toe.'
        : `${count} documenten zijn niet verstuurd. Voeg ze later aan de zaak toe.`,
  },
  announce: {
    made: (reference) => `Zaak ${reference} is aangemaakt.`,
  },
};
export default outcome;
