import { typedWeek, weekInput, wrongDay } from './week-form';

const monday = (opensAtMinute: number, closesAtMinute: number) => ({ weekday: 1, opensAtMinute, closesAtMinute });

describe('the opening hours of a week', () => {
  it('shows each day its periods in order, and gives them back unchanged', () => {
    const hours = [monday(840, 1200), monday(450, 720)];
    expect(typedWeek(hours)[0]).toEqual([
      { opens: '07:30', closes: '12:00' },
      { opens: '14:00', closes: '20:00' },
    ]);
    expect(weekInput(typedWeek(hours))).toEqual([monday(450, 720), monday(840, 1200)]);
  });

  it('keeps midnight as the end of the day', () => {
    expect(weekInput(typedWeek([monday(480, 1440)]))).toEqual([monday(480, 1440)]);
  });

  it('refuses to close before opening, or at the same hour', () => {
    expect(wrongDay([{ opens: '10:00', closes: '09:00' }])).toBe('workshop.opening.wrongOrder');
    expect(wrongDay([{ opens: '10:00', closes: '10:00' }])).toBe('workshop.opening.wrongOrder');
  });

  it('refuses two periods that overlap, in whatever order they are typed', () => {
    const morning = { opens: '08:00', closes: '13:00' };
    expect(wrongDay([{ opens: '12:00', closes: '18:00' }, morning])).toBe('workshop.opening.overlap');
    expect(wrongDay([{ opens: '13:00', closes: '18:00' }, morning])).toBeNull();
  });

  it('asks for an hour left empty, and accepts a closed day', () => {
    expect(wrongDay([{ opens: '', closes: '12:00' }])).toBe('workshop.opening.hourNeeded');
    expect(wrongDay([])).toBeNull();
  });
});
