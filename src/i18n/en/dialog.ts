/** What stands around the case form in a dialog. */
export default {
  label: 'Send to collection',
  close: 'Close',
  question: {
    heading: 'Close the form?',
    kept: 'What you typed is kept in this tab for a day: open the same invoice again and go on. Files have to be chosen again.',
    lost: 'This browser does not keep what you typed. Closing loses it.',
    stay: 'Go on',
    close: 'Close the form',
  },
};
