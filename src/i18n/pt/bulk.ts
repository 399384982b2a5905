import type {Messages} from '../messages.js';

const bulk: Messages['bulk'] = {
  label: 'Enviar faturas vencidas para cobrança',
  heading: 'Faturas vencidas',
  intro: 'Um processo por devedor. Vê cada comissão antes de algo ser enviado.',
  loading: 'A carregar a lista…',
  failed: 'Esta parte não carregou. A sua lista está segura.',
  again: 'Tentar de novo',
  optional: 'opcional',
  kept: 'Lista guardada neste separador',

  drop: {
    heading: 'Que faturas estão vencidas?',
    text: 'Largue aqui uma lista do seu programa de contabilidade (CSV) ou faturas eletrónicas. Nada sai do seu computador antes de submeter.',
    choose: 'Escolher ficheiros',
    more: 'Adicionar ficheiros',
    reading: 'A ler o ficheiro…',
    taken: (added) => (added === 1 ? 'Uma fatura adicionada.' : `${added} faturas adicionadas.`),
    known: (known) => (known === 1 ? 'Uma já estava na lista.' : `${known} já estavam na lista.`),
    close: 'Fechar',
    refused: {
      'too-large': 'Tem mais de 10 MB. Exporte só o que está vencido ou divida a lista.',
      spreadsheet:
        'Isto é uma folha de cálculo. Abra-a, escolha «Guardar como» e o tipo CSV, e largue esse ficheiro.',
      'not-text': 'Não é uma lista que se possa ler aqui. Exporte a lista como CSV.',
      empty: 'Não há linhas abaixo dos títulos. Exporte a lista de novo e veja o que contém.',
      'too-many-rows': 'Tem mais de 2000 linhas. Divida a lista e envie uma parte de cada vez.',
      'credit-note': 'É uma nota de crédito: anula um crédito, por isso nada se cobra com ela.',
      paid: 'Nada resta a pagar nesta fatura.',
      other: 'Não foi possível ler. Exporte de novo ou adicione as faturas à mão.',
    },
  },

  mapping: {
    heading: (file) => `O que contém ${file}?`,
    intro: (rows) =>
      `${rows === 1 ? 'Uma linha' : `${rows} linhas`}. Verifique se cada coluna foi bem entendida.`,
    column: 'Coluna',
    example: 'Primeiras linhas',
    holds: 'Contém',
    nothing: 'Não é necessária',
    fields: {
      number: 'Número da fatura',
      amount: 'Montante por pagar',
      currency: 'Moeda',
      date: 'Data da fatura',
      dueDate: 'Data de vencimento',
      description: 'O que foi fornecido',
      type: 'Empresa ou particular',
      name: 'Nome do devedor',
      contactPerson: 'Pessoa de contacto',
      companyRegistrationNumber: 'Número de registo',
      address: 'Rua e número',
      zipCode: 'Código postal',
      city: 'Localidade',
      state: 'Distrito ou região',
      countryAlpha2: 'País',
      email: 'E-mail',
      phone: 'Telefone',
    },
    currency: 'Moeda de todas as linhas',
    country: 'País de todos os devedores',
    choose: 'Não é igual para todos',
    dayOrder: (example) => `Como se lê ${example}?`,
    dayFirst: 'Dia primeiro',
    monthFirst: 'Mês primeiro',
    decimalMark: (example) => `Como se lê ${example}?`,
    noneMapped: 'Escolha pelo menos a coluna do montante por pagar.',
    take: (rows) => (rows === 1 ? 'Importar uma linha' : `Importar ${rows} linhas`),
    cancel: 'Cancelar',
  },

  table: {
    caption: 'Processos desta lista',
    columns: {
      debtor: 'Devedor',
      invoices: 'Faturas',
      claim: 'Crédito',
      fee: 'Comissão',
      state: 'Estado',
    },
    filter: 'Mostrar',
    all: 'Todos',
    open: 'Por completar',
    nameless: 'Devedor sem nome',
    invoices: (count) => (count === 1 ? '1 fatura' : `${count} faturas`),
    numberless: 'Sem número',
    more: (count) => `mais ${count}…`,
    summary: (invoices, cases) =>
      `${invoices === 1 ? 'Uma fatura' : `${invoices} faturas`} em ${cases === 1 ? 'um processo' : `${cases} processos`}`,
    review: (count) => (count === 1 ? 'Rever um processo' : `Rever ${count} processos`),
    nothingReady: 'Ainda nenhum processo está completo. Abra uma linha para ver o que falta.',
    waiting: 'A calcular as comissões…',
    leftOut: (count) =>
      count === 1 ? 'Uma fatura ficou de fora' : `${count} faturas ficaram de fora`,
    takeBack: 'Voltar a incluir',
    takeBackNumber: (number) => `Voltar a incluir ${number}`,
    looking: 'A perguntar que faturas a Debitura já tem…',
    lookFailed: 'A Debitura não disse que faturas já tem. Prima o botão outra vez.',
    existing: (count) =>
      count === 1
        ? 'Uma fatura já está na Debitura e não é enviada outra vez. Veja a lista e depois continue.'
        : `${count} faturas já estão na Debitura e não são enviadas outra vez. Veja a lista e depois continue.`,
    clear: 'Iniciar uma nova lista',
  },

  states: {
    ready: 'Pronto',
    missing: (count) => (count === 1 ? 'Falta 1 dado' : `Faltam ${count} dados`),
    asking: 'A calcular a comissão',
    ineligible: 'Não pode ser aceite',
    unpriced: 'Comissão desconhecida',
    waiting: 'Em espera',
    sending: 'A enviar',
    checking: 'A verificar',
    made: 'Enviado',
    pending: 'Falta assinar',
    duplicate: 'Processo já existe',
    unsigned: 'Assinar primeiro',
    failed: 'Não enviado',
  },

  row: {
    line: (line, file) => `Linha ${line} de ${file}`,
    unread: (text) => `O ficheiro diz «${text}», que não foi possível ler.`,
    debtor: 'Devedor',
    change: 'Alterar',
    changeDebtor: 'Alterar o devedor',
    changeInvoice: (number) => `Alterar a fatura ${number}`,
    leaveOut: 'Deixar de fora',
    leaveOutInvoice: (number) => `Deixar de fora a fatura ${number}`,
    together: 'Várias faturas passam a ser',
    oneCase: 'Um só processo',
    oneEach: 'Um processo cada',
    numbers: 'Faturas',
    numberHint: 'Garante que nenhuma fatura é enviada duas vezes',
    repeated: 'Este número está duas vezes na lista. Corrija-o ou deixe uma das faturas de fora.',
    due: (date, due) => `${date}, vencimento ${due}`,
    askAgain: 'Pedir de novo a comissão',
    priceFailed: 'De momento não foi possível ler a comissão.',
    ineligible: 'A Debitura não pode aceitar este crédito tal como está.',
    reference: (reference) => `Referência do processo ${reference}`,
    existing: (reference) => `A fatura ${reference} já foi enviada para cobrança antes.`,
    held: 'Este programa reteve o processo.',
    unanswered: 'Não houve resposta e nenhum processo foi criado. Envie-o de novo.',
    unsigned:
      'É preciso assinar algo antes de este processo poder ser criado. Assine e envie-o de novo.',
  },

  review: {
    heading: 'Verificar e submeter',
    intro: (cases) =>
      `${cases === 1 ? 'Um processo está pronto' : `${cases} processos estão prontos`}. Nada é enviado antes de premir o botão.`,
    left: (count) =>
      count === 1
        ? 'Um processo não está completo; fica na lista.'
        : `${count} processos não estão completos; ficam na lista.`,
    costs: 'Quanto custa',
    currency: 'Moeda',
    cases: 'Processos',
    claim: 'Créditos',
    full: 'Comissão se tudo for pago',
    fees: 'Comissões por parceiro',
    fee: (percent) => `${percent} do que for recuperado`,
    before:
      'Antes de IVA e de custos acrescentados aos créditos. Se nada for recuperado, nada há a pagar.',
    consent: (client, cases) =>
      cases === 1
        ? `A dívida está por pagar e não é contestada. Submeto este crédito (credor: ${client}), aceito a comissão indicada e concordo com os pontos acima.`
        : `As dívidas estão por pagar e não são contestadas. Submeto estes ${cases} créditos (credor: ${client}), aceito as comissões indicadas para cada um e concordo com os pontos acima.`,
    submit: (cases) => (cases === 1 ? 'Submeter um processo' : `Submeter ${cases} processos`),
    back: 'Voltar à lista',
  },

  sending: {
    heading: 'A enviar os seus processos',
    paused: 'Em pausa',
    progress: (done, all) => `${done} de ${all} processos concluídos`,
    text: 'Pode fechar esta página: o que ainda não foi enviado espera neste separador, e nenhum processo é criado duas vezes.',
    unkept:
      'Esta lista não pode ser guardada neste separador. Fique até terminar; se sair, envie de novo a mesma lista: nenhum processo é criado duas vezes.',
    checking: (count) =>
      count === 1
        ? 'Uma resposta perdeu-se; estamos a perguntar o que aconteceu.'
        : `Perderam-se ${count} respostas; estamos a perguntar o que aconteceu.`,
    pause: 'Pausar',
    resume: 'Retomar',
    askNow: 'Perguntar agora',
  },

  result: {
    heading: (made) =>
      made === 0
        ? 'Nenhum processo foi criado'
        : made === 1
          ? 'Um processo está criado'
          : `${made} processos estão criados`,
    duplicates: (count) =>
      count === 1
        ? 'Uma fatura já tinha processo; nada foi criado duas vezes.'
        : `${count} faturas já tinham processo; nada foi criado duas vezes.`,
    failed: (count) =>
      count === 1
        ? 'Um processo não foi enviado. Abra-o para ver porquê.'
        : `${count} processos não foram enviados. Abra-os para ver porquê.`,
    mend: 'Corrigir e enviar os restantes',
    download: 'Transferir o resultado (CSV)',
    fileName: 'resultado-cobranca.csv',
    headings: {
      invoice: 'Número da fatura',
      debtor: 'Devedor',
      country: 'País',
      date: 'Data da fatura',
      dueDate: 'Data de vencimento',
      amount: 'Montante por pagar',
      currency: 'Moeda',
      state: 'Estado',
      reference: 'Referência do processo',
      creditorReference: 'A sua referência',
      fee: 'Comissão em percentagem',
      reason: 'Motivo',
    },
    sign: {
      heading: 'Falta um passo: assinar',
      text: (count) =>
        count === 1
          ? 'Um processo espera uma assinatura. Começa quando tudo estiver assinado.'
          : `${count} processos esperam assinaturas. Começam quando tudo estiver assinado; uma só visita basta para todos.`,
      now: 'Assinar agora',
      leave: (host) => `Passa para ${host} e volta aqui quando terminar.`,
      noLink: 'A Debitura não indicou um endereço para assinar. Veja de novo dentro de um minuto.',
      again: 'Ver de novo',
      reading: 'A ler o que está assinado…',
    },
  },

  announce: {
    progress: (done, all) => `${done} de ${all} processos concluídos`,
    finished: (made) =>
      made === 1
        ? 'Concluído. Um processo está criado.'
        : `Concluído. ${made} processos estão criados.`,
  },
};
export default bulk;
