import { idField, lineField } from '@etabli/api-kit';
import { z } from 'zod';

const fields = {
  name: lineField(120),
  stock: z.number().int().min(0).max(1000),
  resourceId: idField.nullish(),
  category: lineField(120).nullish(),
};

const oneScope = ({
  resourceId,
  category,
}: {
  resourceId?: string | null | undefined;
  category?: string | null | undefined;
}) => !(resourceId && category);

export const CreateAccessorySchema = z.object(fields).refine(oneScope, { path: ['category'] });

export const EditAccessorySchema = z
  .object({ accessoryId: idField, ...fields, offered: z.boolean().nullish() })
  .refine(oneScope, { path: ['category'] });
