import { ROLES } from './answers.js';
import type { Course } from './course.js';
import { CHANGED_HEAD } from './people.js';
import type { Plant, Planter } from './plant.js';

/** Heads and who comes in their place. */
export function plantedDelegations({ teacher, delegate, head, institute, headName }: Planter, course: Course): Plant[] {
  const former = course.heads.find((one) => one.institute === institute(CHANGED_HEAD));
  const reggente = head(8, { sessions: ['INC1'] });
  return [
    {
      what: 'Reggente che si iscrive due volte, una per istituto: una persona, un posto, due istituti.',
      answers: [reggente, head(10, { sessions: ['INC1'], email: reggente.email })],
    },
    {
      what: 'La DS compila il modulo e indica chi verrà al suo posto; anche la delegata si iscrive.',
      answers: [head(2, { delegate: 'Sormani Teresa' }), delegate(2, ['Sormani', 'Teresa'])],
    },
    {
      what: 'Due delegate dello stesso istituto per lo stesso incontro.',
      answers: [delegate(1, ['Taveggia', 'Ulrica']), delegate(1, ['Usuelli', 'Vera'])],
    },
    {
      what: 'Subdelega: la delegata indica a sua volta una collega.',
      answers: [
        delegate(3, ['Valsecchi', 'Wanda'], { delegate: 'Zappa Yvonne' }),
        delegate(3, ['Zappa', 'Yvonne'], { principal: 'Wanda Valsecchi' }),
      ],
    },
    {
      what: 'Il DS si è iscritto di persona, poi ha mandato una delegata e si è dimenticato di ritirarsi.',
      answers: [
        head(4, { at: '2026-02-10T08:30:00', sessions: ['INC2'] }),
        delegate(4, ['Alghisi', 'Bice'], { at: '2026-02-26T17:20:45' }),
      ],
    },
    {
      what: 'Come delegante è indicato chi dirigeva l’istituto fino a gennaio.',
      answers: [
        delegate(CHANGED_HEAD, ['Bresciani', 'Clelia'], { principal: `${former?.givenName} ${former?.surname}` }),
      ],
    },
    {
      what: 'Delegata senza il nome del DS.',
      answers: [delegate(7, ['Carminati', 'Diletta'], { principal: '' })],
    },
    {
      what: 'Già iscritta come docente, la settimana dopo anche come delegata: una riga sola.',
      rule: 'ISC-07',
      answers: [
        teacher(14, ['Dolci', 'Emma'], { at: '2026-02-11T10:00:00' }),
        delegate(14, ['Dolci', 'Emma'], { at: '2026-02-18T10:05:00', email: 'emma.dolci@posta.example' }),
      ],
    },
    {
      what: 'Delega al DSGA, che non è un docente.',
      answers: [delegate(25, ['Epis', 'Fermo'], { role: 'DSGA' })],
    },
    {
      what: 'DS che si dichiara Presidente del CPT: nell’elenco il Presidente è un’altra persona.',
      answers: [head(15, { role: ROLES.president })],
    },
    {
      what: 'La segreteria iscrive la DS e lascia il proprio indirizzo, lo stesso della docente della riga accanto.',
      answers: [
        head(31, { email: 'segreteria@ic832.istruzione.example', at: '2026-02-24T11:00:10' }),
        teacher(31, ['Facchetti', 'Gilda'], {
          email: 'segreteria@ic832.istruzione.example',
          at: '2026-02-24T11:04:55',
        }),
      ],
    },
    {
      what: 'Delegata che scrive il nome del DS con il titolo davanti.',
      answers: [delegate(32, ['Gritti', 'Ilda'], { principal: `Prof. ${headName(32)}` })],
    },
  ];
}
