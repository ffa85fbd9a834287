import { Anchor, Button, Group, Stack } from '@mantine/core';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BuyerPartsFragment, WriteDraftDocument } from '../../../generated/manager/graphql';
import { today } from '../../../planning/days';
import { PageTitle } from '../../../ui/page-title';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { ChooseBuyer } from './choose-buyer';
import { DraftEditor } from './draft-editor';
import { contentsOf, emptyDraft, isWhole } from './draft-form';
import { useCount } from './use-count';
import './words';

/** An invoice written by hand: for whom, then what. */
export function NewInvoicePage() {
  const { t } = useTranslation('manager');
  const [buyer, setBuyer] = useState<BuyerPartsFragment | null>(null);
  return (
    <Stack gap="lg">
      <Anchor component={Link} to="/gestion/facturation" py={12}>
        {t('drafts.back')}
      </Anchor>
      <PageTitle
        title={buyer ? t('drafts.newFor', { name: buyer.name }) : t('drafts.new')}
        lead={t('drafts.newLead')}
      />
      {buyer ? (
        <NewDraft buyer={buyer} onCorrected={setBuyer} onOther={() => setBuyer(null)} />
      ) : (
        <ChooseBuyer onChoose={setBuyer} />
      )}
    </Stack>
  );
}

interface NewDraftProps {
  readonly buyer: BuyerPartsFragment;
  readonly onCorrected: (buyer: BuyerPartsFragment) => void;
  readonly onOther: () => void;
}

function NewDraft({ buyer, onCorrected, onOther }: NewDraftProps) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const act = useAct(WriteDraftDocument);
  const [form, setForm] = useState(() => emptyDraft(today(), buyer.buyerReference ?? null));
  const [asked, setAsked] = useState(false);
  const count = useCount(buyer.id, form);
  const write = async (): Promise<void> => {
    setAsked(true);
    if (!isWhole(form)) return;
    const id = (await act.run({ input: { accountId: buyer.id, ...contentsOf(form) } }))?.createDraft.draft?.id;
    if (id) await navigate({ to: `/gestion/facturation/brouillons/${id}` });
  };
  return (
    <>
      <DraftEditor buyer={buyer} form={form} count={count} asked={asked} onChange={setForm} onCorrected={onCorrected} />
      <Refused refusals={act.refusals} />
      <Group justify="flex-end">
        <Button variant="default" onClick={onOther}>
          {t('drafts.other')}
        </Button>
        <Button loading={act.busy} onClick={() => void write()}>
          {t('drafts.keep')}
        </Button>
      </Group>
    </>
  );
}
