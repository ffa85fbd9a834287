import { Box, Button, Card, Stack } from '@mantine/core';
import type { ReactNode, SubmitEvent } from 'react';
import { RefusalList, type ShownRefusal } from '../../ui/refusal-list';

interface Props {
  readonly submit: string;
  readonly busy: boolean;
  readonly refusals: readonly ShownRefusal[];
  readonly onSubmit: () => void;
  /** The fields. */
  readonly children: ReactNode;
  /** Another way out, under the button. */
  readonly after?: ReactNode;
}

/** Fields, the reasons of a refusal read aloud as they come, and one button. */
export function DoorForm({ submit, busy, refusals, onSubmit, children, after }: Props) {
  const send = (event: SubmitEvent): void => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <Card padding="lg" component="form" onSubmit={send}>
      <Stack gap="md">
        {children}
        <div>
          <div aria-live="assertive">
            {refusals.length > 0 && (
              <Box mb="md">
                <RefusalList refusals={refusals} />
              </Box>
            )}
          </div>
          <Button type="submit" fullWidth loading={busy}>
            {submit}
          </Button>
        </div>
        {after}
      </Stack>
    </Card>
  );
}
