import * as z from 'zod/mini';
import {
  type Certificate,
  type CertifiedSession,
  type Edition,
  type Issued,
  type Letter,
  PERSON_MATTERS,
} from '../domain/issued.js';
import { CAPACITIES, MISSING } from '../domain/records.js';
import { type Roster, type RosterPlace, type RosterRow, type SheetPart, SPLITS } from '../domain/rosters/roster.js';

type Content<I extends Issued> = Omit<I, 'kind'>;

const text = z.string();
const texts = z.readonly(z.array(text));
const maybe = z.exactOptional(text);
const count = z.int().check(z.nonnegative());
const number = z.int().check(z.positive());
const day = text.check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const clock = z.exactOptional(text.check(z.regex(/^\d{2}:\d{2}$/)));

const PLACE: z.ZodMiniType<RosterPlace> = z.object({ name: maybe, municipality: maybe });

const ROW: z.ZodMiniType<RosterRow> = z.object({
  number,
  person: text,
  surname: text,
  givenName: text,
  capacity: z.enum(CAPACITIES),
  role: maybe,
  places: z.readonly(z.array(PLACE)),
  cpts: texts,
});

const ROWS = z.readonly(z.array(ROW));

const [CPT, PROVINCE, LETTER] = SPLITS;
const PART: z.ZodMiniType<SheetPart> = z.discriminatedUnion('by', [
  z.object({ by: z.literal(CPT), name: text }),
  z.object({ by: z.literal(PROVINCE), letters: text, name: text }),
  z.object({ by: z.literal(LETTER), from: text, to: text }),
  z.object({ by: z.literal('nowhere'), of: z.enum([CPT, PROVINCE]) }),
]);

const ROSTER: z.ZodMiniType<Roster> = z.object({
  heading: z.object({
    ...{ letterhead: texts, courseTitle: text, courseYear: text, noteNumber: text, noteDate: z.exactOptional(day) },
    ...{ director: text, privacyNotice: text },
  }),
  session: z.object({
    ...{ code: text, number, total: number, date: day, start: clock, end: clock },
    ...{ title: maybe, venue: maybe, address: maybe, municipality: maybe, speakers: maybe },
  }),
  signatures: z.enum(['entrata+uscita', 'unica']),
  showsCpt: z.boolean(),
  edition: z.object({ number: z.exactOptional(number), date: day, mark: text }),
  trial: z.exactOptional(z.enum(['bozza', 'prova'])),
  sheets: z.readonly(
    z.array(z.object({ part: z.exactOptional(PART), rows: ROWS, registered: count, blankRows: texts })),
  ),
  supplement: z.exactOptional(
    z.object({
      to: number,
      struck: ROWS,
      corrected: z.readonly(z.array(z.object({ before: ROW, now: ROW }))),
    }),
  ),
});

const EDITION: z.ZodMiniType<Content<Edition>> = z.object({
  session: text,
  number,
  supplements: z.exactOptional(number),
  roster: ROSTER,
  owners: z.readonly(z.array(z.object({ row: number, person: text, responses: texts, announced: texts }))),
});

const SESSION: z.ZodMiniType<CertifiedSession> = z.object({
  ...{ date: day, title: maybe, venue: maybe, municipality: maybe, minutes: z.exactOptional(count) },
  ...{ capacity: z.enum(CAPACITIES), role: maybe },
  places: z.readonly(z.array(PLACE)),
});

const CERTIFICATE: z.ZodMiniType<Content<Certificate>> = z.object({
  ...{ number, version: number, date: day, code: text, person: text, responses: texts },
  content: z.object({
    heading: z.object({
      ...{ letterhead: texts, courseTitle: text, courseYear: text, noteNumber: text, noteDate: z.exactOptional(day) },
    }),
    ...{ surname: text, givenName: text, sessions: z.readonly(z.array(SESSION)), signature: texts },
  }),
});

const MAIL: z.ZodMiniType<Content<Letter>> = z.object({
  ...{ code: text, date: day, from: maybe, to: text, subject: text, body: text },
  about: z.discriminatedUnion('is', [
    z.object({ is: z.literal('reminder'), institute: text, missing: z.enum(MISSING), session: maybe }),
    z.object({ is: z.enum(PERSON_MATTERS), person: text, name: text, responses: texts, sessions: texts }),
  ]),
});

/** The shape of what is kept of each kind of thing issued. */
export const ISSUED: { readonly [K in Issued['kind']]: z.ZodMiniType<Content<Extract<Issued, { kind: K }>>> } = {
  edition: EDITION,
  certificate: CERTIFICATE,
  letter: MAIL,
};
