import { Card, Stack, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';

export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly numeric?: boolean;
  /** A button says what it does: on a card its header would say it twice. */
  readonly act?: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A table on a desk, cards on a phone; the first column names the row. */
export function ResponsiveTable<Row>({ caption, columns, rows, rowKey }: Props<Row>) {
  const [first, ...others] = columns;
  return (
    <>
      <Table.ScrollContainer minWidth={0} visibleFrom="sm" type="native">
        <Table verticalSpacing="sm" highlightOnHover>
          <caption className="visually-hidden">{caption}</caption>
          <Table.Thead>
            <Table.Tr>
              {columns.map((column) => (
                <Table.Th key={column.key} scope="col" ta={column.numeric ? 'right' : 'left'}>
                  {column.header}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {rows.map((row) => (
              <Table.Tr key={rowKey(row)}>
                {columns.map((column) => (
                  <Table.Td key={column.key} ta={column.numeric ? 'right' : 'left'}>
                    {column.cell(row)}
                  </Table.Td>
                ))}
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      <Stack component="ul" hiddenFrom="sm" gap="sm" m={0} p={0} style={{ listStyle: 'none' }} aria-label={caption}>
        {rows.map((row) => (
          <Card component="li" key={rowKey(row)}>
            <Text fw={650} component="div" mb={4}>
              {first?.cell(row)}
            </Text>
            {others.map((column) => (
              <Text key={column.key} component="div" mt={column.act ? 'sm' : 0}>
                {!column.act && (
                  <Text span c="dimmed">
                    {column.header}
                    {' : '}
                  </Text>
                )}
                {column.cell(row)}
              </Text>
            ))}
          </Card>
        ))}
      </Stack>
    </>
  );
}
