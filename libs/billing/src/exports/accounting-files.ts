import { requireRole, STAFF, type Viewer } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { notFound } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { Days } from './books-of-period.query';
import { type AccountingFile, PeriodFiles } from './period-files';

/** The longest span of one file: a financial year may last up to two (code de commerce, art. L123-12 and CGI art. 37). */
const LONGEST_DAYS = 732;

/** Gives staff the files an accountant takes away. Each one taken is told in the audit log. */
@Injectable()
export class AccountingFiles {
  constructor(
    private readonly files: PeriodFiles,
    private readonly transaction: Transaction,
  ) {}

  async fec(viewer: Viewer, days: Days): Promise<AccountingFile> {
    await this.told(viewer, 'ExportFec', days);
    return this.files.fec(days);
  }

  async documents(viewer: Viewer, days: Days): Promise<AccountingFile> {
    await this.told(viewer, 'ExportDocuments', days);
    return this.files.documents(days);
  }

  async sales(viewer: Viewer, days: Days): Promise<AccountingFile> {
    await this.told(viewer, 'ExportSales', days);
    return this.files.sales(days);
  }

  private async told(viewer: Viewer, action: string, { from, through }: Days): Promise<void> {
    const staff = requireRole(viewer, ...STAFF);
    const spanDays = (Date.parse(through) - Date.parse(from)) / 86_400_000;
    if (!(spanDays >= 0 && spanDays <= LONGEST_DAYS)) throw notFound('period');
    await this.transaction.run((em) =>
      recordAudit(em, { actorId: staff.personId, action, subjectType: 'accounting', details: { from, through } }),
    );
  }
}
