/** The last look before the case is made. */
export default {
  heading: 'Check and submit',
  intro: (partner: string) => `${partner} starts when everything is signed.`,
  introPlain: 'Look everything over. Nothing is sent before you press the button.',
  introSigned: 'Nothing is left to sign. Debitura checks the claim, then the partner starts.',
  introCountry: (country: string) =>
    `A collection partner in ${country} starts when you have signed.`,
  change: 'Change',
  changeSection: (section: string) => `Change: ${section}`,
  claim: 'Claim',
  debtor: 'Debtor',
  documents: 'Documents',
  due: (date: string, due: string) => `${date}, due ${due}`,
  dated: (date: string) => `Dated ${date}`,
  total: (amount: string, count: number) => `${amount} in ${count} invoices`,
  noDocuments: 'None',
  missing: (name: string) => `${name} (choose again)`,
  note: 'Your note',

  sign: {
    heading: 'Before the case can start',
    intro: (count: number) =>
      count === 1
        ? 'You sign one agreement on Debitura’s pages. Then you come back here.'
        : `You complete ${count} short things on Debitura’s pages. Then you come back here.`,
    actions: {
      Sdca: ['Collection agreement', 'once for your company'],
      SdcaUpgrade: ['New version of the collection agreement', 'replaces the one you signed'],
      PoA: ['Power of attorney', 'once for this partner'],
      Jpa: ['Price appendix for the debtor’s country', 'once for this partner'],
      Kyc: ['Proof of identity', 'once for your company'],
    } as Record<string, [string, string]>,
    powerFor: (partner: string) => `Power of attorney for ${partner}`,
    other: 'asked for by Debitura',
  },

  duties: {
    heading: 'What you agree to',
    list: [
      'The fee is due on what is recovered, also when the debtor pays you directly. Nothing recovered, nothing to pay.',
      'For six months only the partner collects. You do not pursue the debtor yourself in that time, and withdrawing early costs the full fee and the costs so far.',
      'You report payments that reach you directly to the partner within three days.',
      'The debt is real, unpaid and not disputed.',
      'Interest and fees added to the claim go to the partner.',
      'What you enter here is shared with the partner, so that it can collect.',
    ],
    terms: 'Read the full agreement (PDF, new tab)',
  },

  consent: (client: string, fee: string) =>
    `The debt is unpaid and not disputed. I submit this claim for ${client}, accept the fee of ${fee} of what is recovered, and agree to the points above.`,
  ourCompany: 'my company',
  dataProcessing:
    'Our data-processing agreement with Debitura is signed. The EU asks for one before a debtor’s data is passed on.',

  submit: 'Submit',
  submitAndSign: 'Submit and sign',
  submitting: 'Submitting…',
  waiting: 'The fee is still being worked out. It must be known before you can submit.',
  unknownFee:
    'The fee could not be read. It must be known before you can submit: try again, or come back later.',

  ineligible: {
    heading: 'Debitura can’t take this claim as it stands',
    kept: 'Nothing was sent and your draft is kept. You can change the claim or the debtor and look again.',
  },
  errors: {
    consent: {
      required: 'Tick this box to submit the claim.',
      other: 'Tick this box to submit the claim.',
    },
    dataProcessing: {
      required: 'Tick this box once your data-processing agreement is signed.',
      other: 'Tick this box once your data-processing agreement is signed.',
    },
  },
};
