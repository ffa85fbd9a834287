import { simpleParser, type ParsedMail } from 'mailparser';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { composeMail } from './compose-mail';
import { SmtpMailGateway } from './smtp-mail-gateway';

describe('SmtpMailGateway', () => {
  const received: ParsedMail[] = [];
  let server: SMTPServer;
  let url: string;

  beforeAll(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo: ({ address }, _session, done) => {
        done(address.startsWith('full') ? new Error('mailbox full') : null);
      },
      onData: (stream, _session, done) => {
        simpleParser(stream).then((mail) => {
          received.push(mail);
          done();
        }, done);
      },
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  });
  afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));

  const queued = (to: string) => {
    const { text, html, subject } = composeMail({
      to,
      language: 'FR',
      subject: 'Créneau confirmé',
      greeting: 'Bonjour Léo,',
      paragraphs: ['À demain.'],
    });
    return {
      id: '0199',
      recipient: to,
      subject,
      textBody: text,
      htmlBody: html,
      calendarText: null,
      calendarMethod: null,
    };
  };

  it('delivers text and HTML, accents included, under an identifier that stays', async () => {
    await new SmtpMailGateway(url, 'Établi <atelier@etabli.example>').send(queued('leo@exemple.fr'));
    const mail = received.at(-1);
    expect(mail?.subject).toBe('Créneau confirmé');
    expect(mail?.from?.text).toContain('atelier@etabli.example');
    expect(mail?.text).toContain('À demain.');
    expect(mail?.html).toContain('À demain.');
    expect(mail?.messageId).toBe('<0199@etabli>');
  });

  it('carries an event where calendar programs look for it, with what to do with it', async () => {
    const event = { calendarText: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR', calendarMethod: 'CANCEL' } as const;
    await new SmtpMailGateway(url, 'atelier@etabli.example').send({ ...queued('leo@exemple.fr'), ...event });
    const parts = received.at(-1)?.attachments.map(({ contentType, filename }) => ({ contentType, filename }));
    expect(parts).toContainEqual({ contentType: 'text/calendar', filename: undefined });
    expect(parts).toContainEqual({ contentType: 'application/ics', filename: 'reservation.ics' });
  });

  it('rejects when the server does not take the mail', async () => {
    await expect(new SmtpMailGateway(url, 'atelier@etabli.example').send(queued('full@exemple.fr'))).rejects.toThrow(
      'mailbox full',
    );
  });

  it('rejects when nobody listens', async () => {
    await expect(
      new SmtpMailGateway('smtp://127.0.0.1:1', 'atelier@etabli.example').send(queued('leo@exemple.fr')),
    ).rejects.toThrow('ECONNREFUSED');
  });
});
