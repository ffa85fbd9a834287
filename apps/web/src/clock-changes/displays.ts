import i18next from 'i18next';
import { text } from 'node:stream/consumers';
import { startChoices } from '../booking/slot-choice';
import { civilDay, spanOf } from '../planning/days';
import { TimeScale } from '../planning/timeline-range';
import { dayOf, formatHour, formatSlot } from '../ui/format/time';

// a browser takes the zone of its device when it starts: so does this process, from TZ

const QUARTER = 15 * 60_000;

/** What screens make of one day, given what is on the wall of Paris at each quarter of an hour. */
const displayOf = (day: string, instants: readonly number[]) => {
  const midnight = civilDay(day).toMillis();
  const { from, to } = spanOf([day]);
  const whole = { start: Date.parse(from), end: Date.parse(to) };
  const scale = new TimeScale([day], { first: 0, last: 24 });
  return {
    shown: instants.map((instant) => ({
      day: dayOf(instant),
      hour: formatHour(instant),
      slot: formatSlot(new Date(instant).toISOString(), new Date(instant + QUARTER).toISOString()),
    })),
    offered: startChoices({ midnight, open: [whole], taken: [], now: 0 }, RULES).map(({ at }) => at),
    drawn: instants.map((instant) => scale.instantAt(scale.place({ start: instant, end: whole.end })[0]!.left / 100)),
  };
};

const RULES = { gridMinutes: 15, minimumMinutes: 15, maximumMinutes: 60 };

export interface Question {
  readonly day: string;
  readonly instants: readonly number[];
}

export interface Screens {
  readonly deviceZone: string;
  readonly french: readonly ReturnType<typeof displayOf>[];
  readonly english: readonly ReturnType<typeof displayOf>[];
}

const questions = JSON.parse(await text(process.stdin)) as readonly Question[];
const inLanguage = async (lng: string) => {
  await i18next.init({ lng });
  return questions.map(({ day, instants }) => displayOf(day, instants));
};
const screens: Screens = {
  deviceZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  french: await inLanguage('fr'),
  english: await inLanguage('en'),
};
process.stdout.write(JSON.stringify(screens));
