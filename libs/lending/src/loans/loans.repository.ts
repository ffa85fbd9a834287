import { newId } from '@etabli/database';
import { notFound, type LoanFacts } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';

export interface LockedUnit {
  readonly id: string;
  readonly label: string;
  readonly toolName: string;
  readonly maximumLoanDays: number;
  readonly retired: boolean;
  readonly onLoan: boolean;
}

export interface LockedLoan {
  readonly id: string;
  readonly unitId: string;
  readonly borrowerId: string;
  readonly returned: boolean;
}

export interface NewLoan {
  readonly unitId: string;
  readonly borrowerId: string;
  readonly lentById: string;
  readonly borrowedAt: number;
  readonly dueAt: number;
}

export interface ReceivedReturn {
  readonly receivedById: string;
  readonly returnedAt: number;
  readonly condition: string | null;
}

/** Reads and writes loans inside of a transaction. */
@Injectable()
export class LoansRepository {
  /** Borrowers of one unit wait for each other here, so that all but one read that it is out. @throws Refused NOT_FOUND */
  async lockUnit(em: SqlEntityManager, unitId: string): Promise<LockedUnit> {
    await em.execute('select id from tool_unit where id = ? for update', [unitId]);
    // a statement of its own: one that waited for the lock would still see the loans as they were before
    const [unit] = await em.execute<LockedUnit[]>(
      `select u.id, u.label, t.name as "toolName", t.maximum_loan_days as "maximumLoanDays",
         u.retired_at is not null as retired,
         exists (select from loan l where l.unit_id = u.id and l.returned_at is null) as "onLoan"
       from tool_unit u join tool t on t.id = u.tool_id where u.id = ?`,
      [unitId],
    );
    if (!unit) throw notFound('toolUnit');
    return unit;
  }

  /** @throws Refused NOT_FOUND */
  async borrower(em: SqlEntityManager, personId: string): Promise<Omit<LoanFacts['borrower'], 'isMember'>> {
    const [person] = await em.execute<Omit<LoanFacts['borrower'], 'isMember'>[]>(
      `select p.active as "accountOpen", p.roles && array['TRAINER', 'MANAGER', 'ADMINISTRATOR'] as "isTeam",
         array(select h.reason from hold h where h.person_id = p.id and h.lifted_at is null order by h.placed_at) as holds
       from person p where p.id = ?`,
      [personId],
    );
    if (!person) throw notFound('person');
    return person;
  }

  async add(em: SqlEntityManager, loan: NewLoan): Promise<string> {
    const id = newId();
    await em.execute(
      'insert into loan (id, unit_id, borrower_id, lent_by_id, borrowed_at, due_at) values (?, ?, ?, ?, ?, ?)',
      [id, loan.unitId, loan.borrowerId, loan.lentById, new Date(loan.borrowedAt), new Date(loan.dueAt)],
    );
    return id;
  }

  /** The loan, locked; of one borrower only when given. @throws Refused NOT_FOUND */
  async lockLoan(em: SqlEntityManager, loanId: string, borrowerId: string | null): Promise<LockedLoan> {
    const [loan] = await em.execute<LockedLoan[]>(
      `select id, unit_id as "unitId", borrower_id as "borrowerId", returned_at is not null as returned
       from loan where id = ? and (?::uuid is null or borrower_id = ?::uuid) for update`,
      [loanId, borrowerId, borrowerId],
    );
    if (!loan) throw notFound('loan');
    return loan;
  }

  /** A condition said at the return becomes the condition of the unit. */
  async close(em: SqlEntityManager, loan: LockedLoan, received: ReceivedReturn): Promise<void> {
    await em.execute('update loan set returned_at = ?, received_by_id = ?, return_condition = ? where id = ?', [
      new Date(received.returnedAt),
      received.receivedById,
      received.condition,
      loan.id,
    ]);
    if (received.condition)
      await em.execute('update tool_unit set condition = ? where id = ?', [received.condition, loan.unitId]);
  }
}
