import type { TaughtSessionFragment } from '../../generated/teach/graphql';
import { splitSessions } from './split-sessions';

const NOW = Date.parse('2026-11-24T12:00:00Z');
const session = (id: string, endsAt: string, state = 'PLANNED') => ({ id, endsAt, state }) as TaughtSessionFragment;

describe('the sessions of a trainer', () => {
  it('come first while they are not over, the past from the latest', () => {
    const { toCome, past } = splitSessions(
      [
        session('old', '2026-11-10T12:00:00Z', 'DONE'),
        session('unwritten', '2026-11-24T11:00:00Z'),
        session('next', '2026-11-25T12:00:00Z'),
      ],
      NOW,
    );
    expect(toCome.map(({ id }) => id)).toEqual(['next']);
    expect(past.map(({ id }) => id)).toEqual(['unwritten', 'old']);
  });
});
