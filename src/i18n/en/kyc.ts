/** Who directs the company, asked only when a collection partner must know. */
export default {
  pill: 'One more question',
  heading: 'Who directs your company?',
  why: 'The collection partner for one of your claims needs to know who directs its clients. It is asked once, for all claims.',
  where:
    'Your answer goes straight to Debitura. It is not kept in this tab, nor by this product, and you will not see it here again.',
  labels: {
    directorFullName: 'Full name of a director',
    directorHomeAddress: 'Home address',
    directorDateOfBirth: 'Date of birth',
  },
  hints: {
    directorFullName: 'As in the passport; one director is enough',
    directorHomeAddress: 'Street, postal code, city and country',
  },
  errors: {
    directorFullName: {
      required: 'Enter the full name of a director.',
      'too-long': (limit: string) => `Shorten the name to ${limit} characters.`,
      'control-characters': 'The name holds a hidden character. Type it anew.',
      other: 'Check the name.',
    },
    directorHomeAddress: {
      required: 'Enter the home address of the director.',
      'too-long': (limit: string) => `Shorten the address to ${limit} characters.`,
      'control-characters': 'The address holds a hidden character. Type it anew.',
      other: 'Check the address.',
    },
    directorDateOfBirth: {
      required: 'Enter the director’s date of birth: day, month and year.',
      'not-a-date': 'This day does not exist. Enter the day, month and year of birth.',
      'in-future': 'The date of birth must be before today.',
      other: 'Check the date of birth.',
    },
  },
  send: 'Send and go on',
  sending: 'Sending…',
  later: 'Later, on Debitura’s pages',
  unreachable:
    'No answer came back. Press the button again: the same details are not stored twice.',
  refused: 'Debitura did not take these details. Check them and send them again.',
};
