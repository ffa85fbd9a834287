import { Button, Group } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  type BuyerPartsFragment,
  CorrectDraftDocument,
  DiscardWrittenDocument,
  type DraftToEditQuery,
  IssueWrittenDocument,
} from '../../../generated/manager/graphql';
import { ConfirmDialog } from '../../../ui/confirm-dialog';
import { formatCents } from '../../../ui/format/money';
import { useAct } from '../../../ui/use-act';
import { Refused } from '../refused';
import { DraftEditor } from './draft-editor';
import { contentsOf, formOf, isWhole } from './draft-form';
import { useCount } from './use-count';

interface Props {
  readonly draft: NonNullable<DraftToEditQuery['invoiceDraft']>;
  readonly buyer: BuyerPartsFragment;
}

/** A draft and what may be done with it. What was typed is kept before it is issued. */
export function DraftDesk({ draft, buyer }: Props) {
  const { t } = useTranslation('manager');
  const navigate = useNavigate();
  const correct = useAct(CorrectDraftDocument);
  const issue = useAct(IssueWrittenDocument);
  const discard = useAct(DiscardWrittenDocument);
  const [form, setForm] = useState(() => formOf(draft));
  const [kept, setKept] = useState(form);
  const [asked, setAsked] = useState(false);
  const [asking, setAsking] = useState<'issue' | 'discard' | null>(null);
  const count = useCount(buyer.id, form);
  const keep = async (): Promise<boolean> => {
    setAsked(true);
    if (!isWhole(form)) return false;
    if (form === kept) return true;
    if (!(await correct.run({ input: { draftId: draft.id, ...contentsOf(form) } }))) return false;
    setKept(form);
    return true;
  };
  const save = async (): Promise<void> => {
    if (await keep()) notifications.show({ color: 'moss', message: t('drafts.kept') });
  };
  const issueIt = async (): Promise<void> => {
    const document = (await issue.run({ input: { draftId: draft.id } }))?.issueDraft.document;
    if (!document) return setAsking(null);
    notifications.show({ color: 'moss', message: t('drafts.issued', { number: document.number }) });
    await navigate({ to: `/gestion/facturation/${document.id}` });
  };
  const discardIt = async (): Promise<void> => {
    if (!(await discard.run({ input: { draftId: draft.id } }))) return setAsking(null);
    notifications.show({ color: 'moss', message: t('drafts.discarded') });
    await navigate({ to: '/gestion/facturation' });
  };
  const askToIssue = async (): Promise<void> => {
    if (await keep()) setAsking('issue');
  };
  const gross = count?.totals ? formatCents(count.totals.grossCents) : '';
  return (
    <>
      <DraftEditor buyer={buyer} form={form} count={count} asked={asked} onChange={setForm} />
      <Refused refusals={[...correct.refusals, ...issue.refusals, ...discard.refusals]} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setAsking('discard')}>
          {t('drafts.discard')}
        </Button>
        <Button variant="default" loading={correct.busy} disabled={form === kept} onClick={() => void save()}>
          {t('ui:save')}
        </Button>
        <Button disabled={!count || count.obstacles.length > 0} onClick={() => void askToIssue()}>
          {t('drafts.issue')}
        </Button>
      </Group>
      <ConfirmDialog
        opened={asking === 'issue'}
        title={t('drafts.issueTitle', { name: buyer.name, amount: gross })}
        act={t('drafts.issue')}
        busy={issue.busy}
        onConfirm={() => void issueIt()}
        onClose={() => setAsking(null)}
      >
        {t('drafts.issueBody')}
      </ConfirmDialog>
      <ConfirmDialog
        opened={asking === 'discard'}
        destructive
        title={t('drafts.discardTitle')}
        act={t('drafts.discard')}
        busy={discard.busy}
        onConfirm={() => void discardIt()}
        onClose={() => setAsking(null)}
      >
        {t('drafts.discardBody')}
      </ConfirmDialog>
    </>
  );
}
