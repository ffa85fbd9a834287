import { idField, lineField, textField } from '@etabli/api-kit';
import { z } from 'zod';

const poleFields = {
  name: lineField(80),
  hue: z.string().regex(/^#[0-9A-Fa-f]{6}$/),
  description: textField(2_000),
  position: z.int().min(0).max(10_000),
  /** Left out: as it was. */
  capacity: z.int().min(1).max(1_000).nullish(),
};

export const CreatePoleSchema = z.object({ code: z.string().regex(/^[A-Z][A-Z0-9_]{1,29}$/), ...poleFields });
export const EditPoleSchema = z.object({ poleId: idField, ...poleFields });
