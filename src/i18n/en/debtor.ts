/** The step that asks who owes the money. */
export default {
  heading: 'Who owes it?',
  intro: 'As printed on your invoice. The partner writes to this address.',
  type: 'The debtor is a',
  types: {Company: 'Company', Private: 'Private person'},
  chooseCountry: 'Choose a country',
  chooseState: 'Choose a state',
  labels: {
    name: 'Company name',
    fullName: 'Full name',
    companyRegistrationNumber: 'Registration number',
    contactPerson: 'Contact person',
    address: 'Street and number',
    zipCode: 'Postal code',
    city: 'City',
    state: 'State or region',
    stateAlpha2: 'State',
    countryAlpha2: 'Country',
    email: 'E-mail',
    phone: 'Phone',
  },
  hints: {
    companyRegistrationNumber: 'From the company register, for example CVR or HRB',
    reach: 'An e-mail or a phone number speeds collection up',
    countryAlpha2: 'Decides the partner and the fee',
  },
  errors: {
    'debtor.type': {
      required: 'Choose whether the debtor is a company or a private person.',
      other: 'Choose whether the debtor is a company or a private person.',
    },
    'debtor.name': {
      required: 'Enter the debtor’s name as it stands on the invoice.',
      'too-long': (limit: string) => `Shorten the name to ${limit} characters.`,
      'control-characters':
        'The name holds a line break or another hidden character. Type it anew.',
      other: 'Check the debtor’s name.',
    },
    'debtor.contactPerson': {
      'too-long': (limit: string) => `Shorten the contact person’s name to ${limit} characters.`,
      'control-characters': 'The contact person’s name holds a hidden character. Type it anew.',
      other: 'Check the contact person.',
    },
    'debtor.companyRegistrationNumber': {
      'too-long': (limit: string) => `Shorten the registration number to ${limit} characters.`,
      'control-characters': 'The registration number holds a hidden character. Type it anew.',
      other: 'Check the registration number.',
    },
    'debtor.address': {
      required: 'Enter the street and number of the debtor.',
      'too-long': (limit: string) => `Shorten the street and number to ${limit} characters.`,
      'control-characters':
        'The address holds a line break or another hidden character. Type it anew.',
      other: 'Check the street and number.',
    },
    'debtor.zipCode': {
      'too-long': (limit: string) => `Shorten the postal code to ${limit} characters.`,
      'control-characters': 'The postal code holds a hidden character. Type it anew.',
      other: 'Check the postal code.',
    },
    'debtor.city': {
      required: 'Enter the debtor’s city.',
      'too-long': (limit: string) => `Shorten the city to ${limit} characters.`,
      'control-characters': 'The city holds a hidden character. Type it anew.',
      other: 'Check the city.',
    },
    'debtor.state': {
      'too-long': (limit: string) => `Shorten the state or region to ${limit} characters.`,
      'control-characters': 'The state or region holds a hidden character. Type it anew.',
      other: 'Check the state or region.',
    },
    'debtor.stateAlpha2': {
      required: 'Choose the state: in the United States it decides the partner.',
      'not-a-code': 'Choose the state from the list.',
      other: 'Choose the state from the list.',
    },
    'debtor.countryAlpha2': {
      required: 'Choose the debtor’s country.',
      'not-a-code': 'Choose the debtor’s country.',
      other: 'Debitura does not know this country. Choose another one.',
    },
    'debtor.email': {
      'not-an-email': 'Write the e-mail address like name@company.com, or leave it empty.',
      'too-long': (limit: string) => `Shorten the e-mail address to ${limit} characters.`,
      'control-characters': 'The e-mail address holds a hidden character. Type it anew.',
      other: 'Check the e-mail address.',
    },
    'debtor.phone': {
      'too-long': (limit: string) => `Shorten the phone number to ${limit} characters.`,
      'control-characters': 'The phone number holds a hidden character. Type it anew.',
      other: 'Check the phone number.',
    },
  },
};
