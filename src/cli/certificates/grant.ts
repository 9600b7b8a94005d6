import { standings } from '../../domain/certificates/due.js';
import { Failure } from '../../domain/failure.js';
import { certificateWords, certificatesText as text } from '../../text/certificates.js';
import { decide } from '../decide.js';
import { namedWithSchool } from '../person-named.js';
import type { Outcome, World } from '../world.js';
import type { CertificateOptions, Desk } from './desk.js';
import { whoever } from './person.js';

/** Somebody who attended less than is asked has a certificate all the same: the office says so, and why. */
export function grantCertificate(
  world: World,
  options: CertificateOptions,
  { store, seen, view, register }: Desk,
  [given, ...others]: readonly string[],
): Promise<Outcome> {
  if (given === undefined || others.length > 0) throw new Failure({ kind: 'whose-certificate' });
  const { picture, settings } = view;
  const person = whoever(picture, given);
  const [response] = person.responses;
  const stands = standings(picture, settings, register).find(({ earned }) => earned.person === person.code);
  const people = [namedWithSchool(person)];
  if (!stands) throw new Failure({ kind: 'never-signed', person: person.code, people });
  if (stands.is !== 'short' && stands.is !== 'waiting' && stands.is !== 'unearned')
    throw new Failure({ kind: 'earned-anyway', person: person.code, people });
  if (!response) throw new Failure({ kind: 'no-response', person: person.code, people });
  const name = certificateWords.name(stands.earned);
  return decide(world, options, store, {
    seen,
    question: text.grantQuestion(name),
    decisions: [{ kind: 'grant', response: picture.references.to(response.key) }],
    plan: [text.grantPlan(name, stands.earned.percent, settings.certificateThreshold)],
    reason: '',
    next: text.grantNext,
  });
}
