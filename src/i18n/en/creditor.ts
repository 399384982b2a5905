/** The step of a managing partner that asks whose claim it is, and what its review and receipt say otherwise. */
export default {
  creditor: {
    heading: 'Whose claim is it?',
    intro: 'Your client: the company that is owed the money.',
    labels: {
      creditorCompanyName: 'Company name of your client',
      creditorCountryAlpha2: 'Country of your client',
    },
    chooseCountry: 'Choose a country',
    errors: {
      creditorCompanyName: {required: 'Enter the name of the client that you submit for.'},
      creditorCountryAlpha2: {required: 'Choose the country of your client.'},
    },
    contactPerson:
      'Enter a contact person at the debtor: Debitura asks for one when the debtor is a company.',
  },
  managed: {
    intro: 'Look everything over. Nothing is sent before you press the button.',
    fee: 'Fee',
    noFee: 'Debitura shows no fee here; your own agreement applies.',
    duties: 'What you confirm',
    list: [
      'Your client has asked you to submit this claim.',
      'The debt is real, unpaid and not disputed.',
      'What you enter here is shared with the collection partner.',
    ],
    consent: (client: string) => `I submit this claim for ${client} and confirm the points above.`,
    next: [
      'Debitura checks the claim.',
      'A collection partner takes the case over and writes to the debtor.',
      'You follow the case in your list.',
    ],
  },
};
