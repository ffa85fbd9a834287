import { recordAudit, Transaction } from '@etabli/database';
import { civilDay, paymentReminderDue, paymentState } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import { enqueueJob, JobHandlers } from '@etabli/jobs';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountsRepository } from '../accounts/accounts.repository';
import { dunningOf } from '../accounts/settings-row';
import { DebtsRepository } from './debts.repository';
import { followDebts, remindDebtors } from './dunning.jobs';
import { RemindDebtor } from './remind-debtor';

/** Holds the subscriptions of who does not pay, step by step, and lets them go the moment the oldest debt is paid. */
@Injectable()
export class FollowDebts {
  constructor(
    handlers: JobHandlers,
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly accounts: AccountsRepository,
    private readonly debts: DebtsRepository,
    private readonly reminders: RemindDebtor,
  ) {
    handlers.inOwnTransactions(remindDebtors, () => this.all());
    handlers.inTransaction(followDebts, (em, { accountId }) => this.ofAccount(em, accountId));
  }

  /** The daily round: what each account owes, then one reminder at most for each invoice. */
  async all(): Promise<void> {
    const today = civilDay(this.clock.now());
    const late = await this.transaction.run((em) => this.debts.late(em, today));
    for (const accountId of late)
      await this.transaction.run(async (em) => {
        await enqueueJob(em, followDebts, { payload: { accountId }, key: accountId });
        await this.remind(em, accountId);
      });
  }

  private async ofAccount(em: SqlEntityManager, accountId: string): Promise<void> {
    await this.accounts.lock(em, accountId);
    const policy = dunningOf(await this.accounts.settings(em));
    const today = civilDay(this.clock.now());
    const state = paymentState(await this.debts.ofAccount(em, accountId), today, policy);
    for (const id of await this.debts.hold(em, accountId, { state, today }))
      await recordAudit(em, {
        actorId: null,
        action: 'FollowDebts',
        subjectType: 'subscription',
        subjectId: id,
        details: { accountId, state },
      });
  }

  private async remind(em: SqlEntityManager, accountId: string): Promise<void> {
    await this.accounts.lock(em, accountId);
    const policy = dunningOf(await this.accounts.settings(em));
    const now = this.clock.now();
    for (const debt of await this.debts.ofAccount(em, accountId)) {
      const step = paymentReminderDue(debt, civilDay(now), policy);
      const last = step === policy.reminderDays.length;
      if (step !== null) await this.reminders.send(em, { ...debt, accountId, step, last, at: now });
    }
  }
}
