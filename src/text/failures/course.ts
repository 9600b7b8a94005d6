import { printedMunicipality } from '../rosters.js';
import { settingsText } from '../settings.js';
import { bareCode, cptWords, italianDate, listed, word } from '../words.js';
import type { AdviceOn } from './advice.js';

/** More people than this whose name is like the one given are no help. */
const MOST_NEAR = 5;

/** Sessions, people, settings and rules that are not as asked. */
export const COURSE_ADVICE: AdviceOn<
  | 'unknown-setting'
  | 'bad-setting'
  | 'unknown-session'
  | 'moved-session'
  | 'several-sessions'
  | 'nothing-to-supplement'
  | 'unknown-person'
  | 'nothing-to-explain'
  | 'several-people'
  | 'not-registered'
  | 'no-heir'
  | 'nothing-to-leave'
  | 'only-announced'
  | 'not-waiting'
  | 'no-free-seat'
  | 'session-started'
  | 'unknown-cpt'
  | 'unknown-province'
  | 'no-expired-mandate'
  | 'unknown-rule'
  | 'unknown-role'
  | 'unknown-refused-row'
  | 'unknown-text'
  | 'unknown-question'
  | 'unknown-meaning'
  | 'text-not-kept'
  | 'only-name'
  | 'unknown-delegation'
  | 'several-delegations'
  | 'no-substitute'
  | 'unknown-institute'
