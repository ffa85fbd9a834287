import { Button, Group, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CatalogueTrainingFragment } from '../../generated/teach/graphql';
import { formatCents } from '../../ui/format/money';
import { formatMinutes } from '../../ui/format/time';
import { ResponsiveTable, type Column } from '../../ui/responsive-table';
import { StateWord } from '../../ui/state-word';

interface Props {
  readonly trainings: readonly CatalogueTrainingFragment[];
  readonly taught: readonly { readonly id: string }[];
  readonly onEdit: (training: CatalogueTrainingFragment) => void;
}

/** One line a training; who teaches it may change it. */
export function CatalogueTable({ trainings, taught, onEdit }: Props) {
  const { t } = useTranslation('catalogue');
  const columns: readonly Column<CatalogueTrainingFragment>[] = [
    { key: 'title', header: t('training'), cell: ({ title }) => <b>{title}</b> },
    {
      key: 'gives',
      header: t('gives'),
      cell: ({ habilitationType: { name }, level }) => t('givesLevel', { name, level: t(`ui:level.${level}`) }),
    },
    { key: 'session', header: t('session'), cell: (training) => sessionWords(training, t) },
    { key: 'quiz', header: t('quiz'), cell: (training) => quizWords(training, t) },
    {
      key: 'state',
      header: t('state'),
      cell: ({ offered }) => (
        <StateWord tone={offered ? 'good' : 'quiet'}>{t(offered ? 'offered' : 'withdrawn')}</StateWord>
      ),
    },
    {
      key: 'acts',
      header: t('acts'),
      act: true,
      cell: (training) =>
        taught.some(({ id }) => id === training.habilitationType.id) ? (
          <Acts training={training} onEdit={onEdit} />
        ) : (
          <Text c="dimmed">{t('ofOthers')}</Text>
        ),
    },
  ];
  return <ResponsiveTable caption={t('title')} columns={columns} rows={trainings} rowKey={({ id }) => id} />;
}

interface ActsProps {
  readonly training: CatalogueTrainingFragment;
  readonly onEdit: (training: CatalogueTrainingFragment) => void;
}

function Acts({ training, onEdit }: ActsProps) {
  const { t } = useTranslation('catalogue');
  const { id, title } = training;
  return (
    <Group gap="xs" wrap="nowrap">
      <Button variant="default" aria-label={t('editOf', { title })} onClick={() => onEdit(training)}>
        {t('edit')}
      </Button>
      <Button
        component={Link}
        to={`/gestion/formations/catalogue/${id}`}
        variant="default"
        aria-label={t('quizOf', { title })}
      >
        {t('quiz')}
      </Button>
    </Group>
  );
}

const sessionWords = ({ minutes, priceCents, seats }: CatalogueTrainingFragment, t: TFunction<'catalogue'>): string =>
  t('sessionOf', {
    minutes: formatMinutes(minutes),
    price: priceCents > 0 ? formatCents(priceCents) : t('free'),
    seats,
  });

function quizWords({ questionCount, quizPassPercent }: CatalogueTrainingFragment, t: TFunction<'catalogue'>): string {
  if (questionCount === 0) return t('quizNone');
  const questions = t('questions', { count: questionCount });
  return typeof quizPassPercent !== 'number'
    ? t('quizAside', { questions })
    : t('quizToPass', { questions, percent: quizPassPercent });
}
