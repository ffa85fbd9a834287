import { Anchor, Button, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQuery } from 'urql';
import { BusinessOfMemberDocument, type BusinessOfMemberQuery } from '../../../generated/manager/graphql';
import { dayOf, formatLocalDate } from '../../../ui/format/time';
import { Section } from '../../../ui/section';
import { Waiting } from '../../../ui/waiting';
import { AttachDialog } from './attach-dialog';
import { spacedSiret } from './business-form';
import { RemovePersonDialog } from './remove-person-dialog';
import './words';

interface Props {
  readonly person: { readonly id: string; readonly displayName: string; readonly businessName: string | null };
}

type Business = NonNullable<NonNullable<BusinessOfMemberQuery['person']>['business']>;

const TOUCHED = { additionalTypenames: ['Business', 'BusinessMember'] };

/** Where a person works, and where they say they do while no business here is theirs. */
export function MemberBusiness({ person }: Props) {
  const { t } = useTranslation('manager');
  const variables = { personId: person.id };
  const [{ data, error }, retry] = useQuery({ query: BusinessOfMemberDocument, variables, context: TOUCHED });
  const [open, setOpen] = useState(false);
  const business = data?.person?.business;
  const close = (): void => setOpen(false);
  return (
    <Section
      title={t('businesses.member.title')}
      action={
        data && (
          <Button variant="default" onClick={() => setOpen(true)}>
            {t(business ? 'businesses.member.detach' : 'businesses.member.attach')}
          </Button>
        )
      }
    >
      {!data && <Waiting error={error} retry={retry} lines={2} />}
      {data && !business && (
        <Text c="dimmed">
          {t('businesses.member.none')}
          {person.businessName && ` ${t('businesses.member.said', { name: person.businessName })}`}
        </Text>
      )}
      {business && <Works business={business} personId={person.id} />}
      {open && !business && <AttachDialog person={person} onClose={close} />}
      {open && business && (
        <RemovePersonDialog
          business={business}
          member={{ personId: person.id, displayName: person.displayName }}
          onClose={close}
        />
      )}
    </Section>
  );
}

function Works({ business, personId }: { readonly business: Business; readonly personId: string }) {
  const { t } = useTranslation('manager');
  const own = business.members.find((member) => member.personId === personId && member.leftAt === null);
  return (
    <Stack gap={2}>
      <Anchor component={Link} to={`/gestion/entreprises/${business.id}`} fw={650} py={6}>
        {business.name}
      </Anchor>
      {own && (
        <Text>
          {t(`businesses.position.${own.position}`)},{' '}
          {t('businesses.works.since', { day: formatLocalDate(dayOf(own.joinedAt)) })}
        </Text>
      )}
      <Text size="sm" c="dimmed">
        {t('businesses.siret', { siret: spacedSiret(business.siret) })}
      </Text>
    </Stack>
  );
}
