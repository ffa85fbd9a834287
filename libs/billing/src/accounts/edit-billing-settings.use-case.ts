import { lineField, parseInput, requireRole, textField, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { readSettings, Refused } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { AccountsRepository } from './accounts.repository';

const blank = <S extends z.ZodType<string, string>>(schema: S) =>
  z.union([z.literal('').transform(() => null), schema]).nullish();

const EditBillingSettingsSchema = z.object({
  sellerName: lineField(160),
  legalForm: textField(120),
  siret: blank(lineField(40)),
  vatNumber: blank(lineField(40)),
  registration: blank(lineField(120)),
  line1: textField(120),
  line2: textField(120).default(''),
  postalCode: textField(10),
  commune: textField(120),
  email: blank(z.email().max(254)),
  iban: blank(lineField(60)),
  bic: blank(
    z
      .string()
      .transform((typed) => typed.replaceAll(/\s/g, '').toUpperCase())
      .pipe(z.string().regex(/^[A-Z0-9]{8}([A-Z0-9]{3})?$/)),
  ),
  franchise: z.boolean(),
  trainingAttested: z.boolean(),
  vatOnDebits: z.boolean(),
  invoicesFrom: z.iso.date(),
  issueAutomatically: z.boolean(),
  paymentDays: z.number().int().min(0).max(60),
  reminderDays: z.array(z.number().int().min(1).max(365)).max(6),
  restrictDays: z.number().int().min(1).max(365),
  suspendDays: z.number().int().min(1).max(365),
});

/** An administrator says who invoices and how. Documents already issued keep what they say. */
@Injectable()
export class EditBillingSettings {
  constructor(
    private readonly transaction: Transaction,
    private readonly accounts: AccountsRepository,
  ) {}

  execute(viewer: Viewer, input: unknown): Promise<void> {
    const administrator = requireRole(viewer, 'ADMINISTRATOR');
    const { siret = null, vatNumber = null, iban = null, ...given } = parseInput(EditBillingSettingsSchema, input);
    const read = readSettings({ siret, vatNumber, iban }, given);
    if ('refusals' in read) throw new Refused(read.refusals);
    const { numbers } = read;
    return this.transaction.run(async (em) => {
      const before = await this.accounts.settings(em);
      await em.execute(
        `update billing_settings set seller_name = ?, legal_form = ?, siret = ?, vat_number = ?, registration = ?,
           address_line_1 = ?, address_line_2 = ?, postal_code = ?, commune = ?, email = ?, iban = ?, bic = ?, franchise = ?,
           training_attested = ?, vat_on_debits = ?, invoices_from = ?, issue_automatically = ?, payment_days = ?, reminder_days = ?::smallint[],
           restrict_days = ?, suspend_days = ?`,
        [
          given.sellerName,
          given.legalForm,
          numbers.siret,
          numbers.vatNumber,
          given.registration ?? null,
          given.line1,
          given.line2,
          given.postalCode,
          given.commune,
          given.email ?? null,
          numbers.iban,
          given.bic ?? null,
          given.franchise,
          given.trainingAttested,
          given.vatOnDebits,
          given.invoicesFrom,
          given.issueAutomatically,
          given.paymentDays,
          `{${given.reminderDays.join(',')}}`,
          given.restrictDays,
          given.suspendDays,
        ],
      );
      await recordAudit(em, {
        actorId: administrator.personId,
        action: 'EditBillingSettings',
        subjectType: 'billing_settings',
        details: { before },
      });
    });
  }
}
