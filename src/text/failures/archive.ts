import { italianDate } from '../words.js';
import type { AdviceOn } from './advice.js';

/** Archives that are not there, not ours, busy, or not as asked. */
export const ARCHIVE_ADVICE: AdviceOn<
  | 'no-archive'
  | 'not-an-archive'
  | 'newer-archive'
  | 'no-copy-before-update'
  | 'archive-empty'
  | 'archive-busy'
  | 'archive-disk-full'
  | 'archive-read-only'
  | 'archive-changed'
  | 'archive-damaged'
  | 'no-driver'
  | 'nothing-to-rescue'
  | 'not-damaged'
  | 'not-a-copy'
  | 'archive-itself'
  | 'unknown-entry'
  | 'already-undone'
  | 'erased-for-good'
  | 'archive-exists'
> = {
  'no-archive': ({ path }) => ({
    happened: `L'archivio «${path}» non esiste ancora.`,
    todo: 'Cominciare con «zerosei importa CARTELLA», oppure indicare un altro archivio con --archivio.',
  }),
  'not-an-archive': ({ path }) => ({
    happened: `«${path}» non è un archivio di zerosei.`,
    todo: 'Indicare un altro file con --archivio; questo non è stato toccato. Se lo era, è rovinato: rimettere una copia di riserva con «zerosei ripristina FILE».',
  }),
  'newer-archive': ({ path }) => ({
    happened: `«${path}» è stato scritto da una versione più recente di zerosei.`,
    todo: 'Usare il PC su cui è stato scritto, o aggiornare il programma su questo. L’archivio non è stato toccato.',
  }),
  'no-copy-before-update': ({ path, why }) => ({
    happened: `L'archivio «${path}» è di una versione precedente di zerosei. Prima di aggiornarlo se ne lascia accanto una copia, e ${why === 'full' ? 'sul disco non c’è posto' : 'in quella cartella non si può scrivere'}.`,
    todo:
      why === 'full'
        ? 'Liberare spazio e ripetere, o fare la copia su un altro disco con «zerosei salva CARTELLA», che poi aggiorna l’archivio. L’archivio è rimasto com’era.'
        : 'Copiare l’archivio in una cartella in cui si può scrivere e usarlo lì, o farsi dare il permesso di scrivere in questa. L’archivio è rimasto com’era.',
  }),
  'archive-empty': ({ path }) => ({
    happened: `L'archivio «${path}» è un file vuoto: ha perso tutto ciò che conteneva, o non ha mai contenuto nulla.`,
    todo: 'Rimettere una copia di riserva: «zerosei ripristina FILE». Se non c’è nulla da rimettere, cancellare quel file e ricominciare con «zerosei importa CARTELLA».',
  }),
  'archive-busy': ({ path, by, since, pc, here }, kept) => ({
    happened: `L'archivio «${path}» è in uso${by ? ` da ${by}` : ''}${pc ? ` sul PC «${pc}»` : ''}${since ? ` dalle ${since.slice(11, 16)} del ${italianDate(since.slice(0, 10))}` : ''}${here ? ', in un altro zerosei ancora al lavoro su questo PC' : ''}.`,
    todo: `Aspettare che finisca e ripetere: ${kept}.`,
  }),
  'archive-disk-full': ({ path }, kept) => ({
    happened: `Il disco è pieno: non è stato possibile scrivere nell'archivio «${path}».`,
    todo: `Liberare spazio e ripetere: ${kept}.`,
  }),
  'archive-read-only': ({ path }, kept) => ({
    happened: `Non si può scrivere nell'archivio «${path}»: il file o la sua cartella si possono solo leggere.`,
    todo: `Farsi dare il permesso di scrivere in quella cartella, oppure copiare l'archivio in un'altra e usarlo lì: ${kept}.`,
  }),
  'archive-changed': (_, kept) => ({
    happened: "Nel frattempo qualcun altro ha cambiato l'archivio: il piano mostrato non vale più.",
    todo: `Ripetere il comando e guardare il nuovo piano: ${kept}.`,
  }),
  'archive-damaged': ({ path, where }) => ({
    happened: `L'archivio «${path}» è danneggiato${where ? `: la tabella «${where.table}» ha nella colonna «${where.column}» un valore che lì non può stare` : ''}.`,
    todo: 'Rimettere una copia di riserva: «zerosei ripristina FILE» (questo archivio resta accanto, com’è). Se non ce n’è, «zerosei ripristina --salva-il-salvabile FILE» scrive in un archivio nuovo ciò che di questo si legge ancora.',
  }),
  'no-driver': ({ windows }) => ({
    happened: windows
      ? "Su questo PC c'è un Node.js troppo vecchio: su Windows zerosei legge e scrive l'archivio con ciò che Node.js porta con sé dalla versione 24.15."
      : "Su questo PC non si avvia libsql, la parte del programma che legge e scrive l'archivio.",
    todo: windows
      ? 'Usare la cartella di zerosei per Windows, che ha dentro il suo Node.js, o far installare Node.js 24.15 o successivo da chi cura i PC, poi ripetere. I dati non sono stati toccati.'
      : 'Installare di nuovo zerosei su questo PC (la cartella di un altro sistema non va bene), o Node.js 24.15 o successivo, di cui basta ciò che porta con sé. I dati non sono stati toccati.',
  }),
  'nothing-to-rescue': ({ path }) => ({
    happened: `In «${path}» non si è trovato nulla di un archivio di zerosei.`,
    todo: 'Rimettere una copia di riserva con «zerosei ripristina FILE», o importare i file originali in un archivio nuovo. Non è stato cambiato nulla.',
  }),
  'not-damaged': ({ path }) => ({
    happened: `L'archivio «${path}» non è danneggiato: non c'è nulla da salvare.`,
    todo: 'Per farne una copia: «zerosei salva FILE». Non è stato cambiato nulla.',
  }),
  'not-a-copy': ({ path }) => ({
    happened: `«${path}» non è una copia di un archivio di zerosei.`,
    todo: 'Indicare un file fatto con «zerosei salva FILE», o un altro archivio di zerosei. Non è stato cambiato nulla.',
  }),
  'archive-itself': ({ path }) => ({
    happened: `«${path}» è l'archivio stesso, non una sua copia.`,
    todo: 'Indicare un altro file: meglio se su un altro disco. Non è stato cambiato nulla.',
  }),
  'unknown-entry': ({ given }) => ({
    happened: `Nella storia non c'è una voce numero «${given}».`,
    todo: 'I numeri sono elencati da «zerosei storia».',
  }),
  'erased-for-good': ({ entry }) => ({
    happened: `La voce ${entry} non torna: è una cancellazione, o i suoi dati sono stati eliminati; non si annulla.`,
    todo: 'Quel che è stato cancellato non è più in nessuna parte dell’archivio. Per riaverlo: importare di nuovo i file, o iscrivere di nuovo la persona.',
  }),
  'already-undone': ({ entry, by }) => ({
    happened: `La voce ${entry} è già stata annullata dalla voce ${by}.`,
    todo: `Per ripristinarla: «zerosei annulla ${by}».`,
  }),
  'archive-exists': ({ path }) => ({
    happened: `L'archivio «${path}» esiste già.`,
    todo: 'Per cambiarne i dati: «zerosei impostazioni». Per un altro percorso: un altro nome con --archivio.',
  }),
};
