import { remembered } from '../remembered.js';
import { fold, words } from '../text.js';
import { emailField, emailText, parseAddress } from './compare/email.js';
import type { Specification } from './compare/field.js';
import { momentField } from './compare/moment.js';
import { personNameField } from './compare/person-name.js';
import { phoneField } from './compare/phone.js';
import { roleField } from './compare/role.js';
import { type Workplace, workplaceField } from './compare/workplace.js';
import type { Mention } from './mention.js';
import type { WrittenName } from './names/columns.js';
import { nameUnits } from './names/forms.js';
import { PEOPLE_GIVEN_LEVELS, PEOPLE_SURNAME_LEVELS, WORKPLACE_LEVELS } from './people-levels.js';

/**
 * How two mentions of people are compared in this job. Relatives share surname, mailbox and telephone; colleagues share
 * school, its mailbox and its switchboard: neither makes them one.
 */
export const peopleSpecification = (): Specification<Mention> => {
  const owner = owners();
  const address = personalAddress(owner);
  const letters = remembered((email: string) => parseAddress(email).name.toUpperCase());
  const roleText = remembered((role: string) => fold(role).replaceAll(' ', '_'));
  return {
    fields: [
      personNameField(writtenName, PEOPLE_SURNAME_LEVELS, PEOPLE_GIVEN_LEVELS, (mention) =>
        letters(address(mention) ?? '@'),
      ),
      emailField('email', address, owner),
      phoneField('phone', ({ phone }) => phone, owner),
      workplaceField('workplace', WORKPLACE_LEVELS, workplaces()),
      roleField('role', ({ role }) => (role === undefined ? undefined : roleText(role))),
      momentField('moment', ({ at }) => at),
    ],
    near: [
      { name: 'household', pairsPerRecord: 0.02 },
      { name: 'lookalike', pairsPerRecord: 0.02 },
      { name: 'colleague', agreeOn: 'workplace' },
      { name: 'namesake', share: 0.5 },
      { name: 'homonym', pairsPerRecord: 0.002, rarity: 4 },
    ],
    // Namesakes of one school in one role, the given name in full or shortened: nobody but the office knows.
    alwaysAsked: { surname: ['same'], given: ['same', 'part', 'initial'], workplace: ['same'], role: ['same'] },
    matchesPerRecord: 0.4,
  };
};

/** The name of a mention by column. */
export const writtenName = ({ surname, givenName, fullName }: Mention): WrittenName => ({
  surname,
  given: givenName,
  full: fullName,
});

/** Beginnings of addresses that belong to an office and not to a person. */
const OFFICES = new RegExp(
  `^(${[
    'segreteria direzione dirigente preside info scuola infanzia nido asilo ufficio comune protocollo amministrazione',
    'didattica coordinamento ic[sd]?[^a-z] istituto posta@ mail@ contatti servizi educativ istruzione materna paritaria fondazione parrocchia micronido plesso coop',
  ]
    .join(' ')
    .replaceAll(' ', '|')})`,
);
/** `miic8ab00x@istruzione.it`: the mailbox of an institute. */
const INSTITUTE = /^[a-z]{2}[a-z0-9]{2}[a-z0-9]{5}[a-z0-9]@(pec\.)?istruzione\.it$/;

/**
 * The address of a mention that may be a person's. The mailbox of a school or an office is nobody's; nor is, at the domain
 * of one, an address that holds nothing of the writer's name: those of its staff do. So too an address at any domain that
 * the lists give as a school's.
 */
function personalAddress(beginnings: (mention: Mention) => string): (mention: Mention) => string | undefined {
  const read = remembered((email: string) => {
    const address = emailText(email);
    const isPersonal = address && !INSTITUTE.test(address) && !OFFICES.test(address);
    return { address: isPersonal ? address : undefined, ...parseAddress(address ?? '') };
  });
  return (mention) => {
    if (mention.email === undefined) return undefined;
    const { address, local, isPrivate } = read(mention.email);
    const isNamed = () =>
      beginnings(mention)
        .split(' ')
        .some((start) => local.toUpperCase().includes(start));
    return (isPrivate && !mention.isMailbox) || isNamed() ? address : undefined;
  };
}

/** Beginnings of all names in any order: what tells the users of one mailbox apart, slips and exchanged names aside. */
function owners(): (mention: Mention) => string {
  const beginnings = remembered((name: string) => nameUnits(name).map((unit) => unit.slice(0, 3)));
  return remembered(({ surname, givenName, fullName }: Mention) =>
    [surname, givenName, fullName]
      .flatMap((name) => (name === undefined ? [] : beginnings(name)))
      .sort()
      .join(' '),
  );
}

/** Words that every school has in its name. */
const TYPE_WORDS = new Set(
  'IC I C S ICS IST ISTITUTO COMPRENSIVO STATALE SCUOLA INFANZIA DELL DELLINFANZIA MATERNA DI DEL NIDO ASILO VIA'.split(
    ' ',
  ),
);

function workplaces(): (mention: Mention) => Workplace {
  const folded = remembered(fold);
  const name = remembered((institution: string) =>
    words(institution)
      .filter((word) => !TYPE_WORDS.has(word))
      .sort()
      .join(' '),
  );
  return ({ institute, service, school, institution, municipality, province }) => ({
    institute: institute ?? service ?? school,
    named: name(institution ?? '') || undefined,
    municipality: municipality === undefined ? undefined : folded(municipality),
    province: province === undefined ? undefined : folded(province),
  });
}
