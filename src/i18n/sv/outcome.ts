import type {Messages} from '../messages.js';

const outcome: Messages['outcome'] = {
  case: 'Ärende',
  submitting: 'Din fordran skickas in…',
  checking: {
    heading: 'Vi kontrollerar om ditt ärende skapades',
    text: 'Svaret kom inte i tid. Vi frågar själva igen, så inget skickas två gånger. Du kan vänta här eller komma tillbaka senare; ditt utkast är sparat.',
    attempt: (attempt) => `Frågat ${attempt} ${attempt === 1 ? 'gång' : 'gånger'} hittills.`,
    again: 'Fråga nu',
  },
  signing: {
    pill: 'Väntar på din signatur',
    heading: 'Ett steg kvar: signera',
    withCase:
      'är skapat och väntar på din signatur. Du kan stänga sidan och signera senare; ärendet finns kvar.',
    withoutCase: 'Din fordran sparas här och skickas in när du har signerat.',
    abandoned:
      'Du kom tillbaka utan att ha signerat allt. Inget har gått förlorat; fortsätt när du vill.',
    now: 'Signera nu',
    later: 'Senare',
    leave: (host) => `Du går till ${host} och kommer tillbaka hit när du är klar.`,
    noLink:
      'Debitura gav ingen adress för signering. Titta igen om en minut eller be supporten om länken.',
    again: 'Titta igen',
  },
  verifying: {heading: 'Välkommen tillbaka', text: 'Vi läser vad som är signerat…'},
  duplicate: {
    heading: 'Det finns redan ett ärende för den här fakturan',
    text: (reference) =>
      `Faktura ${reference} har redan skickats till inkasso. Inget skapades en andra gång.`,
    unseen: 'Det befintliga ärendet kunde inte visas här.',
    again: 'Börja med en annan fordran',
  },
  receipt: {
    pillSigned: 'Inskickad',
    headingSigned: 'Din fordran är på väg',
    headingOpen: 'Ditt ärende är skapat; en signatur saknas',
    reference: 'Ärendenummer',
    copy: 'Kopiera',
    copied: 'Kopierat',
    copyLabel: 'Kopiera ärendenumret',
    claim: 'Fordran',
    debtor: 'Gäldenär',
    fee: 'Provision',
    nextHeading: 'Vad som händer nu',
    next: [
      'Debitura kontrollerar fordran; oftast inom en timme, högst två arbetsdagar.',
      'Inkassopartnern tar över den och skriver till gäldenären.',
      'Du får frågor här om något saknas, och du ser varje betalning.',
    ],
    nextOpen: 'Inkassoarbetet börjar när allt är signerat. Till dess händer inget.',
    ofRecovered: (percent) => `${percent} av det som drivs in`,
    another: 'Skicka en fordran till',
    unsent: (count) =>
      count === 1
        ? 'Ett underlag skickades inte. Lägg till det i ärendet senare.'
        : `${count} underlag skickades inte. Lägg till dem i ärendet senare.`,
  },
  announce: {
    made: (reference) => `Ärende ${reference} är skapat.`,
  },
};
export default outcome;
