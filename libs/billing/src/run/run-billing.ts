import { Transaction } from '@etabli/database';
import { boundReached, type BoundReached, civilDay } from '@etabli/domain';
import { Clock } from '@etabli/gateways';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { Injectable } from '@nestjs/common';
import { AccountInvoicer } from './account-invoicer';
import { BillingRunsRepository, type RunRow } from './billing-runs.repository';
import { RunNotices } from './run-notices';

/** Accounts in one transaction: enough to spare commits, few enough for whoever waits for one of them. */
const TOGETHER = 20;

/** Thrown to undo the batch in which a bound is reached; the run then stops by itself. */
class BoundHit extends Error {
  constructor(
    readonly bound: BoundReached,
    readonly accountId: string,
  ) {
    super(bound);
  }
}

interface Sums {
  invoices: number;
  cents: number;
}

/** One invoice more, unless a bound is reached. */
function count(run: RunRow, accountId: string, { sums, cents }: { readonly sums: Sums; readonly cents: number }): void {
  const bound = boundReached(sums, cents, run);
  if (bound) throw new BoundHit(bound, accountId);
  sums.invoices += 1;
  sums.cents += cents;
}

/**
 * Goes through the accounts of a run, a few in each transaction: what was done is told with it, so that a run cut anywhere goes on
 * where it was, and whoever runs it twice finds it done.
 */
@Injectable()
export class RunBilling {
  constructor(
    private readonly transaction: Transaction,
    private readonly clock: Clock,
    private readonly runs: BillingRunsRepository,
    private readonly invoicer: AccountInvoicer,
    private readonly notices: RunNotices,
  ) {}

  async execute(runId: string): Promise<void> {
    try {
      while (await this.batch(runId)) continue;
    } catch (fault) {
      // whoever tries again needs the fault itself: that nobody could be told of it is the lesser one
      await this.transaction.run((em) => this.notices.failed(em, runId)).catch(() => undefined);
      throw fault;
    }
  }

  /** @returns whether there may be more to do */
  private async batch(runId: string): Promise<boolean> {
    try {
      return await this.transaction.run((em) => this.advance(em, runId));
    } catch (fault) {
      if (!(fault instanceof BoundHit)) throw fault;
      await this.transaction.run((em) => this.stop(em, runId, fault));
      return false;
    }
  }

  /** Told with what it tells: nobody hears of a stop that did not happen, nor the other way round. */
  private async stop(em: SqlEntityManager, runId: string, { bound, accountId }: BoundHit): Promise<void> {
    const run = await this.runs.lock(em, runId);
    if (run?.state !== 'RUNNING') return;
    const at = this.clock.now();
    await this.runs.finish(em, runId, { at: new Date(at), stoppedReason: `${bound} ${accountId}` });
    await this.notices.stopped(em, { id: runId, at, bound, invoices: run.invoices });
  }

  private async advance(em: SqlEntityManager, runId: string): Promise<boolean> {
    const run = await this.runs.lock(em, runId);
    if (run?.state !== 'RUNNING') return false;
    const ids = await this.runs.nextAccounts(em, run, TOGETHER);
    const through = ids.at(-1);
    if (through === undefined) {
      await this.runs.finish(em, runId, { at: new Date(this.clock.now()), stoppedReason: null });
      return false;
    }
    const sums: Sums = { invoices: run.invoices, cents: run.cents };
    const issuedOn = civilDay(this.clock.now());
    for (const accountId of ids)
      await this.invoicer.invoice(em, {
        run,
        accountId,
        issuedOn,
        allow: (cents) => count(run, accountId, { sums, cents }),
      });
    const invoices = sums.invoices - run.invoices;
    await this.runs.advance(em, runId, { through, accounts: ids.length, invoices, cents: sums.cents - run.cents });
    return true;
  }
}
