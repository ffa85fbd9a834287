import { Anchor, Button, Group, SimpleGrid, Stack, Text } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { MemberDocument, type MemberQuery } from '../../generated/manager/graphql';
import { EmptyState } from '../../ui/empty-state';
import { formatLocalDate, dayOf } from '../../ui/format/time';
import { PageTitle } from '../../ui/page-title';
import { useIdInPath } from '../../ui/use-address';
import { BookForDialog, type BookForWish } from './book-for-dialog';
import { MemberBusiness } from './businesses/member-business';
import { MemberAbsences } from './member-absences';
import { MemberBookings } from './member-bookings';
import { MemberHabilitations } from './member-habilitations';
import { MemberHolds } from './member-holds';
import { MemberIdentity } from './member-identity';
import { MemberPapers } from './member-papers';
import { MemberPlan } from './member-plan';
import { MemberRecorded } from './recorded/member-recorded';
import { MemberSeats } from './storage/member-seats';
import { StateWord } from '../../ui/state-word';
import { Waiting } from '../../ui/waiting';
import './words';

export type MemberRecord = NonNullable<MemberQuery['person']>;

const TOUCHED = {
  additionalTypenames: [
    'Person',
    'Business',
    'Hold',
    'Habilitation',
    'PlanSubscription',
    'HourPack',
    'Booking',
    'Loan',
  ],
};

/** All that is known of a person, and all that can be done about it. */
export function MemberPage() {
  const { t } = useTranslation('manager');
  const id = useIdInPath();
  const [{ data, error }, retry] = useQuery({ query: MemberDocument, variables: { id }, context: TOUCHED });
  const [bookFor, setBookFor] = useState<BookForWish | null>(null);
  const back = (
    <Anchor component={Link} to="/gestion/membres">
      {t('people.back')}
    </Anchor>
  );
  if (!data) return <Waiting error={error} retry={retry} />;
  const { person } = data;
  if (!person) return <EmptyState title={t('people.gone')} action={back} />;
  return (
    <>
      <PageTitle title={person.displayName} lead={<Lead person={person} />}>
        <Button
          leftSection={<IconCalendarPlus size={20} stroke={1.75} aria-hidden="true" />}
          onClick={() => setBookFor({ person })}
        >
          {t('bookFor.actThis')}
        </Button>
      </PageTitle>
      <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="md" style={{ alignItems: 'start' }}>
        <Stack gap="md">
          <MemberBookings person={person} />
          <MemberPlan person={person} />
          <MemberSeats personId={person.id} />
          <MemberRecorded person={person} />
          <MemberHabilitations person={person} />
        </Stack>
        <Stack gap="md">
          <MemberBusiness person={person} />
          <MemberPapers personId={person.id} />
          <MemberHolds person={person} />
          <MemberAbsences personId={person.id} />
          <MemberIdentity key={person.id} person={person} />
        </Stack>
      </SimpleGrid>
      <BookForDialog wish={bookFor} onClose={() => setBookFor(null)} />
    </>
  );
}

/** What one must know before speaking to them. */
function Lead({ person }: { readonly person: MemberRecord }) {
  const { t } = useTranslation('manager');
  const known = [person.trade, person.businessName, person.commune].filter(Boolean).join(', ');
  return (
    <Stack gap={2}>
      {known && <Text>{known}</Text>}
      <Group gap="sm">
        <Anchor href={`mailto:${person.email}`} style={{ overflowWrap: 'anywhere' }}>
          {person.email}
        </Anchor>
        {person.phone && <Anchor href={`tel:${person.phone.replaceAll(/\s/g, '')}`}>{person.phone}</Anchor>}
        <Text span size="sm">
          {t('people.since', { day: formatLocalDate(dayOf(person.createdAt)) })}
        </Text>
        {!person.active && <StateWord tone="quiet">{t('people.closed')}</StateWord>}
        {person.holds.some(({ liftedAt }) => liftedAt === null) && <StateWord tone="bad">{t('people.held')}</StateWord>}
      </Group>
    </Stack>
  );
}
