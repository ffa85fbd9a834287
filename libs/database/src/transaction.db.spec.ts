import { testDatabase } from '@etabli/testing';

const db = await testDatabase();
const { transaction, database } = db;

describe('Transaction', () => {
  it('keeps what the work wrote', async () => {
    await transaction.run((em) => em.execute("insert into rate_limit (key) values ('kept')"));
    expect(await database.sql("select key from rate_limit where key = 'kept'")).toHaveLength(1);
  });
});
