import { writtenCode } from '../../domain/certificates/due.js';
import type { Registered } from '../../domain/certificates/register.js';
import { certificateWords, certificatesText as text } from '../../text/certificates.js';
import type { Outcome } from '../world.js';
import type { Desk } from './desk.js';

/** Whether a certificate of this code left the office, to whom, and whether it still holds. */
export function certificateChecked({ register }: Desk, given: string): Outcome {
  const code = writtenCode(given);
  // What was erased has no code any more.
  const found = register.find(({ versions }) => versions.some((one) => code !== '' && one.code === code));
  return { status: 'ok', result: found ? said(found, code) : `${text.unknownCode(given)}\n` };
}

function said({ certificate, annulled }: Registered, code: string): string {
  const who = `  ${certificateWords.name(certificate.content)} ${certificateWords.attended(certificate.content)}\n`;
  if (annulled) {
    const why = annulled.by === 'decision' && annulled.decision.reason ? `: ${annulled.decision.reason}` : '.';
    return `${text.withdrawn(certificate.number, why)}\n`;
  }
  if (certificate.code !== code) return `${text.replaced(certificate.number, certificate.date)}\n`;
  return `${text.valid(certificate)}\n${who}`;
}
