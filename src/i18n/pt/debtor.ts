import type {Messages} from '../messages.js';

const debtor: Messages['debtor'] = {
  heading: 'Quem deve?',
  intro: 'Tal como consta da sua fatura. O parceiro escreve para esta morada.',
  type: 'O devedor é',
  types: {Company: 'uma empresa', Private: 'um particular'},
  chooseCountry: 'Escolha um país',
  chooseState: 'Escolha um estado',
  labels: {
    name: 'Nome da empresa',
    fullName: 'Nome completo',
    companyRegistrationNumber: 'Número de registo',
    contactPerson: 'Pessoa de contacto',
    address: 'Rua e número',
    zipCode: 'Código postal',
    city: 'Localidade',
    state: 'Distrito ou região',
    stateAlpha2: 'Estado',
    countryAlpha2: 'País',
    email: 'E-mail',
    phone: 'Telefone',
  },
  hints: {
    companyRegistrationNumber: 'Do registo comercial, por exemplo NIPC ou CVR',
    reach: 'Um e-mail ou um número de telefone acelera a cobrança',
    countryAlpha2: 'Determina o parceiro e a comissão',
  },
  errors: {
    'debtor.type': {
      required: 'Escolha se o devedor é uma empresa ou um particular.',
      other: 'Escolha se o devedor é uma empresa ou um particular.',
    },
    'debtor.name': {
      required: 'Introduza o nome do devedor tal como consta da fatura.',
      'too-long': (limit) => `Encurte o nome para ${limit} carateres.`,
      'control-characters':
        'O nome contém uma quebra de linha ou outro caráter oculto. Escreva-o de novo.',
      other: 'Verifique o nome do devedor.',
    },
    'debtor.contactPerson': {
      'too-long': (limit) => `Encurte o nome da pessoa de contacto para ${limit} carateres.`,
      'control-characters':
        'O nome da pessoa de contacto contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique a pessoa de contacto.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit) => `Encurte o número de registo para ${limit} carateres.`,
      'control-characters': 'O número de registo contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o número de registo.',
    },
    'debtor.address': {
      required: 'Introduza a rua e o número do devedor.',
      'too-long': (limit) => `Encurte a rua e o número para ${limit} carateres.`,
      'control-characters':
        'A morada contém uma quebra de linha ou outro caráter oculto. Escreva-a de novo.',
      other: 'Verifique a rua e o número.',
    },
    'debtor.zipCode': {
      'too-long': (limit) => `Encurte o código postal para ${limit} carateres.`,
      'control-characters': 'O código postal contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o código postal.',
    },
    'debtor.city': {
      required: 'Introduza a localidade do devedor.',
      'too-long': (limit) => `Encurte a localidade para ${limit} carateres.`,
      'control-characters': 'A localidade contém um caráter oculto. Escreva-a de novo.',
      other: 'Verifique a localidade.',
    },
    'debtor.state': {
      'too-long': (limit) => `Encurte o distrito ou a região para ${limit} carateres.`,
      'control-characters': 'O distrito ou a região contém um caráter oculto. Escreva de novo.',
      other: 'Verifique o distrito ou a região.',
    },
    'debtor.stateAlpha2': {
      required: 'Escolha o estado: nos Estados Unidos, determina o parceiro.',
      'not-a-code': 'Escolha o estado na lista.',
      other: 'Escolha o estado na lista.',
    },
    'debtor.countryAlpha2': {
      required: 'Escolha o país do devedor.',
      'not-a-code': 'Escolha o país do devedor.',
      other: 'A Debitura não conhece este país. Escolha outro.',
    },
    'debtor.email': {
      'not-an-email': 'Escreva o e-mail no formato nome@empresa.pt ou deixe o campo vazio.',
      'too-long': (limit) => `Encurte o e-mail para ${limit} carateres.`,
      'control-characters': 'O e-mail contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o e-mail.',
    },
    'debtor.phone': {
      'too-long': (limit) => `Encurte o número de telefone para ${limit} carateres.`,
      'control-characters': 'O número de telefone contém um caráter oculto. Escreva-o de novo.',
      other: 'Verifique o número de telefone.',
    },
  },
};
export default debtor;
