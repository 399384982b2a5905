import type {Messages} from '../messages.js';

const errors: Messages['errors'] = {
  summaryHeading: (count) =>
    count === 1 ? 'Falta corrigir uma coisa' : `Há ${count} coisas a corrigir`,
  claim: {
    currencyCode: {
      'not-a-code': 'Escolha a moeda da fatura.',
      required: 'Escolha a moeda da fatura.',
      other: 'A Debitura não conhece esta moeda. Escolha a da fatura.',
    },
    amount: {
      required: (example) => `Introduza o que ainda está em dívida, por exemplo ${example}.`,
      'too-small': 'O montante por pagar tem de ser superior a zero.',
      other: (example) => `Escreva o montante em algarismos, por exemplo ${example}.`,
    },
    number: {
      required: 'Introduza o número que consta da fatura.',
      'too-long': (limit) => `Encurte o número da fatura para ${limit} carateres.`,
      'control-characters':
        'O número da fatura contém uma quebra de linha ou outro caráter oculto. Escreva-o de novo.',
      duplicate: 'Este número de fatura já é usado noutro processo. Verifique o número.',
      other: 'Verifique o número da fatura.',
    },
    date: {
      required: 'Introduza a data que consta da fatura: dia, mês e ano.',
      'not-a-date': 'Este dia não existe. Introduza o dia, o mês e o ano da fatura.',
      'in-future': (limit) => `A data da fatura não pode ser posterior a hoje, ${limit}.`,
      other: 'Verifique a data da fatura.',
    },
    dueDate: {
      required: 'Introduza o dia em que o pagamento se venceu: dia, mês e ano.',
      'not-a-date': 'Este dia não existe. Introduza o dia em que o pagamento se venceu.',
      'in-future': (limit) =>
        `O pagamento ainda não está em atraso: o vencimento não pode ser posterior a hoje, ${limit}.`,
      'before-date': (limit) => `O vencimento não pode ser anterior à data da fatura, ${limit}.`,
      other: 'Verifique a data de vencimento.',
    },
    claimDescription: {
      'too-long': (limit) => `Encurte a descrição para ${limit} carateres.`,
      'control-characters':
        'A descrição contém um caráter oculto de outro programa. Escreva essa parte de novo.',
      other: 'Verifique a descrição.',
    },
  },
  rules: {
    required: 'Preencha este campo.',
    'too-long': (limit) => `Encurte para ${limit} carateres.`,
    'too-small': (limit) => `Introduza mais de ${limit}.`,
    'not-a-date': 'Este dia não existe.',
    'in-future': (limit) => `Não pode ser posterior a hoje, ${limit}.`,
    'before-date': (limit) => `Não pode ser anterior a ${limit}.`,
    'not-a-code': 'Escolha uma opção da lista.',
    'not-an-email': 'Escreva o endereço no formato nome@empresa.pt.',
    'control-characters': 'Há uma quebra de linha ou outro caráter oculto. Escreva de novo.',
    duplicate: 'Já é usado noutro processo.',
    other: 'Verifique e corrija.',
  },
};
export default errors;
