/** Bookings in a calendar elsewhere, by a secret address. */
export const feeds = {
  address: 'Secret address',
  copy: 'Copy the address',
  copied: 'Copied',
  open: 'An address is open.',
  make: 'Make the address',
  again: 'Change the address',
  close: 'Close the address',
  closed: 'The address shows nothing any more.',
  onceMine: 'Shown once only. Whoever knows it sees your bookings: keep it to yourself.',
  onceResource: 'Shown once only. Whoever knows it sees when the machine is taken, never by whom.',
};
