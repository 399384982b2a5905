import type {Messages} from '../messages.js';

const problems: Messages['problems'] = {
  heading: 'Há um obstáculo',
  unreachable: {
    heading: 'De momento sem resposta',
    text: 'A ligação falhou antes de algo ser enviado. O seu rascunho está seguro. Tente de novo daqui a pouco.',
    offline: 'Está sem ligação. O seu rascunho está seguro; continue quando a ligação voltar.',
  },
  feeChanged: {
    heading: 'As condições mudaram desde que as viu',
    fee: (before, now) =>
      `A comissão era de ${before} e é agora de ${now}. Nada foi enviado. Veja de novo e submeta se concordar.`,
    other:
      'A comissão ou o parceiro diferem do que viu. Nada foi enviado. Veja de novo e submeta se concordar.',
  },
  notSigned: {
    heading: 'Ainda nem tudo está assinado',
    text: 'Nada se perdeu: o seu rascunho está aqui. Submeta de novo quando quiser assinar.',
  },
  reviewAgain: {
    heading: 'Veja mais uma vez, por favor',
    text: 'Já assinou. Entretanto algo mudou, por isso nada foi submetido em seu nome. Verifique as condições e submeta.',
  },
  again: 'Tentar de novo',
  support: (requestId) => `Se persistir, indique este número ao apoio: ${requestId}`,
  codes: {
    invalid: {
      heading: 'Há algo a corrigir no formulário',
      text: 'Veja os campos assinalados, corrija-os e submeta de novo.',
    },
    'idempotency-key-missing': {
      heading: 'Não foi possível enviar o crédito',
      text: 'Nada foi criado. Recarregue a página e submeta de novo; o seu rascunho fica guardado.',
    },
    unauthenticated: {
      heading: 'A sua sessão terminou',
      text: 'Inicie de novo a sessão neste programa e volte: o seu rascunho espera neste separador.',
    },
    forbidden: {
      heading: 'Não tem permissão para submeter créditos',
      text: 'Peça essa permissão à pessoa que gere a conta da sua empresa.',
    },
    'origin-not-allowed': {
      heading: 'Esta página não pode usar a cobrança',
      text: 'Nada foi enviado. Informe o fornecedor deste programa de que este endereço ainda não está autorizado.',
    },
    'not-found': {
      heading: 'Este processo não está aqui',
      text: 'Não existe ou pertence a outra empresa. Volte atrás e escolha-o de novo.',
    },
    'not-available': {
      heading: 'Não é possível a partir daqui',
      text: 'A sua conta tem outra função na rede. Pergunte ao fornecedor deste programa.',
    },
    'duplicate-reference': {
      heading: 'Já existe um processo para esta fatura',
      text: 'Nada foi criado uma segunda vez. Verifique o número da fatura.',
    },
    'client-not-ready': {
      heading: 'A sua empresa ainda não está preparada para a cobrança',
      text: 'Demora alguns minutos, uma só vez: dados da empresa e um contrato.',
      link: 'Preparar a cobrança',
    },
    'client-link-dead': {
      heading: 'A sua empresa já não está ligada',
      text: 'A ligação à Debitura foi terminada. Peça ao fornecedor deste programa que volte a ligar a empresa; o seu rascunho fica guardado.',
    },
    'confirmation-needed': {
      heading: 'Confirme de novo, por favor',
      text: 'Entretanto algo mudou. Verifique as condições e submeta mais uma vez.',
    },
    'in-progress': {
      heading: 'O seu crédito ainda está a ser enviado',
      text: 'Espere um momento; voltamos a perguntar automaticamente.',
    },
    'fee-changed': {
      heading: 'As condições mudaram desde que as viu',
      text: 'Nada foi enviado. Veja de novo a comissão e submeta se concordar.',
    },
    'too-large': {
      heading: 'É demasiado grande para enviar',
      text: 'Remova ou reduza o maior documento e tente de novo.',
    },
    'unsupported-media-type': {
      heading: 'Este tipo de ficheiro não é aceite',
      text: 'Guarde o documento como PDF e escolha-o de novo.',
    },
    'signing-required': {
      heading: 'Primeiro é preciso assinar algo',
      text: 'Assine nas páginas da Debitura; depois volta aqui e submete.',
      link: 'Ir assinar',
    },
    'kyc-required': {
      heading: 'O parceiro tem de saber quem é o credor',
      text: 'Comprove a identidade nas páginas da Debitura; depois volte e submeta.',
      link: 'Comprovar a identidade',
    },
    'not-eligible': {
      heading: 'A Debitura não pode aceitar este crédito tal como está',
      text: 'Nada foi enviado e o seu rascunho fica guardado. Altere o crédito ou o devedor, ou deixe ficar assim.',
    },
    'business-rule': {
      heading: 'A Debitura não aceitou o crédito',
      text: 'Nada foi criado. Corrija o que aqui se indica e submeta de novo.',
    },
    'idempotency-conflict': {
      heading: 'Este crédito foi alterado enquanto era enviado',
      text: 'Nada foi criado em duplicado. Verifique-o mais uma vez e submeta de novo.',
    },
    'rate-limited': {
      heading: 'Demasiado de uma só vez',
      text: 'A Debitura pede uma breve pausa. Espere um minuto e tente de novo; o seu rascunho está seguro.',
    },
    unexpected: {
      heading: 'Algo correu mal do nosso lado',
      text: 'O seu rascunho está seguro. Tente de novo daqui a pouco.',
    },
    'contract-mismatch': {
      heading: 'Esta parte só foi atualizada a meio',
      text: 'A cobrança só foi atualizada a meio aqui, por isso nada foi carregado. Nada se perdeu. Avise o fornecedor deste produto.',
    },
    'upstream-unavailable': {
      heading: 'A Debitura não responde',
      text: 'O seu rascunho está seguro. Tente de novo dentro de alguns minutos.',
    },
    unavailable: {
      heading: 'De momento a cobrança está inacessível',
      text: 'O seu rascunho está seguro. Tente de novo dentro de alguns minutos.',
    },
    'upstream-timeout': {
      heading: 'A Debitura demora demasiado a responder',
      text: 'O seu rascunho está seguro. Tente de novo dentro de alguns minutos.',
    },
  },
  attribute: (name) =>
    `O atributo ${name} aponta para outro sítio, por isso nada foi carregado. Quem constrói esta página tem de o definir como propriedade.`,
};
export default problems;
