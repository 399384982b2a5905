import type {Messages} from '../messages.js';

const kyc: Messages['kyc'] = {
  pill: 'Nog één vraag',
  heading: 'Wie bestuurt uw bedrijf?',
  why: 'De incassopartner voor een van uw vorderingen moet weten wie zijn opdrachtgevers bestuurt. Het wordt één keer gevraagd, voor alle vorderingen.',
  where:
    'Uw antwoord gaat rechtstreeks naar Debitura. Het wordt niet bewaard in dit tabblad of door dit product, en u ziet het hier niet terug.',
  labels: {
    directorFullName: 'Volledige naam van een bestuurder',
    directorHomeAddress: 'Woonadres',
    directorDateOfBirth: 'Geboortedatum',
  },
  hints: {
    directorFullName: 'Zoals in het paspoort; één bestuurder is genoeg',
    directorHomeAddress: 'Straat, postcode, plaats en land',
  },
  errors: {
    directorFullName: {
      required: 'Vul de volledige naam van een bestuurder in.',
      'too-long': (limit) => `Kort de naam in tot ${limit} tekens.`,
      'control-characters': 'De naam bevat een onzichtbaar teken. Typ die opnieuw.',
      other: 'Controleer de naam.',
    },
    directorHomeAddress: {
      required: 'Vul het woonadres van de bestuurder in.',
      'too-long': (limit) => `Kort het adres in tot ${limit} tekens.`,
      'control-characters': 'Het adres bevat een onzichtbaar teken. Typ het opnieuw.',
      other: 'Controleer het adres.',
    },
    directorDateOfBirth: {
      required: 'Vul de geboortedatum van de bestuurder in: dag, maand en jaar.',
      'not-a-date': 'Deze dag bestaat niet. Vul de dag, de maand en het jaar van geboorte in.',
      'in-future': 'De geboortedatum moet vóór vandaag liggen.',
      other: 'Controleer de geboortedatum.',
    },
  },
  send: 'Versturen en verder',
  sending: 'Wordt verstuurd…',
  later: 'Later, op de pagina’s van Debitura',
  unreachable:
    'Er kwam geen antwoord. Druk nog een keer op de knop: dezelfde gegevens worden niet dubbel opgeslagen.',
  refused: 'Debitura heeft deze gegevens niet aangenomen. Controleer ze en verstuur ze opnieuw.',
};
export default kyc;
