// The forty statements of docs/guard.md, by chapter and in their order; a test is marked with their numbers.

export const STATEMENTS = [
  [
    'Adapter',
    [
      'One key and the same bytes, 50 times at once through four processes: one case; the others are told the same, or to wait.',
      'The same key with one byte changed is a conflict and reaches nobody; a write without a key is told which header it lacks.',
      'A client that sends another client’s key gets no byte of what was stored under it.',
      'Debitura does the work and its answer is lost, the script becomes a newer build, the page is loaded anew: the same bytes go out, and there is one case.',
      'Debitura answers later than the adapter waits: the screen says “checking”, then shows the case, and no new key is ever made.',
      'The fee changes between price and confirm: the user is asked again, and there is no case.',
      'A redirect of Debitura’s to another host is not followed, with any status.',
      'Whatever stands in a reference, an id or a tenant’s name: the path upstream has the segments that were meant, or the answer is 400.',
      'Each route answers each desk with its own things only; another client’s and an unknown id get equal answers; a route without a row in the table fails.',
      'A request of a foreign site, of a form, or without the header is refused before anybody is asked who it is.',
      'Behind a proxy that ends TLS the own origin passes and no other does.',
      'Each answer of each route, refusals too, carries the guarding headers and neither key, bearer nor what is another’s.',
      '200 open screens of 200 clients for a working day use at most 40 % of the day’s calls, and no submit waits for them.',
    ],
  ],
  [
    'Webhooks',
    [
      'The published vector and the cases of the public suites; a changed byte, a rewritten body or an unsigned header gains nothing.',
      'A webhook secret that is empty, short or malformed is refused at the start, by the option’s name.',
      '`onEvent` throws, hangs or dies with its process: the delivery is answered in time, handed over again after the lease, and never twice at once.',
      '100,000 deliveries, a third doubled, shuffled, half of them days later: each id is handed over once. The suite sends 10,000; `DELIVERIES` sets the number.',
      'An event that nobody knows, or that lacks its data, is accepted, logged by its id and harms no screen.',
      'A subscription that was switched off is on again within 15 minutes, and each change meanwhile is reported once.',
      '6,000 events in a minute: reads stay inside the budget and open screens are right.',
    ],
  ],
  [
    'Uploads',
    [
      '20 uploads of 25 MB while Debitura reads nothing are held in at most 6 MB each; one without a length is cut at 25 MB, upstream too.',
      'The answer to an upload is lost and the browser sends it again: one file.',
      'A file of another kind than it says, a path, a name that turns around or holds a line break, an empty one, too large, too many: each is refused with its own sentence; 25 MB are not.',
      'A sender of one byte a second is cut while a thousand others are served as before.',
    ],
  ],
  [
    'Live',
    [
      'Cut 100 times during 1,000 changes a screen ends right and hears no change twice; what is older than the memory gives one reset.',
      'Seven tabs have one stream, and the page its images.',
      'After signing out in another tab no event comes after 5 minutes, a reconnect gets 204, and the client stops.',
      'A proxy that holds the stream back: polling takes over within 10 s.',
      'A restart with 5,000 streams: they come back over at least 10 s, and reads stay inside the budget.',
    ],
  ],
  [
    'Elements',
    [
      'The next person at the same browser sees nothing of the draft before, and storage holds no readable name, address or amount.',
      'An element in injected markup asks no other site anything, and says why.',
      'On a page full of elements that are named like globals everything loads from the own origin.',
      '5,000 payloads through every text under the printed policy: no script, no violation, no link that leads astray.',
      'An address that was typed, used twice or meant for another draft never leads to “signed” and submits nothing.',
    ],
  ],
  [
    'Accessibility',
    [
      'From onboarding to the signed case no value is asked twice, and each that is filled in can be corrected.',
      'Whatever has the focus can be seen and hit at 320 px, at 400 % and below a header that stays.',
      'Several errors in a step: a summary with the focus, links to the fields, and a message goes as soon as its field is right.',
      'Every field takes what is pasted or filled in; the confirm is announced as busy, and so is its result.',
    ],
  ],
  [
    'Sandbox',
    [
      'It is bound to loopback unless told otherwise, answers no foreign name, and its key goes to no real host.',
      'Users, processes and Debitura under thousands of seeds: as many cases as accepted confirms, and a failing seed can be played again. The suite plays a few; `npm run soak` plays many.',
    ],
  ],
];
