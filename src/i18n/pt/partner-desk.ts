import type {Messages} from '../messages.js';

const figures = 'Escreva o montante em algarismos.';
const zero = {required: 'Introduza 0 se não houver.', other: figures};

const partnerDesk: Messages['partnerDesk'] = {
  label: 'Área do parceiro de cobrança',
  wrongDesk:
    'Esta é a área de um parceiro de cobrança. A sua conta tem outra função; fale com a pessoa que a gere.',
  optional: 'opcional',

  inbox: {
    heading: 'Processos',
    toAccept: 'Por aceitar',
    atWork: 'Em curso',
    over: 'Encerrados',
    noneToAccept: 'Nenhum processo à sua espera. Um novo aparece aqui por si.',
    noneAtWork: 'De momento não trata nenhum processo.',
    noneOver: 'Ainda nenhum processo está encerrado.',
    back: 'Todos os processos',
  },

  states: {
    PendingContractSigning: {
      name: 'Credor assina',
      sentence: () => 'O credor tem primeiro um contrato para assinar.',
      next: 'Quando tudo estiver assinado, a Debitura verifica o processo.',
    },
    PendingVerification: {
      name: 'Por aceitar',
      sentence: () => 'Espera que o aceite.',
      next: 'Aceita-o com uma mensagem ao credor e começa a cobrar.',
    },
    NeedsAdditionalDetails: {
      name: 'Pedido ao credor',
      sentence: () => 'Foi pedido ao credor algo que falta.',
      next: 'Com a resposta, o processo é verificado de novo.',
    },
    Leads: {
      name: 'A pedir propostas',
      sentence: () => 'Estão a ser pedidas propostas.',
      next: 'O credor escolhe uma das propostas.',
    },
    LeadsQuoteGiven: {
      name: 'Proposta entregue',
      sentence: () => 'Uma proposta espera a escolha do credor.',
      next: 'Começa a cobrar quem apresentou a proposta escolhida.',
    },
    Active: {
      name: 'Em cobrança',
      sentence: (_name, day) => (day === null ? 'Está a cobrar.' : `Está a cobrar desde ${day}.`),
      next: 'Registe o que entra e diga ao credor como está a correr.',
    },
    Paused: {
      name: 'Em pausa',
      sentence: () => 'O trabalho neste processo está em pausa.',
      next: 'Retome-o no portal de parceiros da Debitura ou encerre-o.',
    },
  },
  outcomes: {
    PartiallyPaid: 'O devedor pagou uma parte; o restante já não é cobrado.',
    DisputedLegalActionDeclinedByClient:
      'O devedor contesta o crédito, e o credor decidiu não recorrer ao tribunal.',
    WithdrawnByClient: 'O credor retirou o processo.',
    SettlementRejectedByClient: 'O devedor propôs um acordo, e o credor não o aceitou.',
    UnresponsiveClient: 'O credor não respondeu.',
  },
  outcomeNames: {UnresponsiveClient: 'Sem resposta do credor'},
  creditorActs: 'O próximo passo é do credor.',

  money: {fee: (percent) => `A sua comissão é de ${percent} do que for recuperado.`},
  exclusive: {
    active: (_name, day) => `Tem a cobrança em exclusivo até ${day}`,
    expired: (_name, day) => `O período de cobrança em exclusivo terminou em ${day}.`,
    ended: () => 'O período de cobrança em exclusivo já terminou.',
    terminated: () => 'O período de cobrança em exclusivo foi terminado antes do prazo.',
  },
  files: {
    limits: (types, size) => `${types}. Até ${size} cada. O credor vê-os de imediato.`,
  },

  facts: {
    heading: 'O crédito',
    creditor: 'Credor',
    debtor: 'Devedor',
    contact: 'Contacto',
    registration: 'Número de registo',
    invoice: 'Fatura',
    dates: (date, due) => `${date}, vencimento ${due}`,
    about: 'De que se trata',
    comments: 'O credor diz',
    claimType: 'Tipo de crédito',
    dispute: 'Litígio',
    handler: 'A cargo de',
    missing: 'O credor ainda tem de dar',
  },

  tasks: {
    label: 'O que pode fazer',
    start: 'Aceitar o processo',
    payment: 'Registar um pagamento',
    note: 'Escrever uma nota',
    fees: 'Alterar encargos ou capital',
    close: 'Encerrar o processo',
    correct: 'Corrigir',
    remove: 'Eliminar',
    named: (action, amount, day) => `${action}: ${amount} de ${day}`,
  },
  headings: {
    start: 'Aceitar o processo',
    payment: 'Registar um pagamento',
    note: 'Escrever uma nota',
    fees: 'Alterar encargos ou capital',
    close: 'Encerrar o processo',
    correct: 'Corrigir o pagamento',
    remove: 'Eliminar o pagamento',
  },
  submit: {
    start: 'Aceitar e começar',
    payment: 'Registar o pagamento',
    note: 'Guardar a nota',
    fees: 'Guardar os montantes',
    close: 'Encerrar o processo',
    correct: 'Guardar o pagamento',
    remove: 'Eliminar o pagamento',
  },
  cancel: 'Cancelar',

  start: {
    welcomeMessage: 'Mensagem ao credor',
    welcomeHint: 'Segue por e-mail e fica nas mensagens do processo, com o seu nome.',
    collectionPartnerReference: 'A sua própria referência',
    referenceHint: 'Com ela encontra o processo mais tarde. Só pode ser indicada agora.',
    assignedUserEmail: 'Quem o trata',
    nobody: 'Eu',
    feesHint: 'Substituem o que foi acrescentado até agora.',
  },
  payment: {
    date: 'Dia em que entrou',
    paymentAmount: 'Montante',
    paymentRecipient: 'Quem o recebeu',
    recipients: {CollectionPartner: 'Nós', Creditor: 'O credor'},
    chooseRecipient: 'Escolha quem o recebeu',
    commissionPaymentStatus: 'A sua comissão',
    commission: {Unpaid: 'Ainda por pagar', Paid: 'Paga'},
    chooseCommission: 'Escolha se está paga',
    followUp: 'Lembrar-me de a faturar ao credor',
    isSplit: 'Repartir à mão',
    splitHint: 'Caso contrário, a Debitura reparte-o segundo a sua comissão.',
    splitAgain:
      'A Debitura não indica como foi repartido. Sem repartição à mão, é repartido segundo a sua comissão.',
    payoutCreditor: 'Para o credor',
    payoutCollectionPartner: 'Para si',
    closeCase: 'Nada resta então a pagar: encerrar o processo como pago',
    frozen:
      'Um pagamento cujo repasse já foi faturado fica bloqueado: a Debitura já não aceita nem correção nem eliminação.',
    removeText: (amount, day) =>
      `O pagamento de ${amount} de ${day} e o respetivo repasse desaparecem definitivamente. O credor vê-o de imediato.`,
  },
  test: {
    record: 'Registar um pagamento de teste',
    hint: 'É um caso de teste: nenhum dinheiro é movimentado e tudo conta para o credor.',
  },
  document: {
    kind: 'Tipo dos ficheiros que adiciona',
    none: 'Não indicado',
    kinds: {
      OriginalInvoice: 'Fatura original',
      DebtorDocuments: 'Do devedor',
      CreditorDocuments: 'Do credor',
      PartnerDocuments: 'De nós',
      DemandLetter: 'Carta de interpelação',
      Miscellaneous: 'Outro',
    },
  },
  note: {
    description: 'Nota',
    eventDate: 'Dia em que aconteceu',
    dateHint: 'Deixe vazio se foi hoje.',
    seen: 'O credor também a lê.',
  },
  fees: {
    grossAmount: 'Capital',
    interestFees: 'Juros',
    reminderFees: 'Encargos de aviso',
    collectionFees: 'Custos de cobrança',
    hint: 'O que o devedor deve no total, não o que ainda está em dívida. O que entrou regista-se como pagamento.',
  },
  close: {
    closeCode: 'Porquê',
    choose: 'Escolha um motivo',
    comment: 'Por palavras suas',
    codes: {
      Paid: 'Pago na totalidade',
      PartiallyPaid: 'Pago em parte',
      DebtorInsolventBankrupt: 'Devedor insolvente ou em falência',
      DebtorUntraceable: 'Devedor não localizado',
      DisputedLegalActionDeclinedByClient: 'Contestado, o credor não quer recorrer ao tribunal',
      WithdrawnByClient: 'Retirado pelo credor',
      PreLegalExhaustedNoPayment: 'Tentado tudo sem tribunal, nada pago',
      StatuteOfLimitationsExpired: 'Prescrito',
      SettlementRejectedByClient: 'Acordo recusado pelo credor',
      UnresponsiveClient: 'O credor não responde',
      UneconomicalToPursue: 'Não compensa',
      Other: 'Outro motivo',
    },
    unfitting: {
      noPayment:
        'Pago na totalidade e pago em parte não estão disponíveis: nenhum pagamento está registado. Registe-o primeiro.',
      stillOpen: (open) => `Pago na totalidade não está disponível: ainda estão em dívida ${open}.`,
      nothingOpen: 'Pago em parte não está disponível: já nada está em dívida.',
    },
    final: 'O credor é informado. Um processo encerrado não pode ser reaberto a partir daqui.',
  },

  question: {
    reopen: {
      heading: 'O processo ficaria de novo aberto',
      text: 'Está encerrado como pago. Depois disto resta algo a pagar, por isso volta a estar em curso e o credor é informado.',
      agree: 'Sim, reabrir',
    },
    price: {
      heading: 'A sua comissão mudaria',
      text: (before, after) =>
        `Com este capital é de ${after} em vez de ${before}. Ainda nada foi guardado.`,
      agree: (after) => `Guardar com ${after}`,
    },
    keep: {
      heading: 'A sua comissão mantém-se',
      text: (before, after) =>
        `Foi acordada em ${before} e assim fica, embora ${after} fosse o habitual para este capital. Ainda nada foi guardado.`,
      agree: (before) => `Guardar e manter ${before}`,
    },
    unknownRate: 'outra taxa',
    registerInstead:
      'O processo tem pagamentos. Se o capital é menor porque algo foi pago, registe antes um pagamento.',
    decline: 'Não, deixar assim',
  },

  phases: {
    sending: 'A enviar…',
    checking: 'Não houve resposta. Estamos a apurar o que aconteceu.',
    unknown: 'Não houve resposta, por isso pode ter sido feito.',
    unknownNote:
      'Não houve resposta, por isso a nota pode estar lá. Veja o histórico antes de a escrever de novo.',
    unknownHint: 'Veja de novo daqui a pouco. Ver não repete nada.',
    lookAgain: 'Ver de novo',
    leave: 'Fechar este formulário',
    wasLost: 'Não houve resposta, e o processo mostra que nada foi feito. Envie mais uma vez.',
  },

  done: {
    start: 'Aceite. O credor tem a sua mensagem.',
    startReference: (reference) => `Aceite como ${reference}. O credor tem a sua mensagem.`,
    payment: 'O pagamento está registado.',
    paymentLeft: (left) => `O pagamento está registado. Ainda estão em dívida ${left}.`,
    paymentSplit: (creditor, partner) =>
      `Dele, ${creditor} são para o credor e ${partner} para si.`,
    paymentClosed: 'O pagamento está registado e o processo encerrado como pago.',
    note: 'A nota está escrita. O credor pode lê-la.',
    fees: 'Os montantes estão guardados.',
    close: 'O processo está encerrado.',
    correct: 'O pagamento está corrigido.',
    remove: 'O pagamento está eliminado.',
    reopened: 'O processo está de novo aberto.',
  },

  refused: {
    heading: 'Isto não foi feito',
    rules: {
      start:
        'A Debitura não aceitou: o processo pode já ter sido atribuído, ou precisa de condições próprias (um litígio, outro tipo de crédito). Essas acordam-se no portal de parceiros da Debitura.',
      payment: 'A Debitura não aceitou o pagamento. Verifique dia, montante e repartição.',
      note: 'A Debitura não aceitou a nota.',
      fees: 'A Debitura não aceitou os montantes. Um processo encerrado mantém os seus.',
      close:
        'A Debitura não aceitou este motivo: não corresponde ao que foi pago, ou o processo já está encerrado.',
      correct: 'O pagamento fica como está: o repasse já foi faturado, por isso está bloqueado.',
      remove: 'O pagamento mantém-se: o repasse já foi faturado, por isso está bloqueado.',
    },
    codes: {
      unauthenticated: 'A sua sessão terminou. Inicie de novo a sessão neste programa.',
      forbidden: 'Não tem permissão para isto. Fale com a pessoa que gere a conta da sua agência.',
      'not-found': 'Já não está aqui. Veja o processo de novo.',
      'rate-limited': 'Foi pedido demasiado de uma só vez. Espere um minuto e envie de novo.',
      invalid: 'A Debitura recusou algo que não tem campo aqui. Verifique o que escreveu.',
    },
    other: 'Tente de novo daqui a pouco.',
  },

  errors: {
    welcomeMessage: {required: 'Escreva algumas palavras ao credor.'},
    paymentAmount: {
      required: 'Introduza quanto entrou.',
      'too-small': 'O montante tem de ser superior a zero.',
      other: figures,
    },
    date: {
      required: 'Introduza o dia em que o dinheiro entrou.',
      'in-future': (limit) => `Não pode ser posterior a hoje, ${limit}.`,
    },
    eventDate: {'in-future': (limit) => `Uma nota não pode ser posterior a hoje, ${limit}.`},
    paymentRecipient: {required: 'Escolha quem recebeu o dinheiro.'},
    commissionPaymentStatus: {required: 'Escolha se já tem a sua comissão.'},
    payoutCreditor: {required: 'Introduza o que cabe ao credor.', other: figures},
    payoutCollectionPartner: {
      required: 'Introduza o que lhe cabe.',
      other: 'As duas partes têm de perfazer o montante, escrito em algarismos.',
    },
    grossAmount: {
      required: 'Introduza o capital.',
      'too-small': 'O capital não pode ser inferior a zero.',
      other: figures,
    },
    interestFees: zero,
    reminderFees: zero,
    collectionFees: zero,
    closeCode: {required: 'Escolha porque termina o processo.'},
    comment: {required: 'Diga em poucas palavras qual é o outro motivo.'},
    description: {required: 'Escreva o que aconteceu.'},
  },
};
export default partnerDesk;
