import type {Messages} from '../messages.js';

const onboarding: Messages['onboarding'] = {
  label: 'Preparar a cobrança de dívidas',
  steps: {company: 'Empresa', people: 'Pessoas', check: 'Verificação', sign: 'Assinatura'},
  stepOf: (step, count) => `Passo ${step} de ${count}`,
  done: 'concluído',
  loading: 'A ler a situação da sua empresa…',
  failed: 'Esta parte não carregou. O que escreveu está seguro.',
  again: 'Tentar de novo',
  optional: 'opcional',
  buttons: {
    continue: 'Continuar',
    save: 'Guardar e voltar à verificação',
    back: 'Voltar',
    agree: 'Concordar e ir assinar',
    askAgain: 'Pedir de novo',
    submitting: 'A preparar…',
  },
  draftKept: 'Guardado neste separador',
  summaryHeading: (count) =>
    count === 1 ? 'Falta corrigir uma coisa' : `Há ${count} coisas a corrigir`,

  company: {
    heading: 'A sua empresa',
    intro: 'Isto consta do contrato com a Debitura. Corrija o que não estiver certo.',
    chooseCountry: 'Escolha um país',
    labels: {
      name: 'Nome da empresa',
      registrationNumber: 'Número de registo',
      address: 'Rua e número',
      zipCode: 'Código postal',
      city: 'Localidade',
      country: 'País',
      state: 'Distrito ou região',
      supportPhone: 'Telefone',
    },
    hints: {
      name: 'Tal como consta do registo comercial',
      registrationNumber: 'Do registo comercial, por exemplo NIPC ou CVR',
    },
  },
  errors: {
    name: {
      required: 'Introduza o nome da sua empresa tal como consta do registo.',
      'too-long': (limit) => `Encurte o nome para ${limit} carateres.`,
      'control-characters':
        'O nome contém uma quebra de linha ou outro caráter oculto. Escreva-o de novo.',
      other: 'Verifique o nome da sua empresa.',
    },
    registrationNumber: {
      'too-long': (limit) => `Encurte o número de registo para ${limit} carateres.`,
      'control-characters': 'O número de registo contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o número de registo.',
    },
    address: {
      required: 'Introduza a rua e o número da sua empresa.',
      'too-long': (limit) => `Encurte a rua e o número para ${limit} carateres.`,
      'control-characters':
        'A morada contém uma quebra de linha ou outro caráter oculto. Escreva-a de novo.',
      other: 'Verifique a rua e o número.',
    },
    zipCode: {
      'too-long': (limit) => `Encurte o código postal para ${limit} carateres.`,
      'control-characters': 'O código postal contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o código postal.',
    },
    city: {
      required: 'Introduza a localidade da sua empresa.',
      'too-long': (limit) => `Encurte a localidade para ${limit} carateres.`,
      'control-characters': 'A localidade contém um caráter oculto. Escreva-a de novo.',
      other: 'Verifique a localidade.',
    },
    country: {
      required: 'Escolha o país da sua empresa.',
      'not-a-code': 'Escolha o país da sua empresa.',
      other: 'A Debitura não conhece este país. Escolha outro.',
    },
    state: {
      'too-long': (limit) => `Encurte o distrito ou a região para ${limit} carateres.`,
      'control-characters': 'O distrito ou a região contém um caráter oculto. Escreva de novo.',
      other: 'Verifique o distrito ou a região.',
    },
    supportPhone: {
      'too-long': (limit) => `Encurte o número de telefone para ${limit} carateres.`,
      'control-characters': 'O número de telefone contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o número de telefone.',
    },
    consent: {
      required: 'Assinale esta caixa para enviar os créditos, ou deixe-os de fora por agora.',
      other: 'Assinale esta caixa para enviar os créditos, ou deixe-os de fora por agora.',
    },
  },

  people: {
    heading: 'Quem age pela sua empresa',
    intro: 'Estas pessoas veem os processos da sua empresa na Debitura.',
    signs: 'Assina',
    signsLong: 'Assina o contrato, com um código enviado para este endereço',
    office: 'A própria empresa',
    why: (platform) =>
      `A Debitura reconhece as contas pelo e-mail, por isso os nomes e endereços vêm da sua sessão em ${platform} e não podem ser alterados nesta página. Se algum estiver errado, corrija-o em ${platform} e volte.`,
    unknown: 'A pessoa com sessão iniciada aqui',
  },

  check: {
    heading: 'Verificar e ir assinar',
    intro: (platform) =>
      `Isto é o que consta em ${platform} sobre a sua empresa. Nada é enviado antes de premir o botão.`,
    company: 'Empresa',
    people: 'Pessoas',
    contact: 'E-mail',
    change: 'Alterar',
    show: 'Ver',
    changeSection: (section) => `Alterar: ${section}`,
    showSection: (section) => `Ver: ${section}`,
    next: {
      heading: 'Como continua',
      list: [
        'Nas páginas da Debitura, revê os dados mais uma vez.',
        'Aí assina o contrato de cobrança, com um código de seis algarismos que chega por e-mail e uma assinatura desenhada.',
        'Volta aqui e pode submeter créditos. Não é preciso novo acesso nem palavra-passe.',
      ],
      cost: 'Só é devida comissão sobre o dinheiro recuperado.',
    },
  },

  cases: {
    heading: (count) =>
      count === 1
        ? 'O crédito que segue em conjunto'
        : `Os ${count} créditos que seguem em conjunto`,
    headingMixed: 'Os seus créditos',
    fee: (percent) => `Comissão ${percent} do que for recuperado`,
    asking: 'A calcular a comissão…',
    feeUnknown: 'De momento não foi possível calcular a comissão.',
    ineligible: 'A Debitura poderá não aceitar este crédito tal como está.',
    repair: 'Corrigir',
    leaveOut: 'Deixar de fora',
    sendNow: 'Enviar agora',
    named: (action, reference) => `${action}: ${reference}`,
    standing: {
      packed: 'Segue em conjunto',
      unsent: 'Ainda não enviado',
      sent: 'Enviado; ainda não confirmado',
      waiting: 'Espera a aprovação',
      made: 'Processo criado',
      madeAs: (reference) => `Processo ${reference} criado`,
      failed: 'Não criado',
    },
    failures: {
      NoPartnerAvailable:
        'A Debitura não tem parceiro para o país deste devedor e este tipo de crédito. Verifique o devedor ou deixe o crédito de fora.',
      ValidationError: 'Algo no crédito não está certo. Abra-o, corrija-o e envie-o de novo.',
      DuplicateReference:
        'Já existe um processo com este número de fatura. Verifique o número, ou deixe o crédito de fora se for a mesma fatura.',
      IdempotencyViolation:
        'A Debitura diz que já tem este crédito. Veja os seus processos antes de o enviar de novo.',
      UnexpectedError: 'Algo correu mal na Debitura. Abra o crédito e envie-o de novo.',
      NotMade: 'Este crédito não chegou. Abra-o e envie-o de novo; não é enviado duas vezes.',
      'link-declined': 'Esperava pela ligação, que foi recusada. Envie-o de novo mais tarde.',
      'link-expired': 'Esperava pela ligação, cujo prazo terminou. Envie-o de novo mais tarde.',
    },
    otherFailure: 'A Debitura não aceitou este crédito. Abra-o, reveja-o e envie-o de novo.',
    elsewhere: 'Abra a fatura mais uma vez para a enviar: os dados dela não são guardados aqui.',
    at: (labels) => `Veja: ${labels}.`,
    consent: (count) =>
      `${count === 1 ? 'A dívida está por pagar e não é contestada. Envio este crédito' : 'As dívidas estão por pagar e não são contestadas. Envio estes créditos'} em conjunto, aceito a comissão indicada sobre o que for recuperado e sei que: durante seis meses só o parceiro cobra, desistir antes custa a comissão completa, e os pagamentos que nos sejam feitos diretamente são comunicados no prazo de três dias e contam.`,
  },

  notices: {
    'link-declined': {
      heading: 'A ligação foi recusada',
      text: 'Alguém na sua empresa recusou-a na Debitura, por isso nada foi alterado. Fale com a pessoa que gere a sua conta na Debitura e depois peça de novo abaixo.',
    },
    'link-expired': {
      heading: 'O prazo para a aprovação terminou',
      text: 'Ninguém aprovou a ligação a tempo, por isso nada foi alterado. Peça de novo abaixo; recebe um novo endereço.',
    },
    'fee-changed': {
      heading: 'As condições mudaram desde que as viu',
      text: 'Nada foi enviado. Veja as comissões abaixo e continue se concordar.',
    },
    unreachable: {
      heading: 'De momento sem resposta',
      text: 'A ligação falhou. O que introduziu está seguro. Tente de novo daqui a pouco.',
      offline: 'Está sem ligação. O que introduziu está seguro; continue quando a ligação voltar.',
    },
    unchanged: {
      heading: 'Ainda nada mudou',
      text: 'A Debitura diz o mesmo que antes. Se acabou de assinar ou aprovar, espere um minuto e veja de novo.',
    },
    casesRefused: (count) =>
      count === 1
        ? 'É preciso corrigir um crédito, por isso ainda nada foi enviado. Corrija-o ou deixe-o de fora e depois continue.'
        : `É preciso corrigir ${count} créditos, por isso ainda nada foi enviado. Corrija-os ou deixe-os de fora e depois continue.`,
    casesRefusedHeading: 'Primeiro, um olhar sobre os seus créditos',
    refused: {
      heading: 'A Debitura não aceitou estes dados',
      invalid: 'Veja os campos assinalados, corrija-os e continue.',
      other:
        'Nada foi criado. Corrija o que aqui se indica, ou pergunte ao apoio se não souber porquê.',
    },
  },
};
export default onboarding;
