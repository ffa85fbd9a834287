/** Établi cannot start: one sentence for the person at the terminal, in French then in English, never a stack. */
export class StartupError extends Error {
  constructor(french: string, english: string) {
    super(`${french}\n${english}`);
    this.name = 'StartupError';
  }
}
