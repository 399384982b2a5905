import type {Messages} from '../messages.js';

const caseList: Messages['caseList'] = {
  heading: 'Processos de cobrança',
  loading: 'A carregar os processos…',
  filter: 'Que processos',
  groups: {all: 'Todos', open: 'Abertos', 'needs-you': 'À sua espera', closed: 'Encerrados'},
  search: 'Procurar',
  searchHint: 'Devedor, fatura ou referência',
  sort: 'Ordem',
  sorts: {
    'DateCreated:desc': 'Mais recentes primeiro',
    'DateCreated:asc': 'Mais antigos primeiro',
    'GrossAmount:desc': 'Maior crédito primeiro',
    'GrossAmount:asc': 'Menor crédito primeiro',
    'DueDate:asc': 'Maior atraso primeiro',
  },
  columns: {
    debtor: 'Devedor',
    invoice: 'Fatura',
    status: 'Estado',
    claim: 'Crédito',
    open: 'Em dívida',
  },
  nothing: 'nada',
  test: 'Teste',
  needsInfo: 'Falta algo',
  found: (count) => (count === 1 ? '1 processo' : `${count} processos`),
  loaded: (count) =>
    count === 1 ? 'Do único processo carregado' : `Dos ${count} processos carregados`,
  claims: (amounts) => `créditos ${amounts}`,
  open: (amounts) => `em dívida ${amounts}`,
  shown: (loaded, total) => `a mostrar ${loaded} de ${total}`,
  more: 'Mostrar mais',
  loadingMore: 'A carregar mais processos…',
  added: (count, shown) =>
    count === 1 ? `Mais um processo: ${shown}.` : `Mais ${count} processos: ${shown}.`,
  moreFailed: 'Não foi possível carregar mais processos. Os de cima estão corretos.',
  asOf: (time) => `Atualizado: ${time}`,
  refresh: 'Atualizar',
  tasks: {
    heading: 'A Debitura precisa de algo seu',
    deadline: (day) => `Até ${day}`,
    open: 'Abrir na Debitura',
    named: (action, what) => `${action}: ${what}`,
  },
  empty: {
    heading: 'Ainda sem processos',
    text: 'Quando uma fatura ficar por pagar, envie-a para cobrança. Só paga quando entrar dinheiro, e acompanha aqui cada passo.',
  },
  none: {
    heading: 'Nenhum processo corresponde',
    text: 'Procure por uma parte do nome do devedor, do número da fatura ou da referência do processo, ou veja todos os processos.',
    text2: 'Há processos, mas nenhum deste tipo.',
    all: 'Mostrar todos os processos',
  },
  failed: {
    heading: 'Não foi possível carregar os processos',
    stale: (time) => `Não foi possível atualizar a lista. Última atualização: ${time}.`,
    again: 'Tentar de novo',
    offline: 'Está sem ligação. A lista volta com a ligação.',
    unauthenticated: 'A sua sessão terminou. Inicie de novo a sessão neste programa.',
    forbidden:
      'Não tem permissão para ver processos de cobrança. Fale com a pessoa que gere a conta da sua empresa.',
    'not-available': 'A sua conta tem outra função na rede, na qual esta lista não existe.',
    'client-not-ready': 'A sua empresa ainda não está preparada para a cobrança.',
    'rate-limited': 'Foi pedido demasiado de uma só vez. Espere um minuto e tente de novo.',
    other: 'Tente de novo daqui a pouco.',
    support: (requestId) => `Se persistir, indique este número ao apoio: ${requestId}`,
  },
};
export default caseList;
