import { connect, Database } from '@etabli/database';
import { verificationWords, verifyDocuments } from '@etabli/billing';

/** Computes every seal and every sum of a database again, and says it. @returns how many faults there are */
export async function verifyBooks(url: string, say: (line: string) => void): Promise<number> {
  const orm = await connect({ url, poolSize: 2, applicationName: 'etabli-billing-verify' });
  try {
    const verification = await verifyDocuments(new Database(orm));
    say(verificationWords(verification));
    return verification.faults.length;
  } finally {
    await orm.close(true);
  }
}
