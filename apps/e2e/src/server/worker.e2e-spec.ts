import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { databaseUrl } from '../harness/addresses';
import { GraphqlClient } from '../harness/graphql-client';
import { startServer } from '../harness/server-process';

const RECIPIENT = 'trainer@etabli.example';

describe('ROLE=worker', () => {
  it('sends the mails that an API process asked for, and stops cleanly', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'etabli-worker-'));
    const received: string[] = [];
    const arrived = Promise.withResolvers<undefined>();
    const mailServer = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onData: (stream, { envelope }, done) => {
        void text(stream).then(() => {
          if (envelope.rcptTo.some(({ address }) => address === RECIPIENT)) received.push(RECIPIENT);
          if (received.length > 0) arrived.resolve(undefined);
          done();
        });
      },
    });
    await new Promise<void>((resolve) => mailServer.listen(0, '127.0.0.1', resolve));
    const smtpUrl = `smtp://127.0.0.1:${(mailServer.server.address() as AddressInfo).port}`;
    const worker = await startServer({
      ROLE: 'worker',
      DATABASE_URL: databaseUrl(),
      DATA_DIR: dataDir,
      SMTP_URL: smtpUrl,
    });
    const ask = `mutation { requestPasswordReset(input: { email: "${RECIPIENT}" }) { refusals { code } } }`;
    await new GraphqlClient().data(ask);
    await arrived.promise;
    expect(await worker.stop()).toBe(0);
    expect(received).toEqual([RECIPIENT]);
    await new Promise<void>((resolve) => mailServer.close(() => resolve()));
    await rm(dataDir, { recursive: true, force: true });
  });
});
