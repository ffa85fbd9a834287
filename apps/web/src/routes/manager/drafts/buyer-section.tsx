import { Button, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BuyerPartsFragment } from '../../../generated/manager/graphql';
import { Section } from '../../../ui/section';
import { BuyerDialog } from './buyer-dialog';

interface Props {
  readonly buyer: BuyerPartsFragment;
  readonly onCorrected?: (buyer: BuyerPartsFragment) => void;
}

/** Where the invoice goes; without an address none can be issued. */
export function BuyerSection({ buyer, onCorrected }: Props) {
  const { t } = useTranslation('manager');
  const [open, setOpen] = useState(false);
  const { line1, line2, postalCode, commune, email } = buyer;
  const address = [line1, line2, `${postalCode} ${commune}`.trim()].filter(Boolean).join(', ');
  return (
    <Section
      title={t('drafts.buyer.title')}
      action={
        <Button variant="default" onClick={() => setOpen(true)}>
          {t('drafts.buyer.edit')}
        </Button>
      }
    >
      <Text fw={650}>{buyer.name}</Text>
      <Text>{address || t('drafts.buyer.noAddress')}</Text>
      <Text c="dimmed">{email ?? t('drafts.buyer.noEmail')}</Text>
      {open && (
        <BuyerDialog
          buyer={buyer}
          onClose={() => setOpen(false)}
          onCorrected={(corrected) => {
            onCorrected?.(corrected);
            setOpen(false);
          }}
        />
      )}
    </Section>
  );
}
