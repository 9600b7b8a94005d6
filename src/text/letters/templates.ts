import type { TemplateKind } from '../../domain/letters/templates.js';

const HOW_TO_REGISTER = `Le iscrizioni si chiudono {termine}.
Il modulo per iscriversi è a questo indirizzo: {modulo}`;

const STILL_OPEN = `Gli incontri ai quali è ancora possibile iscriversi sono:

- {incontri}

${HOW_TO_REGISTER}`;

const GREETINGS = `Se nel frattempo l’Istituto ha già provveduto, non occorre tenere conto di questo messaggio.

Cordiali saluti

{firma}`;

/** What each letter says until the office says otherwise. */
export const DEFAULT_TEMPLATES: { readonly [Kind in TemplateKind]: string } = {
  nobody: `Oggetto: {percorso}: manca l’iscrizione – {denominazione} ({istituto})

Gentile Dirigente,

per l’Istituto in indirizzo ({denominazione}, {comune}) a oggi non risulta iscritta nessuna persona a questi incontri del percorso {percorso}, anno educativo e scolastico {anno}:

- {incontri}

L’invito è nella {nota}.
Si chiede di iscriversi, in prima persona o per mezzo di chi è stato/a delegato/a alla funzione.

${HOW_TO_REGISTER}

${GREETINGS}
`,
  delegate: `Oggetto: {percorso}: delegato/a non risulta iscritto/a – {denominazione} ({istituto})

Gentile Dirigente,

per il percorso {percorso}, anno educativo e scolastico {anno}, come delegato/a dell’Istituto in indirizzo ({denominazione}, {comune}) è stato/a indicato/a chi ancora non risulta iscritto/a:

- {delegati}

Si chiede che chi è delegato/a si iscriva, così che il suo nome sia sul foglio delle firme; se nel frattempo la delega è cambiata, di farlo sapere rispondendo a questo messaggio.

${STILL_OPEN}

${GREETINGS}
`,
  unrecognised: `Oggetto: {percorso}: chi è delegato/a? – {denominazione} ({istituto})

Gentile Dirigente,

per il percorso {percorso}, anno educativo e scolastico {anno}, come delegato/a dell’Istituto in indirizzo ({denominazione}, {comune}) è stato/a indicato/a:

- {delegati}

Con questo nome, scritto così, non risulta iscritto nessuno. Si chiede di rispondere a questo messaggio con il cognome e il nome completi di chi è delegato/a; se non si è ancora iscritto/a, che si iscriva.

${STILL_OPEN}

${GREETINGS}
`,
  act: `Oggetto: {percorso}: manca l’atto di delega – {denominazione} ({istituto})

Gentile Dirigente,

per il percorso {percorso}, anno educativo e scolastico {anno}, come delegato/a dell’Istituto in indirizzo ({denominazione}, {comune}) si è iscritto/a:

- {delegati}

La delega è stata dichiarata nel modulo, ma l’atto non è ancora arrivato. Si chiede di inviarlo rispondendo a questo messaggio, con la data e il numero di protocollo.

${GREETINGS}
`,
  confirmation: `Oggetto: {percorso}: iscrizione confermata

Gentile {nome} {cognome},

la Sua iscrizione al percorso {percorso}, anno educativo e scolastico {anno}, è confermata per:

- {incontri}

Se non potesse partecipare, La preghiamo di avvisare rispondendo a questo messaggio: il posto potrà andare a un’altra persona.

Cordiali saluti

{firma}
`,
  waiting: `Oggetto: {percorso}: iscrizione in lista d’attesa

Gentile {nome} {cognome},

abbiamo ricevuto la Sua iscrizione al percorso {percorso}, anno educativo e scolastico {anno}. Per ora non c’è un posto per Lei, ed è in lista d’attesa per:

- {incontri}

Se si libererà un posto, La avviseremo a questo indirizzo. Fino ad allora l’iscrizione non è confermata.

Cordiali saluti

{firma}
`,
  promotion: `Oggetto: {percorso}: si è liberato un posto, iscrizione confermata

Gentile {nome} {cognome},

per la Sua iscrizione al percorso {percorso}, anno educativo e scolastico {anno}, finora in lista d’attesa, c’è ora un posto. È confermata per:

- {incontri}

Se non potesse più partecipare, La preghiamo di avvisare subito rispondendo a questo messaggio: il posto potrà andare a un’altra persona.

Cordiali saluti

{firma}
`,
};
