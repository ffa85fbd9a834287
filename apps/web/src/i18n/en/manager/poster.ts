/** The sheet hung on a machine. */
export const poster = {
  title: 'Sheet to put up: {{name}}',
  back: 'Back to the machine',
  print: 'Print',
  qr: 'QR code to {{address}}',
  scan: 'Scan to book or to start',
  who: 'Who may use it',
  needs: '{{name}} habilitation, {{level}}',
  needsNothing: 'No habilitation asked',
  dangerous: 'Dangerous: never alone in the workshop',
  adultsOnly: 'Forbidden under 18',
  approval: 'Booked with the agreement of the staff',
  startFirst: 'Switch on first: {{names}}',
  wear: 'To wear',
  behave: 'Instructions',
  tooLong: 'The instructions are long: read them on your phone by scanning the code.',
  version: 'Safety sheet {{about}}, version {{number}} of {{day}}',
};
