import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AgreementPartsFragment } from '../../../generated/manager/graphql';
import { shiftDay, today } from '../../../planning/days';
import { formatLocalDate } from '../../../ui/format/time';
import { type Column, ResponsiveTable } from '../../../ui/responsive-table';
import { PersonLink } from '../person-link';
import { EndDialog } from './end-dialog';

export type Sponsored = AgreementPartsFragment['sponsored'][number];

/** Whom a partner pays a share for, and until when. */
export function SponsoredList({ agreement: { name, sponsored } }: { readonly agreement: AgreementPartsFragment }) {
  const { t } = useTranslation('manager');
  const [ending, setEnding] = useState<Sponsored | null>(null);
  const columns: readonly Column<Sponsored>[] = [
    {
      key: 'member',
      header: t('agreements.member'),
      cell: ({ personId, personName }) => <PersonLink person={{ id: personId, displayName: personName }} />,
    },
    { key: 'plan', header: t('agreements.plan'), cell: ({ planName }) => planName },
    {
      key: 'over',
      header: t('agreements.over'),
      cell: ({ startsOn, endsOn }) =>
        t('agreements.days', { from: formatLocalDate(startsOn), to: formatLocalDate(shiftDay(endsOn, -1)) }),
    },
    {
      key: 'act',
      act: true,
      header: t('agreements.act'),
      cell: (one) =>
        one.endsOn > today() && (
          <Button
            variant="default"
            aria-label={t('agreements.endOf', { name: one.personName })}
            onClick={() => setEnding(one)}
          >
            {t('agreements.end')}
          </Button>
        ),
    },
  ];
  return (
    <>
      <ResponsiveTable caption={name} columns={columns} rows={sponsored} rowKey={({ id }) => id} />
      {ending && <EndDialog sponsored={ending} onClose={() => setEnding(null)} />}
    </>
  );
}
