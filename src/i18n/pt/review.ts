import type {Messages} from '../messages.js';

const review: Messages['review'] = {
  heading: 'Verificar e submeter',
  intro: (partner) => `${partner} começa quando tudo estiver assinado.`,
  introPlain: 'Reveja tudo. Nada é enviado antes de premir o botão.',
  introSigned: 'Nada falta assinar. A Debitura verifica o crédito e depois o parceiro começa.',
  introCountry: (country) => `Um parceiro de cobrança (${country}) começa quando tiver assinado.`,
  change: 'Alterar',
  changeSection: (section) => `Alterar: ${section}`,
  claim: 'Crédito',
  debtor: 'Devedor',
  documents: 'Documentos',
  due: (date, due) => `${date}, vencimento ${due}`,
  dated: (date) => `Com data de ${date}`,
  total: (amount, count) =>
    count === 1 ? `${amount} em uma fatura` : `${amount} em ${count} faturas`,
  noDocuments: 'Nenhum',
  missing: (name) => `${name} (escolher de novo)`,
  note: 'A sua nota',

  sign: {
    heading: 'Antes de o processo poder começar',
    intro: (count) =>
      count === 1
        ? 'Assina um acordo nas páginas da Debitura. Depois volta aqui.'
        : `Conclui ${count} passos curtos nas páginas da Debitura. Depois volta aqui.`,
    actions: {
      Sdca: ['Contrato de cobrança', 'uma vez para a sua empresa'],
      SdcaUpgrade: ['Nova versão do contrato de cobrança', 'substitui a que assinou'],
      PoA: ['Procuração', 'uma vez para este parceiro'],
      Jpa: ['Anexo de preços para o país do devedor', 'uma vez para este parceiro'],
      Kyc: ['Comprovação de identidade', 'uma vez para a sua empresa'],
    },
    powerFor: (partner) => `Procuração para ${partner}`,
    other: 'pedido pela Debitura',
  },

  duties: {
    heading: 'Aquilo com que concorda',
    list: [
      'A comissão é devida sobre o que for recuperado, também quando o devedor paga diretamente ao credor. Se nada for recuperado, nada há a pagar.',
      'Durante seis meses, só o parceiro cobra. Nesse período, o credor não atua por conta própria contra o devedor, e desistir antes custa a comissão completa e os custos até então.',
      'O credor comunica ao parceiro, no prazo de três dias, os pagamentos que receba diretamente.',
      'A dívida é real, está por pagar e não é contestada.',
      'Os juros e encargos acrescentados ao crédito revertem para o parceiro.',
      'O que introduzir aqui é partilhado com o parceiro, para que possa cobrar.',
    ],
    terms: 'Ler o contrato completo (PDF, novo separador)',
  },

  consent: (client, fee) =>
    `A dívida está por pagar e não é contestada. Submeto este crédito (credor: ${client}), aceito a comissão de ${fee} do que for recuperado e concordo com os pontos acima.`,
  ourCompany: 'a minha empresa',
  dataProcessing:
    'O nosso acordo de tratamento de dados com a Debitura está assinado. A UE exige um antes de os dados de um devedor serem transmitidos.',

  submit: 'Submeter',
  submitAndSign: 'Submeter e assinar',
  submitting: 'A submeter…',
  waiting: 'A comissão ainda está a ser calculada. Tem de ser conhecida antes de poder submeter.',
  unknownFee:
    'Não foi possível ler a comissão. Tem de ser conhecida antes de poder submeter: tente de novo ou volte mais tarde.',

  ineligible: {
    heading: 'A Debitura não pode aceitar este crédito tal como está',
    kept: 'Nada foi enviado e o seu rascunho fica guardado. Pode alterar o crédito ou o devedor e ver de novo.',
  },
  errors: {
    consent: {
      required: 'Assinale esta caixa para submeter o crédito.',
      other: 'Assinale esta caixa para submeter o crédito.',
    },
    dataProcessing: {
      required: 'Assinale esta caixa quando o acordo de tratamento de dados estiver assinado.',
      other: 'Assinale esta caixa quando o acordo de tratamento de dados estiver assinado.',
    },
  },
};
export default review;
