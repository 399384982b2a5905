/** What stands around the elements that the embed shows. */
export default {
  label: 'Debt collection',
  loading: 'Loading…',
  allCases: 'All cases',
  newCase: 'Send a claim to collection',
  goOn: 'Go on with your claim',
  seeCases: 'See your cases',
  signAgain: {
    upgrade: {
      heading: 'Debitura’s collection agreement has a new version',
      text: 'Your cases go on. Until the new version is signed, new claims wait for your signature.',
      button: 'Read and sign',
    },
    sign: {
      heading: 'Your collection agreement is not signed',
      text: 'You can read your cases. New claims wait until the agreement is signed.',
      button: 'Read and sign',
    },
  },
};
