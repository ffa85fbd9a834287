import { notifications } from '@mantine/notifications';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendList, type ImportAnswer } from './send-list';
import './words';

export interface Import {
  readonly busy: boolean;
  readonly file: File | null;
  /** Of the last try, or of the writing. */
  readonly answer: ImportAnswer | null;
  readonly tryList: (file: File | null) => Promise<void>;
  readonly apply: () => Promise<void>;
  readonly forget: () => void;
}

/** A list on its way in: tried, read over, then written. */
export function useImport(address: string): Import {
  const { t } = useTranslation('manager');
  const [busy, setBusy] = useState(false);
  const [file, setFile] = useState<File | null>(null);
  const [answer, setAnswer] = useState<ImportAnswer | null>(null);
  const underWay = useRef(false);
  const send = async (list: File, apply: boolean): Promise<void> => {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    const said = await sendList(address, list, { apply });
    underWay.current = false;
    setBusy(false);
    if (!said) {
      notifications.show({ color: 'brick', message: t('imports.failed'), autoClose: 8_000 });
      return;
    }
    setFile(list);
    setAnswer(said);
  };
  return {
    busy,
    file,
    answer,
    tryList: async (list) => (list ? send(list, false) : undefined),
    apply: async () => (file ? send(file, true) : undefined),
    forget: () => {
      setFile(null);
      setAnswer(null);
    },
  };
}
