/** Where the place is set up, and the papers it asks for. */
export const settings = {
  title: 'Settings',
  lead: 'What holds for everybody, all year round.',
  about: {
    hours: 'Opening days and hours, closures.',
    rules: 'Shares of hours, absences, working alone.',
    houseRules: 'The text everybody accepts, and who has yet to accept it.',
    documents: 'Insurance, registration, licence: what is asked, and of whom.',
  },
};

export const documentKinds = {
  title: 'Papers asked for',
  lead: 'What everybody hands in before booking. Papers received are checked in “To validate”.',
  add: 'Ask for another paper',
  none: 'No paper is asked for',
  noneNext: 'Ask for liability insurance, for instance.',
  name: 'Paper',
  nameHint: 'As people read it: “Liability insurance”.',
  description: 'What to send',
  descriptionHint: 'In a sentence, optional.',
  requiredOf: 'Asked',
  requirement: {
    EVERY_MEMBER: 'of every member',
    BUSINESS: 'of whoever works for a business',
    BOOKERS_OF_KIND: 'of whoever books…',
    NOBODY: 'of nobody: no longer asked',
  },
  whoBooks: {
    MACHINE: 'of whoever books a machine',
    ROOM: 'of whoever books a room',
    VEHICLE: 'of whoever books a vehicle',
    WORKSTATION: 'of whoever books a workstation',
  },
  nobody: 'no longer asked',
  kind: 'What is booked',
  expiry: 'Validity',
  hasExpiry: 'It has an end date',
  hasExpiryHint: 'People are reminded 30 days, then 7 days before the end; then they can no longer book.',
  expires: 'until its date, reminders 30 and 7 days before',
  forever: 'without end',
  edit: 'Edit',
  editOf: 'Edit “{{name}}”',
  next: 'Those it is asked of cannot book until it is accepted.',
  addVerb: 'Ask',
  added: '“{{name}}” is asked for.',
  saved: '“{{name}}” is changed.',
};
