/** Why Debitura does not connect a company, and what to do; both may name the platform. */
type Reason = {text: (platform: string) => string; todo: (platform: string) => string};

/** What comes after the check: signing, approval, ready, blocked, and what stands where nothing can go on. */
export default {
  checkAgain: 'Check again',
  reading: 'Looking…',
  leave: (host: string) => `You leave for ${host} and come back here when you are done.`,
  checking: {
    heading: 'We are asking whether your company was set up',
    text: 'No answer came back in time. We ask again by ourselves, and asking twice sets nothing up twice. You can wait here or come back later.',
    attempt: (attempt: number) => `Asked ${attempt} ${attempt === 1 ? 'time' : 'times'} so far.`,
    again: 'Ask now',
  },
  sign: {
    pill: 'Waiting for your signature',
    heading: 'One step left: sign',
    text: 'Your company is known at Debitura. On its pages you look the details over and sign the collection agreement; a six-digit code comes by e-mail.',
    upgradeHeading: 'Sign the new version of the agreement',
    upgradeText:
      'Debitura’s collection agreement has a new version, or your company’s name has changed. Sign it once more to send claims; your cases go on meanwhile.',
    abandoned:
      'You came back without signing everything. Nothing is lost; go on whenever you like.',
    later: 'You can close this page and sign later: come back here and go on.',
    now: 'Go on to sign',
    noLink:
      'Debitura gave no address to sign at. Look again in a minute, or ask the support of this product for the link.',
  },
  approval: {
    pill: 'Waiting for approval',
    heading: 'Your company has an account at Debitura already',
    text: (platform: string) =>
      `So that nobody connects it without you, the owner of that account approves the connection with ${platform}. Open the page below, or send its link to the person who manages the account.`,
    days: 'The link is usually good for seven days. After that you can ask again here.',
    since: (date: string) => `Asked for on ${date}.`,
    now: 'Look and approve',
    copy: 'Copy the link',
    copied: 'Copied',
    noLink:
      'Debitura gave no link. Look into the inbox of your Debitura account, or check again in a minute.',
    waiting: 'Your claims wait with it and are sent when the connection is approved.',
  },
  ready: {
    pill: 'Ready',
    heading: 'You can send claims now',
    text: (client: string) => `${client} is set up at Debitura and everything is signed.`,
    company: 'Your company',
    openCases: 'Some claims still need you; see below.',
    made: 'Your claims are on their way.',
  },
  blocked: {
    heading: 'Your company can’t be connected from here',
    reasons: {
      ClientAlreadyLinkedToAnotherPartner: {
        text: () =>
          'Your company already works with Debitura through another product, and it can be connected to one only.',
        todo: () =>
          'Ask Debitura’s support (support.debitura.com) if you want to move. Until then use the other product for your claims.',
      },
      InvalidClientType: {
        text: () =>
          'Your e-mail address belongs to an account at Debitura that is not a creditor, for example a collection agency.',
        todo: (platform: string) =>
          `Sign in to ${platform} with another e-mail address and start again, or ask its support.`,
      },
      AlreadyLinkedDifferentTenant: {
        text: (platform: string) =>
          `Your e-mail address is already used for another company in ${platform}. At Debitura a person belongs to one company.`,
        todo: (platform: string) =>
          `Go on with that company, or use another e-mail address for this one. The support of ${platform} can help.`,
      },
    } as Record<string, Reason>,
    other: {
      text: () =>
        'Debitura does not connect your company, and gave a reason that this page does not know.',
      todo: (platform: string) =>
        `Ask the support of ${platform} and give this reason, so that they can ask Debitura:`,
    },
    again: 'Try again',
    kept: 'Nothing was sent. Your claims stay here.',
  },
  stopped: {
    forbidden:
      'Ask the person who manages your company’s account to set up debt collection, or to give you the right to do it.',
  },
  repair: {
    back: 'Back to the overview',
    heading: (reference: string) => `Repair the claim ${reference}`,
    sendHeading: (reference: string) => `Send the claim ${reference}`,
    text: 'Correct it here. With the last button it goes back to the claims that go along.',
  },
};
