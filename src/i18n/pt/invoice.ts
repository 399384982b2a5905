import type {Messages} from '../messages.js';

const invoice: Messages['invoice'] = {
  reading: (name) => `A ler ${name}…`,
  mark: (name) => `De ${name}`,
  hide: 'Ocultar esta nota',

  refused: {
    heading: (name) => `Não foi possível ler ${name}`,
    attached: 'Mesmo assim, foi acrescentado aos seus documentos.',
    empty: 'O ficheiro está vazio. Exporte a fatura mais uma vez e largue-o de novo.',
    'too-large': (limit) =>
      `Tem mais de ${limit}, por isso não foi aberto. Preencha os campos à mão e junte um PDF mais pequeno.`,
    'too-complex':
      'Contém muito mais entradas do que qualquer fatura, por isso não foi lido até ao fim. Preencha os campos à mão.',
    'unknown-format':
      'Não é XML nem PDF, e as faturas eletrónicas são um dos dois. Preencha os campos à mão.',
    'not-an-invoice': (found) =>
      `É um ficheiro XML de outro tipo (${found}). Largue uma fatura UBL ou CII, ou preencha os campos à mão.`,
    renamed: (found) =>
      `O conteúdo é ${found}, mas o nome diz outra coisa. Faça o nome terminar em ${found === 'PDF' ? '.pdf' : '.xml'} e largue-o de novo.`,
    broken:
      'Está danificado ou incompleto. Exporte-o ou transfira-o mais uma vez e largue-o de novo.',
    doctype:
      'Traz regras de documento próprias, de que nenhuma fatura precisa e que alguns ataques usam. Nada nele foi executado. Exporte a fatura mais uma vez ou preencha os campos à mão.',
    encrypted: 'Está protegido com palavra-passe. Guarde-o sem ela e largue-o de novo.',
    'no-attachment':
      'Este PDF só pode ser lido por pessoas: não contém dados de fatura. Preencha os campos à mão.',
    unavailable:
      'A parte que lê faturas não carregou. Verifique a sua ligação e largue o ficheiro de novo.',
  },

  attached: {
    heading: 'Acrescentado aos seus documentos',
    text: (names) => `${names}: não há dados de fatura para preencher os campos.`,
  },

  filled: (count, name) =>
    count === 1
      ? `Um campo foi preenchido a partir de ${name}`
      : `${count} campos foram preenchidos a partir de ${name}`,
  filledText: 'Verifique-os: cada um indica de onde veio.',
  read: (name) => `${name} foi lido`,
  held: (name) => `${name} foi lido, e ainda nada foi preenchido`,
  anyway: 'Preencher mesmo assim',

  facts: {
    creditNote: 'Esta é uma nota de crédito: devolve dinheiro, por isso nada há a cobrar.',
    creditNoteOf: (number) =>
      `Esta é uma nota de crédito da fatura ${number}: devolve dinheiro, por isso nada há a cobrar.`,
    paid: 'Nada está em dívida nesta fatura: segundo ela, tudo está pago.',
    owed: (amount) =>
      `Nesta fatura é o vendedor que deve ${amount} ao comprador. Nada há a cobrar.`,
    seller: (seller, client) =>
      `Esta fatura foi emitida por ${seller}, e o credor é ${client}. Verifique se é sua.`,
    sellerOnly: (seller) =>
      `Esta fatura foi emitida por ${seller}, fora do seu país. Verifique se é sua.`,
    correction: 'Esta fatura corrige outra anterior. Reclame só uma das duas.',
    correctionOf: (number) => `Esta fatura corrige a fatura ${number}. Reclame só uma das duas.`,
    notDue: (day) => `Só se vence em ${day}. A cobrança começa quando o devedor está em atraso.`,
    partlyPaid: (paid, total) =>
      `Já estão pagos ${paid} de ${total}: só se reclama o que resta em dívida.`,
    terms:
      'Não indica data de vencimento, mas diz isto sobre o pagamento. Introduza o vencimento que daí resulta:',
  },

  conflicts: {
    heading: (field) => `A fatura dá duas respostas (${field}). Qual está certa?`,
    use: (field, value) => `Usar ${value} (${field})`,
  },

  differences: {
    heading: (count) =>
      count === 1 ? 'Um campo já diz outra coisa' : 'Alguns campos já dizem outra coisa',
    other: (number) => `Esta é outra fatura: ${number}`,
    here: 'No formulário',
    there: 'Na fatura',
    empty: 'ainda nada',
    use: 'Usar os valores da fatura',
    keep: 'Manter o que está no formulário',
    add: 'Acrescentar como outra fatura',
  },

  pdf: {
    text: 'A Debitura não aceita XML como documento. Acrescente também o PDF desta fatura.',
    choose: 'Escolher o PDF',
  },
  unread: (names) => `Ainda não lidos: ${names}. Largue uma fatura de cada vez.`,

  fields: {
    currencyCode: 'moeda',
    amount: 'montante por pagar',
    number: 'número da fatura',
    date: 'data da fatura',
    dueDate: 'data de vencimento',
    claimDescription: 'descrição',
    name: 'nome do devedor',
    contactPerson: 'pessoa de contacto',
    companyRegistrationNumber: 'número de registo',
    address: 'rua e número',
    zipCode: 'código postal',
    city: 'localidade',
    state: 'região',
    stateAlpha2: 'estado',
    countryAlpha2: 'país',
    email: 'e-mail',
    phone: 'telefone',
  },
};
export default invoice;
