import { type MonthOfMoney, ticksOf } from './money-scale';

const month = (grossCents: number, receivedCents = 0): MonthOfMoney => ({
  month: '2026-11-01',
  netCents: grossCents,
  grossCents,
  receivedCents,
  lateCents: 0,
});

describe('the heights written beside the bars', () => {
  it('are round figures that hold the highest bar', () => {
    expect(ticksOf([month(962_300), month(828_007)])).toEqual([0, 250_000, 500_000, 750_000, 1_000_000]);
    expect(ticksOf([month(100), month(0, 400)])).toEqual([0, 100, 200, 300, 400]);
  });

  it('go below zero for a month that gave back more than it asked', () =>
    expect(ticksOf([month(-150), month(250)])).toEqual([-200, -100, 0, 100, 200, 300]));

  it('are zero alone when nothing happened', () => expect(ticksOf([month(0)])).toEqual([0]));
});
