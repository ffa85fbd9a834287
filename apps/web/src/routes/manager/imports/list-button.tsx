import { Button, FileButton } from '@mantine/core';
import { IconFileSpreadsheet } from '@tabler/icons-react';
import { useRef } from 'react';

interface Props {
  readonly label: string;
  readonly busy: boolean;
  readonly quiet: boolean;
  readonly onFile: (file: File | null) => Promise<void>;
}

/** Chooses a file; the same one may be chosen again once corrected. */
export function ListButton({ label, busy, quiet, onFile }: Props) {
  const forget = useRef<() => void>(null);
  const choose = (file: File | null): void => {
    void onFile(file);
    forget.current?.();
  };
  return (
    <FileButton
      accept=".csv,text/csv,text/plain"
      resetRef={forget}
      onChange={choose}
      inputProps={{ 'aria-label': label }}
    >
      {(props) => (
        <Button
          variant={quiet ? 'default' : 'filled'}
          leftSection={<IconFileSpreadsheet size={20} stroke={1.75} aria-hidden="true" />}
          loading={busy}
          {...props}
        >
          {label}
        </Button>
      )}
    </FileButton>
  );
}
