import type {Messages} from '../messages.js';

const onboardingOutcome: Messages['onboardingOutcome'] = {
  checkAgain: 'Verificar de novo',
  reading: 'A verificar…',
  leave: (host) => `Passa para ${host} e volta aqui quando terminar.`,
  checking: {
    heading: 'Estamos a perguntar se a sua empresa foi preparada',
    text: 'A resposta não chegou a tempo. Voltamos a perguntar automaticamente, e perguntar duas vezes nada duplica. Pode esperar aqui ou voltar mais tarde.',
    attempt: (attempt) => `Perguntámos ${attempt} ${attempt === 1 ? 'vez' : 'vezes'} até agora.`,
    again: 'Perguntar agora',
  },
  sign: {
    pill: 'À espera da sua assinatura',
    heading: 'Falta um passo: assinar',
    text: 'A Debitura já conhece a sua empresa. Nas páginas dela, revê os dados e assina o contrato de cobrança; um código de seis algarismos chega por e-mail.',
    upgradeHeading: 'Assinar a nova versão do contrato',
    upgradeText:
      'O contrato de cobrança da Debitura tem uma nova versão, ou o nome da sua empresa mudou. Assine mais uma vez para submeter créditos; entretanto, os seus processos continuam.',
    abandoned: 'Voltou sem assinar tudo. Nada se perdeu; continue quando quiser.',
    later: 'Pode fechar esta página e assinar mais tarde: volte aqui e continue.',
    now: 'Continuar para assinar',
    noLink:
      'A Debitura não indicou um endereço para assinar. Veja de novo dentro de um minuto ou peça a ligação ao apoio deste programa.',
  },
  approval: {
    pill: 'À espera de aprovação',
    heading: 'A sua empresa já tem uma conta na Debitura',
    text: (platform) =>
      `Para que ninguém a ligue sem o seu conhecimento, o titular dessa conta aprova a ligação com ${platform}. Abra a página abaixo ou envie o endereço dela à pessoa que gere a conta.`,
    days: 'O endereço é em geral válido durante sete dias. Depois pode voltar a pedir aqui.',
    since: (date) => `Pedido em ${date}.`,
    now: 'Ver e aprovar',
    copy: 'Copiar o endereço',
    copied: 'Copiado',
    noLink:
      'A Debitura não indicou um endereço. Veja a caixa de entrada da sua conta na Debitura ou verifique de novo dentro de um minuto.',
    waiting: 'Os seus créditos esperam também e são enviados quando a ligação for aprovada.',
  },
  ready: {
    pill: 'Pronto',
    heading: 'Já pode submeter créditos',
    text: (client) => `${client} tem tudo preparado na Debitura, e tudo está assinado.`,
    company: 'A sua empresa',
    openCases: 'Alguns créditos ainda precisam de si; veja abaixo.',
    made: 'Os seus créditos vão a caminho.',
  },
  blocked: {
    heading: 'A sua empresa não pode ser ligada a partir daqui',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'A sua empresa já trabalha com a Debitura através de outro programa, e só pode estar ligada a um.',
        todo: () =>
          'Fale com o apoio da Debitura (support.debitura.com) se quiser mudar. Até lá, use o outro programa para os seus créditos.',
      },
      InvalidClientType: {
        text: () =>
          'O seu e-mail pertence a uma conta na Debitura que não é de credor, mas por exemplo de uma agência de cobrança.',
        todo: (platform) =>
          `Inicie sessão em ${platform} com outro e-mail e recomece, ou pergunte ao respetivo apoio.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform) =>
          `O seu e-mail já é usado para outra empresa em ${platform}. Na Debitura, uma pessoa pertence a uma só empresa.`,
        todo: (platform) =>
          `Continue com essa empresa ou use outro e-mail para esta. O apoio de ${platform} pode ajudar.`,
      },
    },
    other: {
      text: () =>
        'A Debitura não liga a sua empresa e indicou um motivo que esta página não conhece.',
      todo: (platform) =>
        `Fale com o apoio de ${platform} e indique este motivo, para que possa perguntar à Debitura:`,
    },
    again: 'Tentar de novo',
    kept: 'Nada foi enviado. Os seus créditos ficam aqui.',
  },
  stopped: {
    forbidden:
      'Peça à pessoa que gere a conta da sua empresa que prepare a cobrança ou que lhe dê permissão para o fazer.',
  },
  repair: {
    back: 'Voltar à vista geral',
    heading: (reference) => `Corrigir o crédito ${reference}`,
    sendHeading: (reference) => `Enviar o crédito ${reference}`,
    text: 'Corrija-o aqui. Com o último botão, volta aos créditos que seguem em conjunto.',
  },
};
export default onboardingOutcome;
