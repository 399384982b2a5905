import type {Messages} from '../messages.js';

const caseWords: Messages['case'] = {
  label: 'Processo de cobrança',
  loading: 'A carregar o processo…',
  test: 'Processo de teste',
  title: (debtor, claim) => `${debtor}, ${claim}`,
  cameIn: (amount) => `Entraram ${amount}.`,
  stages: 'Fases do processo',
  done: 'concluída',
  asOf: (time) => `Atualizado: ${time}`,
  refresh: 'Atualizar',
  noCase: 'Nenhum processo escolhido.',

  duties: {
    heading: 'O que tem a fazer',
    sign: {
      heading: 'Assinar o contrato',
      text: (host) => `Passa para ${host} e volta aqui quando terminar.`,
      action: 'Assinar agora',
      noLink: 'A Debitura não indicou um endereço para assinar. Veja de novo dentro de um minuto.',
      again: 'Ver de novo',
    },
    missing: 'Falta algo',
    answer: 'Responder',
    addFile: 'Adicionar um ficheiro',
    open: 'Abrir na Debitura',
    named: (action, what) => `${action}: ${what}`,
    deadline: (day) => `Até ${day}`,
  },

  returned: {
    signed: 'Tudo está assinado. A Debitura prossegue com o processo.',
    open: 'Algo ainda espera a sua assinatura. Pode continuar quando quiser.',
    abandoned: 'Voltou antes do fim. Nada se perdeu: continue quando quiser.',
    unknown: 'Não foi possível apurar se tudo está assinado. Veja de novo dentro de um minuto.',
  },

  quotes: {
    heading: 'Propostas',
    none: 'Está a ser perguntado aos parceiros quanto cobrariam. Fica a saber assim que um responder.',
    count: (given, most) => `Responderam ${given} de, no máximo, ${most} parceiros.`,
    successFee: (percent) => `${percent} do que for recuperado`,
    hourlyRate: (amount) => `${amount} por hora`,
    flatFee: (amount) => `cerca de ${amount} no total`,
    noPrice: 'O preço consta da proposta completa.',
    partner: 'Um parceiro',
    accepted: 'Escolhida',
    declined: 'Não escolhida',
    choose: 'Escolher na Debitura',
    read: 'Ler na Debitura',
  },

  money: {
    heading: 'Dinheiro',
    claim: 'Crédito',
    received: 'Recebido até agora',
    recovered: 'Recuperado',
    interestFees: 'Juros acrescentados',
    reminderFees: 'Encargos de aviso acrescentados',
    collectionFees: 'Custos de cobrança acrescentados',
    open: 'Em dívida',
    unpaid: 'Ficou por pagar',
    unknown: 'não conhecido agora',
    bar: (received, claim, open) => `Entraram ${received} de ${claim}, estão em dívida ${open}.`,
    barUnpaid: (received, claim, open) =>
      `Entraram ${received} de ${claim}, ficaram por pagar ${open}.`,
    payments: 'Pagamentos',
    takenBack: (amount, day) => `O pagamento de ${amount} de ${day} foi anulado.`,
    fee: (percent) => `A comissão do parceiro é de ${percent} do que for recuperado.`,
  },
  exclusive: {
    active: (partner, day) => `Só ${partner} cobra até ${day}`,
    expired: (partner, day) => `O período em que só ${partner} cobra terminou em ${day}.`,
    ended: (partner) => `O período em que só ${partner} cobra já terminou.`,
    terminated: (partner) => `O período em que só ${partner} cobra foi terminado antes do prazo.`,
    extended: {
      Payment: (day) => `prolongado pelo pagamento de ${day}`,
      PromiseToPay: (day) => `prolongado pela promessa de pagamento de ${day}`,
      PaymentAgreement: (day) => `prolongado pelo acordo de pagamento de ${day}`,
      Manual: (day) => `prolongado em ${day}`,
    },
  },

  history: {
    heading: 'Histórico',
    next: 'a seguir',
    none: 'Ainda nada aconteceu.',
    all: (count) => `Mostrar todos os ${count} registos`,
    by: (name) => `por ${name}`,
  },

  messages: {
    heading: 'Mensagens',
    none: 'Ainda sem mensagens.',
    you: 'Eu',
    system: 'Sistema',
    unread: 'Nova',
    label: (partner) => `Mensagem para ${partner}`,
    send: 'Enviar',
    sending: 'A enviar…',
    failed: 'Não enviada.',
    unknown:
      'Não houve resposta, por isso pode ter chegado. Veja se aparece acima antes de a enviar de novo.',
    again: 'Enviar de novo',
    remove: 'Remover',
    tooLong: (limit) => `Encurte a sua mensagem para ${limit} carateres.`,
    noWriter:
      'O seu e-mail não pertence a um utilizador da Debitura, por isso não pode escrever aqui. Um utilizador da sua empresa pode, ou peça ao fornecedor deste programa que o acrescente.',
    notAllowed:
      'Pode ler as mensagens, mas não escrever. Fale com a pessoa que gere a conta da sua empresa.',
  },

  files: {
    heading: 'Ficheiros',
    none: 'Ainda sem ficheiros.',
    open: (name) => `Abrir ${name}`,
    opening: 'A abrir…',
    ready: 'Abra aqui se não surgiu um novo separador',
    noLink: 'Este ficheiro não pode ser aberto a partir daqui.',
    add: 'Adicionar ficheiros',
    limits: (types, size) => `${types}. Até ${size} cada.`,
    waiting: 'Em espera…',
    uploading: 'A enviar…',
    failed: 'Não enviado.',
    again: 'Tentar de novo',
    remove: 'Remover',
    refused: {
      type: (name, types) => `${name}: este formato não é aceite. Guarde o ficheiro como ${types}.`,
      size: (name, size) => `${name} tem mais de ${size}. Reduza ou divida o ficheiro.`,
      empty: (name) => `${name} está vazio. Escolha o ficheiro com o respetivo conteúdo.`,
      name: (name) => `${name}: dê ao ficheiro um nome mais curto e simples e escolha-o de novo.`,
      count: (name, count) => `${name}: um processo aceita no máximo ${count} ficheiros.`,
      content: (name) =>
        `${name}: o conteúdo não corresponde ao nome. Guarde o ficheiro de novo no seu formato real.`,
    },
  },

  news: {
    payment: (amount) => `Entrou um pagamento de ${amount}.`,
    'taken-back': (amount) => `Um pagamento de ${amount} foi anulado.`,
    message: 'Chegou uma nova mensagem.',
  },

  failed: {
    heading: 'Não foi possível carregar o processo',
    part: 'Não foi possível carregar esta parte.',
    stale: (time) => `Não foi possível atualizar o processo. Última atualização: ${time}.`,
    again: 'Tentar de novo',
    offline: 'Está sem ligação. O conteúdo volta com a ligação.',
    unauthenticated: 'A sua sessão terminou. Inicie de novo a sessão neste programa.',
    forbidden:
      'Não tem permissão para ver este processo. Fale com a pessoa que gere a conta da sua empresa.',
    'not-found': 'Não existe ou pertence a outra empresa. Volte atrás e escolha-o de novo.',
    'not-available': 'A sua conta tem outra função na rede, na qual isto não existe.',
    'client-not-ready': 'A sua empresa ainda não está preparada para a cobrança.',
    'rate-limited': 'Foi pedido demasiado de uma só vez. Daqui a pouco há nova tentativa.',
    other: 'Tente de novo daqui a pouco.',
    support: (requestId) => `Se persistir, indique este número ao apoio: ${requestId}`,
  },
};
export default caseWords;
