import { Stack } from '@mantine/core';
import type { PaperPartsFragment } from '../generated/papers/graphql';
import { AskedDocument } from './asked-document';
import type { Asked } from './paper-state';

interface Props {
  readonly asked: readonly Asked[];
  readonly papers: readonly PaperPartsFragment[];
  /** Staff hands in for them. */
  readonly personId?: string;
  readonly onChange: () => void;
}

/** What is asked on paper, those to send first. */
export const AskedDocuments = ({ asked, papers, ...rest }: Props) => (
  <Stack component="ul" gap="sm" m={0} p={0} style={{ listStyle: 'none' }}>
    {asked
      .toSorted((a, b) => Number(a.met) - Number(b.met))
      .map((one) => (
        <AskedDocument key={one.type.id} asked={one} paper={papers.find(({ id }) => id === one.documentId)} {...rest} />
      ))}
  </Stack>
);
