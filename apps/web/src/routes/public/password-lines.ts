const MINIMUM = 12;
const MAXIMUM = 200;

export type LineState = 'waiting' | 'met' | 'unmet';

/** One thing asked of a password, and whether what is typed has it. */
export interface PasswordLine {
  readonly rule: 'longEnough' | 'tooLong' | 'notEmail';
  /** Figure of the rule. */
  readonly count: number;
  /** Characters still missing. */
  readonly left: number;
  readonly state: LineState;
}

/** Counted as a person sees characters, like the server does. */
const lengthOf = (text: string): number => [...text.normalize('NFKC')].length;

const isTheEmail = (password: string, email: string): boolean => {
  const typed = password.toLowerCase();
  const address = email.trim().toLowerCase();
  return address !== '' && (typed.includes(address) || typed === address.split('@')[0]);
};

/** What a password still lacks, while it is typed; the upper bound and the address appear only when they matter. */
export function passwordLines(password: string, email: string): PasswordLine[] {
  const length = lengthOf(password);
  const left = Math.max(0, MINIMUM - length);
  return [
    { rule: 'longEnough', count: MINIMUM, left, state: left > 0 ? 'waiting' : 'met' },
    ...(length > MAXIMUM ? [{ rule: 'tooLong', count: MAXIMUM, left: 0, state: 'unmet' } as const] : []),
    ...(isTheEmail(password, email) ? [{ rule: 'notEmail', count: 0, left: 0, state: 'unmet' } as const] : []),
  ];
}
