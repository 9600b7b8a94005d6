import { Failure } from '../../domain/failure.js';
import { certificateWords, certificatesText as text } from '../../text/certificates.js';
import { decide } from '../decide.js';
import type { Outcome, World } from '../world.js';
import type { CertificateOptions, Desk } from './desk.js';

/** A certificate holds no longer; its number stays in the register. */
export function annulCertificate(
  world: World,
  options: CertificateOptions,
  { store, seen, register }: Desk,
  given: string,
): Promise<Outcome> {
  const found = register.find(({ certificate }) => String(certificate.number) === given.trim().replace(/\/\d{4}$/, ''));
  if (!found) throw new Failure({ kind: 'unknown-certificate', given, last: register.length });
  const { number, content } = found.certificate;
  if (found.annulled) throw new Failure({ kind: 'certificate-annulled', certificate: number });
  return decide(world, options, store, {
    seen,
    question: text.annulQuestion(number),
    decisions: [{ kind: 'annul', certificate: String(number) }],
    plan: [text.annulPlan(number, certificateWords.name(content))],
    reason: text.annulReason,
    next: text.annulNext,
  });
}
