/** The step that takes documents. */
export default {
  heading: 'Which papers prove it?',
  intro: 'The invoice, and what shows that you delivered: order, delivery note, reminders.',
  drop: 'Drop files here, or',
  choose: 'choose files',
  limits: (types: string, size: string, count: string) =>
    `${types}. Up to ${size} each, ${count} files.`,
  list: 'Chosen documents',
  none: 'No documents yet. You can submit without; the partner may ask for them later.',
  leaveNote: 'They are sent when you submit.',
  remove: 'Remove',
  cancel: 'Cancel',
  retry: 'Try again',
  named: (action: string, name: string) => `${action}: ${name}`,
  status: {
    waiting: 'Ready',
    uploading: 'Sending…',
    done: 'Sent',
    failed: 'Not sent. Try again, or remove it.',
    missing: 'Choose this file again: files are not kept when the page is left.',
  },
  progress: (percent: string) => `${percent} sent`,
  refusedHeading: (count: number) =>
    count === 1 ? 'One file was not taken' : `${count} files were not taken`,
  refused: {
    type: (name: string, types: string) =>
      `${name}: this type is not taken. Save it as one of ${types}.`,
    size: (name: string, size: string) =>
      `${name} is larger than ${size}. Make it smaller or split it.`,
    empty: (name: string) => `${name} is empty. Choose the file with its contents.`,
    name: (name: string) => `${name}: give the file a shorter, plain name and choose it again.`,
    count: (name: string, count: string) =>
      `${name}: ${count} files are the most for one case. Remove one first, or merge some.`,
    content: (name: string) =>
      `${name}: what is inside does not fit its name. Save it anew in its real format.`,
  },
  uploading: {
    heading: 'Your case is made. The documents are on their way',
    text: 'Please keep this page open until they are sent.',
    skip: 'Continue without the rest',
  },
  comments: 'Anything the partner should know?',
  commentsHint: 'Agreements on payment, earlier contacts, best time to call',
  errors: {
    comments: {
      'too-long': (limit: string) => `Shorten your note to ${limit} characters.`,
      'control-characters':
        'Your note holds a hidden character from another program. Type that part anew.',
      other: 'Check your note.',
    },
    files: {
      required: 'Choose the remembered files again, or remove them from the list.',
      other: 'Choose the remembered files again, or remove them from the list.',
    },
  },
};
