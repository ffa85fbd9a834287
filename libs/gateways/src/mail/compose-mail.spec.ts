import { composeMail, type Letter } from './compose-mail';

const letter: Letter = {
  to: 'leo@exemple.fr',
  language: 'FR',
  subject: 'Bonjour\r\nBcc: tous@exemple.fr',
  greeting: 'Bonjour <script>alert(1)</script>,',
  paragraphs: ['Tenons & mortaises'],
  action: { label: 'Choisir', url: 'https://etabli.example/a?b=1&c="x"' },
};

describe('composeMail', () => {
  it('keeps text as text in HTML', () => {
    const { html } = composeMail(letter);
    expect(html).toContain('Bonjour &lt;script&gt;alert(1)&lt;/script&gt;,');
    expect(html).toContain('href="https://etabli.example/a?b=1&amp;c=&quot;x&quot;"');
    expect(html).not.toContain('<script>');
  });

  it('never lets a subject start another header', () => {
    expect(composeMail(letter).subject).toBe('Bonjour Bcc: tous@exemple.fr');
  });

  it('says the same in plain text, the address included', () => {
    expect(composeMail(letter).text).toContain('Choisir\u00a0:\nhttps://etabli.example/a?b=1&c="x"');
  });
});
