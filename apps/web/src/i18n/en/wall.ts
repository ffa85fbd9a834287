/** The screen on the wall of the workshop. */
export const wall = {
  title: 'Wall screen',
  leave: 'Leave the wall screen',
  there: 'In the workshop',
  nobody: 'Nobody has come yet.',
  somebody: 'somebody',
  running: 'running',
  until: 'until {{hour}}',
  more_one: 'and {{count}} more',
  more_other: 'and {{count}} more',
  quiet: 'Nobody right now: {{names}}',
  down: 'Out of service',
  allUp: 'Every machine is in service.',
  coming: 'Soon',
  nothingComing: 'No booking in the next hours.',
  lost: 'Connection lost: as of {{hour}}.',
};
