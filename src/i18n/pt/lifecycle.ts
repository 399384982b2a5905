import type {Messages} from '../messages.js';

const since = (text: string | null) => (text === null ? '' : ` desde ${text}`);
const submitted = (text: string | null) => (text === null ? 'Submetido' : `Submetido em ${text}`);

const lifecycle: Messages['lifecycle'] = {
  stages: {
    submitted: 'Submetido',
    checked: 'Verificado',
    collecting: 'Em cobrança',
    closed: 'Encerrado',
  },
  partner: 'o parceiro de cobrança',
  actors: {
    client: () => 'É a sua vez.',
    debitura: () => 'O próximo passo é da Debitura; nada tem a fazer.',
    partner: (partner) => `${partner} dá o próximo passo; nada tem a fazer.`,
    nobody: () => 'Ninguém tem de agir.',
  },
  actorsExcept: {
    debitura: 'O próximo passo é da Debitura; nada tem a fazer além do que consta abaixo.',
    partner: (partner) =>
      `${partner} dá o próximo passo; nada tem a fazer além do que consta abaixo.`,
  },
  states: {
    PendingContractSigning: {
      name: 'Assinar',
      sentence: (_partner, day) => `${submitted(day)}; um contrato espera a sua assinatura.`,
      next: 'Quando tudo estiver assinado, a Debitura verifica o processo.',
    },
    PendingVerificationInternal: {
      name: 'Em verificação',
      sentence: (_partner, day) => `${submitted(day)}; a Debitura está a verificar o processo.`,
      next: 'Em geral numa hora, no máximo em dois dias úteis, passa para o parceiro de cobrança.',
    },
    PendingVerification: {
      name: 'Com o parceiro',
      sentence: (partner, day) => `${submitted(day)}; ${partner} está a analisá-lo.`,
      next: 'O parceiro aceita o processo e começa a cobrar.',
    },
    NeedsAdditionalDetails: {
      name: 'A sua resposta',
      sentence: (_partner, day) => `${submitted(day)}; espera algo que só o credor pode dar.`,
      next: 'Com a sua resposta, o processo é verificado de novo.',
    },
    Leads: {
      name: 'A pedir propostas',
      sentence: (_partner, day) => `${submitted(day)}; estão a ser pedidas propostas a parceiros.`,
      next: 'Quando houver propostas, escolhe uma delas.',
    },
    LeadsQuoteGiven: {
      name: 'Escolher proposta',
      sentence: (_partner, day) => `${submitted(day)}; uma proposta espera a sua escolha.`,
      next: 'O parceiro cuja proposta escolher começa a cobrar.',
    },
    Active: {
      name: 'Em cobrança',
      sentence: (partner, day) => `${partner} está a cobrar${since(day)}.`,
      next: 'Os pagamentos aparecem aqui à medida que chegam.',
    },
    Paused: {
      name: 'Em pausa',
      sentence: (partner, day) =>
        `${partner} suspendeu o trabalho${day === null ? '' : `, iniciado em ${day}`}.`,
      next: 'O parceiro retoma o trabalho ou encerra o processo.',
    },
    Closed: {
      name: 'Encerrado',
      sentence: (_partner, day) => (day === null ? 'Encerrado.' : `Encerrado em ${day}.`),
      next: '',
    },
    Merged: {
      name: 'Fundido',
      sentence: (_partner, day) =>
        `${day === null ? 'Fundido' : `Fundido em ${day}`}: é tratado como parte de outro processo e aqui só pode ser lido.`,
      next: '',
    },
  },
  unknownState: (state) => `A Debitura chama «${state}» ao seu estado.`,
  outcomes: {
    Paid: {
      name: 'Pago',
      sentence: 'O devedor pagou.',
      next: 'O parceiro paga-lhe no prazo de 30 dias úteis, depois de deduzir a comissão e os custos acrescidos.',
    },
    PartiallyPaid: {
      name: 'Pago em parte',
      sentence: 'O devedor pagou uma parte; o restante já não é cobrado.',
      next: 'O parceiro paga-lhe no prazo de 30 dias úteis, depois de deduzir a comissão e os custos acrescidos.',
    },
    DebtorInsolventBankrupt: {
      name: 'Devedor insolvente',
      sentence: 'O devedor está insolvente ou em falência.',
      next: 'Ainda pode reclamar o seu crédito junto do administrador da insolvência.',
    },
    DebtorUntraceable: {
      name: 'Devedor não localizado',
      sentence: 'Não foi possível localizar o devedor.',
      next: 'Se souber de uma nova morada, informe a Debitura.',
    },
    DisputedLegalActionDeclinedByClient: {
      name: 'Contestado, sem tribunal',
      sentence: 'O devedor contesta o crédito, e o credor decidiu não recorrer ao tribunal.',
      next: 'Nada mais acontece aqui.',
    },
    WithdrawnByClient: {
      name: 'Retirado',
      sentence: 'O credor retirou o processo.',
      next: 'Se há custos a pagar, resulta do seu contrato.',
    },
    PreLegalExhaustedNoPayment: {
      name: 'Nada cobrado',
      sentence: 'Tentou-se tudo o que era possível sem tribunal, e o devedor não pagou.',
      next: 'Nada mais acontece aqui.',
    },
    StatuteOfLimitationsExpired: {
      name: 'Prescrito',
      sentence: 'O crédito é demasiado antigo para ser exigido por via legal.',
      next: 'Nada mais acontece aqui.',
    },
    SettlementRejectedByClient: {
      name: 'Acordo recusado',
      sentence: 'O devedor propôs um acordo, e o credor não o aceitou.',
      next: 'Nada mais acontece aqui.',
    },
    UnresponsiveClient: {
      name: 'Sem resposta sua',
      sentence: 'O parceiro esperou pela sua resposta e não a recebeu.',
      next: 'Se ainda quiser cobrar o crédito, submeta-o de novo.',
    },
    UneconomicalToPursue: {
      name: 'Não compensa',
      sentence: 'Continuar custaria mais do que poderia render.',
      next: 'Nada mais acontece aqui.',
    },
    Other: {
      name: 'Encerrado',
      sentence: 'O processo foi encerrado por outro motivo.',
      next: 'As mensagens ou o histórico talvez digam mais.',
    },
    CaseNeverStarted: {
      name: 'Nunca iniciado',
      sentence: 'O processo foi encerrado antes de a cobrança começar.',
      next: 'Se ainda quiser cobrar o crédito, submeta-o de novo.',
    },
    CaseNeverStartedInternal: {
      name: 'Nunca iniciado',
      sentence: 'A Debitura encerrou o processo antes de a cobrança começar.',
      next: 'Se ainda quiser cobrar o crédito, submeta-o de novo.',
    },
    InvalidCaseData: {
      name: 'Dados não válidos',
      sentence: 'O processo não pôde começar porque os seus dados não eram válidos.',
      next: 'Submeta o crédito de novo com os dados corrigidos.',
    },
    NoQuotesReceived: {
      name: 'Sem propostas',
      sentence: 'Nenhum parceiro apresentou proposta para este processo.',
      next: 'Nada mais acontece aqui.',
    },
    QuotesExpiredNotAccepted: {
      name: 'Propostas caducadas',
      sentence: 'Nenhuma proposta foi escolhida antes de o prazo terminar.',
      next: 'Se ainda quiser cobrar o crédito, submeta-o de novo.',
    },
  },
};
export default lifecycle;
