import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useAddress } from '../../ui/use-address';

/** Words to look for, kept in the address as `recherche`; a new search starts at the first page. */
export function SearchField({ label, placeholder }: { readonly label: string; readonly placeholder?: string }) {
  const [{ recherche }, change] = useAddress();
  const [words, setWords] = useState(recherche ?? '');
  const ask = useDebouncedCallback((next: string) => change({ recherche: next.trim(), apres: undefined }), 250);
  return (
    <TextInput
      type="search"
      flex="1 1 260px"
      label={label}
      {...(placeholder ? { placeholder } : {})}
      leftSection={<IconSearch size={20} stroke={1.75} aria-hidden="true" />}
      value={words}
      onChange={({ currentTarget }) => {
        setWords(currentTarget.value);
        ask(currentTarget.value);
      }}
    />
  );
}
