import type {Messages} from '../messages.js';

const form: Messages['form'] = {
  label: 'Enviar um crédito para cobrança',
  steps: {
    creditor: 'Credor',
    claim: 'Crédito',
    debtor: 'Devedor',
    documents: 'Documentos',
    review: 'Revisão',
  },
  stepOf: (step, count) => `Passo ${step} de ${count}`,
  done: 'concluído',
  testBadge: 'Processo de teste',
  loading: 'A carregar o formulário…',
  optional: 'opcional',
  buttons: {continue: 'Continuar', save: 'Guardar e voltar à revisão', back: 'Voltar'},
  draftKept: 'Rascunho guardado neste separador',
  draftLost: 'Não fica guardado neste navegador: termine sem fechar a página',
  failed: 'Esta parte do formulário não carregou. O que escreveu está seguro.',
  again: 'Tentar de novo',

  claim: {
    heading: 'Quanto lhe devem?',
    intro: 'O montante por pagar e as datas da sua fatura.',
    introSeveral: 'Um devedor e uma moeda; cada fatura com o que ainda está em dívida.',
    invoice: (position) => `Fatura ${position}`,
    add: 'Adicionar outra fatura por pagar do mesmo devedor',
    remove: 'Remover',
    removeInvoice: (position) => `Remover a fatura ${position}`,
    total: 'No total',
    read: 'Ler a partir de uma fatura eletrónica (XML ou PDF)',
  },
  labels: {
    amount: 'Montante por pagar',
    currencyCode: 'Moeda',
    number: 'Número da fatura',
    date: 'Data da fatura',
    dueDate: 'Data de vencimento',
    claimDescription: 'O que foi fornecido?',
  },
  hints: {
    amount: 'O que ainda está em dívida hoje, com IVA',
    claimDescription: 'Uma ou duas frases ajudam o parceiro a começar de imediato',
  },
  price: {
    heading: 'Quanto custa',
    empty: 'A comissão aparece aqui assim que se conheçam o montante e o país do devedor.',
    pending: 'Comissão: depois do montante e do país',
  },
};
export default form;
