import { lineField, parseInput } from '@etabli/api-kit';
import { recordAudit, Transaction } from '@etabli/database';
import { checkPassword, normaliseEmail, refuseIf } from '@etabli/domain';
import { Injectable } from '@nestjs/common';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { z } from 'zod';
import { Passwords } from '../passwords/passwords';
import { PersonsRepository } from '../persons/persons.repository';
import { addressKey } from '../rate-limits/address-key';
import { RateLimiter } from '../rate-limits/rate-limiter';
import { SETUP_PER_ADDRESS } from '../rate-limits/rate-limits';
import { refused } from '../refused';
import type { Caller } from '../sessions/sign-in.use-case';
import { hasNoPerson, setupCodeHash } from './setup-code';

const CreateFirstAdministratorSchema = z.object({
  email: lineField(320),
  firstName: lineField(80),
  lastName: lineField(80),
  password: z.string().max(1_000),
  setupCode: z.string().max(100),
});

/** Opens the first account of a new manufacture, for who reads the terminal; refused for ever after. */
@Injectable()
export class CreateFirstAdministrator {
  constructor(
    private readonly transaction: Transaction,
    private readonly passwords: Passwords,
    private readonly persons: PersonsRepository,
    private readonly limiter: RateLimiter,
  ) {}

  async execute(input: unknown, caller: Caller): Promise<void> {
    const { email: typed, password, setupCode, ...names } = parseInput(CreateFirstAdministratorSchema, input);
    await this.limiter.take([SETUP_PER_ADDRESS, addressKey(caller.ip)]);
    await this.transaction.run((em) => this.checkSetup(em, setupCode));
    const email = normaliseEmail(typed);
    if (email === undefined) throw refused({ code: 'EMAIL_MALFORMED' });
    refuseIf(checkPassword({ password, email }));
    const passwordHash = await this.passwords.hash(password);
    await this.transaction.run(async (em) => {
      await this.checkSetup(em, setupCode);
      const roles = ['ADMINISTRATOR', 'MANAGER'] as const;
      const contact = { phone: null, bornOn: null, trade: null, commune: null, businessName: null, partnerId: null };
      const id = await this.persons.add(em, { email, language: 'FR' }, { ...names, ...contact, roles });
      await em.execute('update person set password_hash = ? where id = ?', [passwordHash, id]);
      await em.execute('update manufacture set setup_code_hash = null where id = 1');
      await recordAudit(em, { actorId: id, action: 'CreateFirstAdministrator', subjectType: 'person', subjectId: id });
    });
  }

  /** Under the lock of the single manufacture row: of two first administrators, one comes second. */
  private async checkSetup(em: SqlEntityManager, setupCode: string): Promise<void> {
    const [manufacture] = await em.execute<{ hash: string | null }[]>(
      'select setup_code_hash as hash from manufacture where id = 1 for update',
    );
    if (!(await hasNoPerson(em))) throw refused({ code: 'SETUP_ALREADY_DONE' });
    if (!manufacture?.hash || manufacture.hash !== setupCodeHash(setupCode))
      throw refused({ code: 'SETUP_CODE_WRONG' });
  }
}
