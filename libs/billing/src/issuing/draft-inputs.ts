import { idField, lineField } from '@etabli/api-kit';
import { LINE_UNITS, SUPPLY_NATURES, VAT_KINDS } from '@etabli/domain';
import { z } from 'zod';

const cents = z.number().int().min(-100_000_000).max(100_000_000);

const LineSchema = z.object({
  description: lineField(500),
  nature: z.enum(SUPPLY_NATURES).default('SERVICES'),
  quantityThousandths: z.number().int().min(1).max(1_000_000_000),
  unit: z.enum(LINE_UNITS).default('PIECE'),
  unitPriceCents: cents,
  discountCents: z.number().int().min(0).max(100_000_000).default(0),
  vatKind: z.enum(VAT_KINDS),
  period: z
    .object({ startsOn: z.iso.date(), endsOn: z.iso.date() })
    .nullish()
    .transform((period) => period ?? null),
});

const contents = {
  lines: z.array(LineSchema).min(1).max(200),
  suppliedOn: z.iso.date(),
  paymentDays: z.number().int().min(0).max(60).nullish(),
  buyerReference: lineField(120).nullish(),
};

export const CreateDraftSchema = z.object({ accountId: idField, ...contents });
export const EditDraftSchema = z.object({ draftId: idField, ...contents });
export const DraftIdSchema = z.object({ draftId: idField });
