import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Question, Screens } from './displays';
import { CHANGING_DAYS, type Quarter } from './paris-by-arithmetic';

const ROOT = join(import.meta.dirname, '../../../..');
const QUESTIONS: Question[] = CHANGING_DAYS.map(({ day, quarters }) => ({
  day,
  instants: quarters.slice(0, -1).map(({ instant }) => instant),
}));

/** What screens show on a device of that zone. */
const screensIn = (zone: string): Screens => {
  const output = execFileSync(process.execPath, ['tools/ts.mjs', 'apps/web/src/clock-changes/displays.ts'], {
    cwd: ROOT,
    env: { ...process.env, TZ: zone, NODE_OPTIONS: '' },
    input: JSON.stringify(QUESTIONS),
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output.toString()) as Screens;
};

const HARD = '\u00a0';

const SEASONS = {
  french: { summer: ' (heure d’été)', winter: ' (heure d’hiver)' },
  english: { summer: ' (summer time)', winter: ' (winter time)' },
};
const hourIn = (language: 'french' | 'english', { wall, repeated }: Quarter): string => {
  const [hour, minute] = [wall.slice(11, 13), wall.slice(14, 16)];
  const french = `${Number(hour)}${HARD}h${minute === '00' ? '' : `${HARD}${minute}`}`;
  return `${language === 'french' ? french : `${hour}:${minute}`}${repeated ? SEASONS[language][repeated] : ''}`;
};

describe.each(['UTC', 'Europe/Paris', 'America/New_York', 'Pacific/Kiritimati'])('on a device in %s', (zone) => {
  let screens: Screens;
  beforeAll(() => (screens = screensIn(zone)));

  it('lives in that zone', () => expect(screens.deviceZone).toBe(zone));

  describe.each(CHANGING_DAYS.map(({ day, quarters }, index) => ({ day, quarters, index })))('on $day', (one) => {
    const { day, quarters, index } = one;
    const passing = quarters.slice(0, -1);
    const instants = passing.map(({ instant }) => instant);

    it.each(['french', 'english'] as const)('shows each quarter of an hour as Paris reads it, in %s', (language) => {
      const shown = screens[language][index]?.shown;
      expect(shown?.map(({ hour }) => hour)).toEqual(passing.map((quarter) => hourIn(language, quarter)));
      expect(new Set(shown?.map(({ hour }) => hour)).size).toBe(passing.length);
      expect(new Set(shown?.map((one) => one.day))).toEqual(new Set([day]));
      const to = language === 'french' ? 'à' : 'to';
      const hours = quarters.map((quarter) => hourIn(language, quarter));
      for (const [at, { slot }] of shown?.entries() ?? [])
        expect(slot.endsWith(`, ${hours[at]} ${to} ${hours[at + 1]}`)).toBe(true);
    });

    it('offers and draws every quarter of an hour that passes, and no other', () => {
      expect(screens.french[index]?.offered).toEqual(instants);
      expect(screens.french[index]?.drawn.map((instant) => Math.round(instant / 1_000) * 1_000)).toEqual(instants);
    });
  });
});
