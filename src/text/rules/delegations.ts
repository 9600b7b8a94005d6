import { capacityName } from '../capacities.js';
import { sideName } from '../delegations.js';
import { bareCode, italianDate, listed } from '../words.js';
import type { RuleTexts } from './rule-text.js';

/** What the rules on who delegates whom say. */
export const DELEGATION_RULES = {
  'DEL-02': {
    title: 'Più delegati dello stesso istituto',
    sentence: ({ institute, session, delegates, maximum, codes }) =>
      `${institute}, incontro ${bareCode(session)}: ${delegates.length} delegati (${listed(delegates)}). ${
        maximum === 1 ? 'È ammesso un solo delegato' : `Sono ammessi ${maximum} delegati`
      }. Per sceglierne una: ${codes.map((code) => `zerosei deleghe accetta ${code}`).join(' oppure ')}`,
    means:
      'Per lo stesso istituto e lo stesso incontro ci sono più delegati di quanti ne ammette l’impostazione «delega.max_per_istituto»: restano contesi, e ognuno è stampato nella propria qualità.',
    matters: 'Sul foglio nessuno dei due ha il posto del DS, e al banco si presentano in due per lo stesso istituto.',
    example: {
      given: 'Riva Anna e Bassi Teresa si iscrivono tutte e due come delegate dell’IC Boscoverde all’incontro I1.',
      values: {
        institute: 'IC Boscoverde',
        session: 'I1',
        delegates: ['Riva Anna', 'Bassi Teresa'],
        maximum: 1,
        codes: ['3k9ac', '7bx2m'],
      },
    },
    solve:
      'Chiedere al DS chi viene, poi: zerosei deleghe accetta CODICE, e per gli altri: zerosei deleghe respingi CODICE --motivo "…"',
  },
  'DEL-03': {
    title: 'Subdeleghe',
    sentence: ({ principal, head }) =>
      `${sideName(principal)} è a sua volta delegato/a di ${head ?? 'chi dirige l’istituto'}: la subdelega non è ammessa.`,
    means: 'Chi delega è a sua volta delegato: una delega non si può passare ad altri.',
    matters: 'Chi è delegato non può delegare: la delega passata ad altri non vale, e l’istituto resta scoperto.',
    example: {
      given: 'Ferrari Lucia, DS, delega Riva Anna; poi Riva Anna indica al suo posto Bassi Teresa.',
      values: { principal: 'Riva Anna', delegate: 'Bassi Teresa', head: 'Ferrari Lucia' },
    },
    solve: 'Chi si è iscritto può venire nella propria qualità: zerosei deleghe respingi CODICE --motivo "subdelega"',
  },
  'DEL-04': {
    title: 'DS che delegano e si iscrivono',
    sentence: ({ principal, delegate, session }) =>
      `${principal} è iscritto/a di persona e ha delegato ${delegate} per l'incontro ${bareCode(session)}: se viene di persona, per quell'incontro la delega non serve.`,
    means:
      'Il DS ha delegato qualcuno ed è iscritto anche di persona: se viene di persona, per quell’incontro la delega non serve, e uno solo dei due firma.',
    matters: 'Per l’istituto si occuperebbero due posti, e se i posti sono contati qualcuno resta fuori.',
    example: {
      given: 'Ferrari Lucia si è iscritta all’incontro I1 e per lo stesso incontro ha delegato Riva Anna.',
      values: { principal: 'Ferrari Lucia', delegate: 'Riva Anna', session: 'I1' },
    },
    solve: 'Chiedere chi dei due viene e ritirare l’altro: zerosei correggi PERSONA --ritira INCONTRO',
  },
  'DEL-05': {
    title: 'Chi delega non è il DS',
    sentence: ({ principal, institute, day, heads }) =>
      `${sideName(principal)} non risulta DS di ${institute}${day ? ` alla data ${italianDate(day)}` : ''}${
        heads.length > 0 ? `: in elenco c'è ${heads.join(', ')}` : ''
      }. Confermare o respingere la delega.`,
    means: 'Chi delega non risulta dirigere l’istituto nel giorno dell’incontro.',
    matters: 'Una delega vale solo se la dà chi dirige l’istituto in quel giorno.',
    example: {
      given: 'Delega Conti Marco, che dirigeva l’IC Boscoverde l’anno scorso; quest’anno c’è Ferrari Lucia.',
      values: { principal: 'Conti Marco', institute: 'IC Boscoverde', day: '2026-03-11', heads: ['Ferrari Lucia'] },
    },
    solve:
      'Se l’elenco dei dirigenti è vecchio, importare quello nuovo: zerosei importa FILE. Altrimenti: zerosei deleghe accetta CODICE, oppure: zerosei deleghe respingi CODICE --motivo "…"',
  },
  'DEL-06': {
    title: 'Delegati iscritti anche in proprio',
    sentence: ({ delegate, capacity, role }) =>
      `${delegate} è iscritto/a anche come ${capacityName(capacity, role)}: una sola riga, come delegato/a.`,
    means: 'Il delegato si era iscritto anche per conto proprio: ha una riga sola, come delegato.',
    matters: 'Con due righe la stessa persona firmerebbe due volte e prenderebbe due posti.',
    example: {
      given: 'Riva Anna si era iscritta come docente; una settimana dopo il DS l’ha delegata.',
      values: { delegate: 'Riva Anna', capacity: 'DOCENTE_INFANZIA' },
    },
    solve: 'Non c’è nulla da fare.',
  },
  'DEL-07': {
    title: "Delegati di un'altra sede o non docenti",
    sentence: ({ delegate, institute, others, role }) =>
      others.length > 0
        ? `${sideName(delegate)} presta servizio in ${others.join(', ')}, non in ${institute}: confermare la delega.`
        : `${sideName(delegate)} si dichiara «${role}», non tra i docenti di ${institute}: confermare la delega.`,
    means: 'Il delegato lavora in un altro istituto, o non risulta tra i docenti di quello che rappresenta.',
    matters:
      'Il DS di solito manda un suo docente: se il delegato è di un’altra scuola, spesso l’istituto è scritto male.',
    example: {
      given: 'Riva Anna è delegata dall’IC Boscoverde, ma nel modulo dice di lavorare all’IC Montalto Uno.',
      values: { delegate: 'Riva Anna', institute: 'IC Boscoverde', others: ['IC Montalto Uno'] },
    },
    solve:
      'Chiedere conferma alla scuola, poi: zerosei deleghe accetta CODICE, oppure: zerosei deleghe respingi CODICE --motivo "…"',
  },
  'DEL-08': {
    title: 'Deleghe a sé stessi',
    sentence: ({ person }) =>
      `${sideName(person)} figura come delegante e delegato: indicare chi partecipa, o iscriversi di persona.`,
    means: 'La stessa persona risulta delegare sé stessa.',
    matters: 'Non si sa se viene il DS o qualcun altro: di solito è il nome scritto nella casella sbagliata.',
    example: {
      given: 'Nel modulo Ferrari Lucia scrive sé stessa anche alla domanda «chi parteciperà al Suo posto».',
      values: { person: 'Ferrari Lucia' },
    },
    solve: 'Se viene il DS, la delega non serve: zerosei deleghe respingi CODICE --motivo "viene di persona"',
  },
  'DEL-12': {
    title: 'Delegati di più istituti',
    sentence: ({ delegate, institutes }) =>
      `${delegate} è delegato/a di ${institutes.join(' e di ')}: ammesso solo se il DS è lo stesso (reggenza).`,
    means: 'Una persona è delegata da più istituti: si può solo se hanno lo stesso dirigente.',
    matters: 'Una persona sola conterebbe per istituti che hanno dirigenti diversi, e ciascuno la crede sua.',
    example: {
      given: 'Riva Anna risulta delegata dell’IC Boscoverde e dell’IC Montalto Uno.',
      values: { delegate: 'Riva Anna', institutes: ['IC Boscoverde', 'IC Montalto Uno'] },
    },
    solve:
      'Se i dirigenti sono diversi, scegliere: zerosei deleghe accetta CODICE, e per le altre: zerosei deleghe respingi CODICE --motivo "…"',
  },
  'DEL-13': {
    title: 'Deleghe in reggenza',
    sentence: ({ principal, institute, others }) =>
      `${sideName(principal)} dirige anche ${others.join(', ')}: la delega vale solo per ${institute}.`,
    means: 'Il DS dirige più istituti, ma l’atto ne nomina uno: la delega vale solo per quello.',
    matters: 'L’altro istituto resta senza chi lo rappresenti, anche se il DS pensava di averlo coperto.',
    example: {
      given: 'Ferrari Lucia dirige l’IC Boscoverde ed è reggente dell’IC Vigolò; l’atto nomina solo il primo.',
      values: { principal: 'Ferrari Lucia', institute: 'IC Boscoverde', others: ['IC Vigolò'] },
    },
    solve: 'Se doveva valere anche per gli altri, registrare un atto per ciascuno: zerosei deleghe registra',
  },
  'DEL-15': {
    title: 'Presidenti che delegano',
    sentence: ({ principal, cpt }) =>
      `${sideName(principal)} è Presidente di ${cpt}: la presidenza del CPT è una carica elettiva e non passa con la delega.`,
    means: 'Chi presiede un CPT delega la partecipazione: la presidenza è elettiva, e con la delega non passa.',
    matters: 'Il delegato non si stampa come Presidente, e il CPT non risulta rappresentato.',
    example: {
      given: 'Neri Carla, DS e Presidente di un CPT, delega Riva Anna.',
      values: { principal: 'Neri Carla', cpt: 'CPT Ambito di Boscoverde' },
    },
    solve: 'Il delegato rappresenta l’istituto, non il CPT. Non c’è nulla da fare.',
  },
} satisfies Partial<RuleTexts>;
