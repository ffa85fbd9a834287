import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ShownRefusal } from '../ui/refusal-list';
import { uploadDocument, type Handed } from './upload-document';

/** Sending a document, once at a time; `onSent` when it is in. */
export function useUpload(handed: Handed, onSent: () => void) {
  const { t } = useTranslation('papers');
  const [busy, setBusy] = useState(false);
  const [refusals, setRefusals] = useState<readonly ShownRefusal[]>([]);
  const underWay = useRef(false);
  const send = async (file: File | null): Promise<void> => {
    if (!file || underWay.current) return;
    underWay.current = true;
    setBusy(true);
    const answer = await uploadDocument(handed, file);
    underWay.current = false;
    setBusy(false);
    setRefusals(answer?.refusals ?? []);
    if (!answer) notifications.show({ color: 'brick', message: t('documents.failed'), autoClose: 8_000 });
    if (!answer?.documentId) return;
    notifications.show({ color: 'moss', message: t(handed.personId ? 'documents.sentFor' : 'documents.sent') });
    onSent();
  };
  return { busy, refusals, send };
}
