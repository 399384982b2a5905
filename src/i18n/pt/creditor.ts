import type {Messages} from '../messages.js';

/** Parceiro gestor: credor, revisão e comprovativo em português. */
const creditor: Messages['creditor'] = {
  creditor: {
    heading: 'De quem é o crédito?',
    intro: 'O seu cliente: a empresa a quem o dinheiro é devido.',
    labels: {
      creditorCompanyName: 'Nome da empresa do cliente',
      creditorCountryAlpha2: 'País do cliente',
    },
    chooseCountry: 'Escolha um país',
    errors: {
      creditorCompanyName: {required: 'Indique o cliente em nome do qual envia o crédito.'},
      creditorCountryAlpha2: {required: 'Escolha o país do cliente.'},
    },
    contactPerson:
      'Indique uma pessoa de contacto no devedor: a Debitura pede-a quando é uma empresa.',
  },
  managed: {
    intro: 'Reveja tudo. Nada é enviado antes de premir o botão.',
    fee: 'Honorários',
    noFee: 'A Debitura não mostra honorários aqui; aplica-se o seu próprio acordo.',
    duties: 'O que confirma',
    list: [
      'O seu cliente pediu-lhe que enviasse este crédito.',
      'A dívida é real, não está paga nem contestada.',
      'O que escrever aqui é partilhado com o parceiro de cobrança.',
    ],
    consent: (client: string) =>
      `Envio este crédito em nome de ${client} e confirmo os pontos acima.`,
    next: [
      'A Debitura verifica o crédito.',
      'Um parceiro de cobrança assume o caso e escreve ao devedor.',
      'Acompanha o caso na sua lista.',
    ],
  },
};
export default creditor;
