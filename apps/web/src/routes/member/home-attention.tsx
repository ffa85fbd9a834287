import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MachineCardFragment, MemberHomeQuery } from '../../generated/member/graphql';
import { formatLocalDate } from '../../ui/format/time';
import { NeedsList, type Need } from '../../ui/needs-list';
import { dayBefore } from './day-before';
import { blockersOf } from './readiness';

/** How many missing habilitations are named before the list of machines takes over. */
const NAMED = 4;

interface Props {
  readonly home: MemberHomeQuery;
  readonly machines: readonly MachineCardFragment[];
}

type Words = ReturnType<typeof useTranslation<'member'>>['t'];

function attentionOf({ home: { viewer, myLoans }, machines }: Props, t: Words): Need[] {
  const needs: Need[] = [];
  const unmet = (code: string, label: string, remedy: string): void =>
    void needs.push({ code, label, remedy, met: false });
  for (const { id, reason, liftedAt } of viewer?.holds ?? [])
    if (!liftedAt) unmet(`hold-${id}`, t('home.hold', { reason }), t('home.holdRemedy'));
  for (const { id, overdue, tool, unit, dueOn } of myLoans.nodes)
    if (overdue)
      unmet(
        `loan-${id}`,
        t('home.overdue', { tool: tool.name, unit: unit.label, day: formatLocalDate(dueOn) }),
        t('home.overdueRemedy'),
      );
  const blockers = blockersOf(machines);
  for (const { code, label, remedy, machines: names } of blockers.slice(0, NAMED)) {
    const blocked = t('home.habilitationFor', { count: names.length, machines: names.slice(0, 3).join(', ') });
    unmet(`${code}-${label}`, label, [code === 'HABILITATION' ? blocked : '', remedy ?? ''].filter(Boolean).join(' '));
  }
  if (viewer?.subscription?.endsOn)
    unmet(
      'leaving',
      t('home.leaving', { day: formatLocalDate(dayBefore(viewer.subscription.endsOn)) }),
      t('home.leavingRemedy'),
    );
  return needs;
}

/** Where one mends it; undefined when only the desk can. */
function placeOf(code: string) {
  if (code.startsWith('loan-')) return { to: '/outils', words: 'returnTool' } as const;
  if (code.startsWith('HABILITATION')) return { to: '/formations', words: 'seeTrainings' } as const;
  if (code.startsWith('HOUSE_RULES')) return { to: '/reglement', words: 'readRules' } as const;
  if (code.startsWith('DOCUMENT')) return { to: '/moi/documents', words: 'sendDocument' } as const;
  if (code.startsWith('SAFETY_SHEET')) return { to: '/mes-acces', words: 'seeAccess' } as const;
  return undefined;
}

/** What blocks me, and how to mend it. */
export function HomeAttention(props: Props) {
  const { t } = useTranslation('member');
  const needs = attentionOf(props, t);
  if (needs.length === 0) return <NeedsList needs={[{ code: 'all', label: t('home.attentionNone'), met: true }]} />;
  return (
    <NeedsList
      needs={needs}
      actionFor={({ code }) => {
        const place = placeOf(code);
        return (
          place && (
            <Anchor component={Link} to={place.to} py="xs" display="inline-block">
              {t(`home.${place.words}`)}
            </Anchor>
          )
        );
      }}
    />
  );
}
