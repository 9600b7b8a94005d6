import MailComposer from 'nodemailer/lib/mail-composer';
import type { Letter } from '../../domain/issued.js';
import { OWN_HEADER } from '../../text/letters/own.js';

/** A letter as the file of a draft (RFC 5322), which a mail program opens ready to be sent: the same letter, the same bytes. */
export function mailOf({ code, date, from, to, subject, body }: Letter): Promise<Uint8Array> {
  return new MailComposer({
    ...(from !== undefined && { from: { name: '', address: from } }),
    to: { name: '', address: to },
    subject,
    text: body.replaceAll('\n', '\r\n'),
    // Noon in Greenwich is the same day in Italy, summer or winter.
    date: new Date(`${date}T12:00:00Z`),
    messageId: `<${code}@zerosei.invalid>`,
    headers: { [OWN_HEADER]: code, 'X-Unsent': '1' },
    textEncoding: 'quoted-printable',
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();
}
