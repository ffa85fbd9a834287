import { checkTrainerPresence, type TrainerPresenceFacts } from './check-presence';

const NOW = Date.UTC(2026, 10, 23, 9);
const facts: TrainerPresenceFacts = {
  now: NOW,
  slot: { start: NOW - 1, end: NOW + 1 },
  planner: { personId: 'trainer', isStaff: false },
  trainer: { personId: 'trainer', isTrainer: true },
};
const codes = (changed: Partial<TrainerPresenceFacts>) =>
  checkTrainerPresence({ ...facts, ...changed }).map(({ code }) => code);

describe('the presence of a trainer', () => {
  it('is announced by themselves or by staff, until it is over', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ planner: { personId: 'manager', isStaff: true } })).toEqual([]);
    expect(codes({ planner: { personId: 'other', isStaff: false } })).toEqual(['PRESENCE_OF_ANOTHER']);
    expect(codes({ slot: { start: NOW - 1, end: NOW } })).toEqual(['PRESENCE_OVER']);
  });

  it('is refused for somebody who is no trainer', () => {
    expect(codes({ trainer: { personId: 'trainer', isTrainer: false } })).toEqual(['NOT_A_TRAINER']);
  });
});