> = {
  'unknown-setting': ({ key, known }) => ({
    happened: `L'impostazione «${key}» non esiste.`,
    todo: `Impostazioni: ${listed(known, 60)}.`,
  }),
  'bad-setting': ({ key, value }) => ({
    happened: `«${value}» non va bene per l'impostazione «${key}».`,
    todo: `Significato e valori ammessi: ${settingsText.meaning(key)}.`,
  }),
  'unknown-session': ({ given, known }) => ({
    happened: `Incontro «${given}» inesistente.`,
    todo: known.length > 0 ? `Incontri previsti: ${listed(known)}.` : "Importare prima l'elenco degli incontri.",
  }),
  'nothing-to-supplement': ({ sessions }) => ({
    happened: `${sessions.length === 1 ? "Dell'incontro" : 'Degli incontri'} ${listed(sessions)} non è stata ancora stampata nessuna edizione: non c'è a che cosa aggiungere un supplemento.`,
    todo: 'Stampare il foglio intero: zerosei fogli',
  }),
  'moved-session': ({ given, moved }) => ({
    happened: `«${given}» non è più il giorno di nessun incontro: ${moved.map(({ code, from, to }) => `«${code}» era il ${italianDate(from)}, ora è il ${italianDate(to)}`).join('; ')}.`,
    todo: 'Se è quello, indicarlo con il codice o con la data di ora.',
  }),
  'several-sessions': ({ given, known }) => ({
    happened: `«${given}» può essere più di un incontro: ${known.map(({ code, date }) => `«${code}» del ${italianDate(date)}`).join(', ')}.`,
    todo: 'Indicare il codice, o la data con l’ora, di quello giusto.',
  }),
  'nothing-to-explain': ({ given }) => ({
    happened: `«${given}» non corrisponde a nulla che si possa spiegare.`,
    todo: 'Indicare una persona (nome o codice), una riga (risposte.csv:12), un codice meccanografico, un incontro, una delega o l’impronta di un rilievo.',
  }),
  'unknown-person': ({ given, near = [], people = [] }) => ({
    people: near.length <= MOST_NEAR ? people : [],
    happened: `Nessuna persona corrisponde a «${given}».${near.length > 0 && near.length <= MOST_NEAR ? ` Forse: ${near.join(', ')}.` : ''}`,
    todo: 'Indicare il codice che si legge in «zerosei persone», una riga (risposte.csv:12), oppure cognome e nome tra virgolette.',
  }),
  'several-people': ({ given, known, people = [] }) => ({
    people,
    happened: `Più persone corrispondono a «${given}»: ${known.join(', ')}.`,
    todo: 'Indicare il codice di quella giusta.',
  }),
  'not-registered': ({ person, session }) => ({
    happened:
      session === undefined
        ? `La persona ${person} non ha un'iscrizione di cui resti da capire l'incontro, né una sola da spostare.`
        : `La persona ${person} non è iscritta all'incontro ${bareCode(session)}.`,
    todo: `Le sue iscrizioni si leggono con «zerosei perche ${person}». Per spostarne una: zerosei correggi ${person} --sposta DA:A`,
  }),
  'no-heir': ({ given, known, leaving, session }) => ({
    happened: `${known ? `La persona ${known.person}` : `«${given}»`} non è tra gli iscritti all'incontro ${bareCode(session)}: il posto si passa a chi è già iscritto.`,
    todo: [
      ...(known?.sessions ?? []).map(
        (other) =>
          `Se viene qui invece che all'incontro ${bareCode(other)}: zerosei correggi ${known?.person} --sposta ${word(`${other}:${session}`)}.`,
      ),
      `${known?.sessions.length ? 'Altrimenti iscriverla' : 'Prima iscriverla'}: zerosei correggi --aggiungi --cognome COGNOME --nome NOME --ruolo RUOLO --istituto CODICE --incontro ${word(session)}.`,
      `Poi: zerosei incontri sostituisci ${leaving} --con ${word(given)} --incontro ${word(session)}`,
    ].join(' '),
  }),
  'nothing-to-leave': ({ person, session }) => ({
    happened: `La persona ${person} non è iscritta all'incontro ${bareCode(session)}, o si è già ritirata: non ha un posto da passare.`,
    todo: `Chi è iscritto si legge con «zerosei incontri --incontro ${word(session)}» e le iscrizioni di una persona con «zerosei perche ${person}». Un posto già liberato si assegna con: zerosei incontri promuovi PERSONA --incontro ${word(session)}`,
  }),
  'only-announced': ({ person }) => ({
    happened: `La persona ${person} non si è iscritta: è sul foglio perché indicata come delegata, e non ha un'iscrizione sua.`,
    todo: `Chi l'ha indicata, e che cosa si può fare: zerosei perche ${person}`,
  }),
  'not-waiting': ({ person, session }) => ({
    happened: `La persona ${person} non è in lista d'attesa per l'incontro ${bareCode(session)}.`,
    todo: "Chi aspetta un posto è nell'elenco di «zerosei incontri».",
  }),
  'no-free-seat': ({ session, waiting }) => ({
    happened: `Nessun posto liberato all'incontro ${bareCode(session)}; in lista d'attesa: ${waiting}.`,
    todo: "Un posto si libera quando un'iscrizione viene annullata o spostata con «zerosei correggi»; oppure aumentare i posti dell'incontro e importarlo di nuovo.",
  }),
  'session-started': ({ session, start }) => ({
    happened: `L'incontro ${bareCode(session)} è iniziato il ${start}: i posti non cambiano più.`,
    todo: 'Chi è presente senza posto firma tra i non preiscritti.',
  }),
  'unknown-cpt': ({ given, known }) => ({
    happened: `Nessun CPT si chiama «${given}».`,
    todo: `CPT conosciuti: ${listed(known)}.`,
  }),
  'unknown-province': ({ given, known }) => ({
    happened: `«${given}» non è una provincia del percorso.`,
    todo:
      known.length === 0
        ? "Non c'è ancora nessun istituto invitato: importare prima l'anagrafe delle scuole."
        : `Province del percorso, per sigla o per nome, più d'una separate da virgole: ${known.map(provinceWords).join(', ')}.`,
  }),
  'no-expired-mandate': ({ cpt }) => ({
    happened: `Nessun Presidente del ${cptWords(cpt)} ha il mandato scaduto nei giorni degli incontri.`,
    todo: 'Non c’è nulla da confermare.',
  }),
  'unknown-rule': ({ given, known }) => ({
    happened: `La regola «${given}» non esiste.`,
    todo: `Regole: ${known.join(', ')}.`,
  }),
  'unknown-role': ({ given, known }) => ({
    happened: `«${given}» non è un ruolo conosciuto.`,
    todo: `Ruoli: ${known.join(', ')}.`,
  }),
  'unknown-refused-row': ({ given }) => ({
    happened: `«${given}» non è una riga respinta.`,
    todo: 'Indicarla come FILE:RIGA, come la mostra «zerosei verifica».',
  }),
  'unknown-question': ({ given, known }) => ({
    happened: `Nessun modulo ha una domanda «${given}», o ne ha più di una che comincia così.`,
    todo: known.length > 0 ? `Domande dei moduli: ${listed(known, 60)}.` : 'Importare prima le risposte.',
  }),
  'unknown-meaning': ({ given, known }) => ({
    happened: `«${given}» non è nulla che una domanda del modulo possa chiedere.`,
    todo: `Parole ammesse: ${listed(known, 60)}; «-» se la domanda non serve.`,
  }),
  'only-name': ({ title }) => ({
    happened: `Senza «${title}» chi risponde al modulo non avrebbe un nome: nessun'altra domanda lo chiede.`,
    todo: 'Dire prima quale domanda lo chiede, con --colonna "TITOLO=nominativo".',
  }),
  'text-not-kept': ({ title }) => ({
    happened: `Le risposte a «${title}» non si possono spostare: non sono state conservate, o sono unite a quelle di un'altra domanda.`,
    todo: `Importare di nuovo il file dicendolo: zerosei importa FILE --colonna "${title}=…"`,
  }),
  'unknown-text': ({ given }) => ({
    happened: `In nessuna risposta è scritto «${given}» come ruolo, come istituto o come incontro ancora da capire.`,
    todo: 'Scriverlo per intero, come lo mostra «zerosei dubbi».',
  }),
  'unknown-delegation': ({ given }) => ({
    happened: `Nessuna delega ha il codice «${given}», né il nome di chi è delegato.`,
    todo: 'Indicare il codice che si legge in «zerosei deleghe».',
  }),
  'several-delegations': ({ given, known }) => ({
    happened: `Più deleghe corrispondono a «${given}»: ${known.join(', ')}.`,
    todo: 'Indicare il codice di quella giusta, che si legge in «zerosei deleghe».',
  }),
  'no-substitute': ({ given, code, institute, session }) => ({
    happened: `Nessun'altra delega${institute === undefined ? '' : ` di ${institute}`} ha il codice «${given}», o è a una persona di questo nome.`,
    todo: `Se l'atto nuovo non è ancora registrato: zerosei deleghe registra --istituto ${institute ?? 'CODICE'} --ds "CHI DELEGA" --delegato ${word(given)}${session === undefined ? '' : ` --incontro ${word(session)}`} --data-atto DATA. Poi: zerosei deleghe sostituisci ${code} --con CODICE, con quello della delega nuova`,
  }),
  'unknown-institute': ({ given, near = [] }) => ({
    happened: `Nessun istituto ha il codice o il nome «${given}»${near.length === 0 ? '' : `; forse: ${near.join('; ')}`}.`,
    todo: 'Indicare il codice meccanografico che si legge in «zerosei copertura --formato csv».',
  }),
};

/** A province by letters and name: `LC (Lecco)`; by what it is called where no table knows it. */
const provinceWords = ({ letters, name }: { readonly letters: string; readonly name: string | undefined }) =>
  name === undefined ? letters : `${letters} (${printedMunicipality(name)})`;
