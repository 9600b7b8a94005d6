import type { FindingValues } from '../../domain/findings/finding.js';
import { either } from '../proposals.js';
import { printedMunicipality } from '../rosters.js';
import { plural } from '../words.js';

const GUESTS = { service: 'un servizio 0–3', body: 'un ente' } as const;

/** Sentences of the rules on codes, names of schools and CPTs. */
export const PLACE_SENTENCES = {
  'REG-01': ({ code, candidates, named }: FindingValues['REG-01']) =>
    `codice meccanografico «${code}» non valido: servono 10 caratteri (es. MIIC8AB00X).` +
    (named === undefined ? '' : ` Dal nome è stata riconosciuta ${named}.`) +
    (candidates.length > 0 ? ` Forse ${either(candidates)}?` : ''),
  'REG-02': ({ code, times, rows }: FindingValues['REG-02']) =>
    `il codice ${code} compare ${times} volte con dati diversi (righe ${rows}): vale l'ultima. Correggere il file.`,
  'REG-03': ({ code, candidates, repaired }: FindingValues['REG-03']) => {
    if (repaired !== undefined)
      return `il codice ${code} è stato letto ${repaired} (0 al posto di O, 1 al posto di I).`;
    const proposal = candidates.length > 0 ? `Forse ${either(candidates)}? ` : '';
    return `il codice ${code} non è nell'anagrafe. ${proposal}Nessuna correzione automatica.`;
  },
  'REG-04': ({ code }: FindingValues['REG-04']) =>
    `il carattere finale di ${code} non torna: quasi certamente un errore di digitazione.`,
  'REG-05': ({ code, listed, institute, instituteName }: FindingValues['REG-05']) =>
    listed
      ? `${code} è un plesso: l'istituto di riferimento è ${institute} (${instituteName}).`
      : `${code} è un plesso che non è in elenco: l'istituto di riferimento sembra ${institute} (${instituteName}). Confermare.`,
  'REG-06': ({ code, province, region }: FindingValues['REG-06']) =>
    `${code}: la provincia ${province} non è della regione ${region}.`,
  'REG-07': ({ institute, instituteName }: FindingValues['REG-07']) =>
    `${institute} (${instituteName}) non risulta avere scuole dell'infanzia: non è tra i destinatari della nota.`,
  'REG-08': ({ code, schoolYear, successors }: FindingValues['REG-08']) =>
    `${code} non è più attivo${schoolYear === '' ? '' : ` nell'anagrafe ${schoolYear}`}.` +
    (successors.length > 0 ? ` Nello stesso comune: ${successors.join(', ')}.` : ''),
  'REG-11': ({ schoolYear, courseYear }: FindingValues['REG-11']) =>
    `l'anagrafe delle scuole è dell'a.s. ${schoolYear}, il percorso dell'a.s. ${courseYear}: importare l'anagrafe aggiornata.`,
  'REG-12': ({ text, candidates, guest }: FindingValues['REG-12']) => {
    if (guest !== undefined) return `«${text}» è ${GUESTS[guest]} che non è in nessun elenco: resta com'è scritto.`;
    if (candidates.length === 0)
      return `«${text}» non corrisponde a nessuna scuola o servizio in elenco: indicare il codice.`;
    return `«${text}» non dice con certezza quale scuola: forse ${either(candidates)}. Indicare il codice.`;
  },
  'REG-13': ({ code, codeName, name, named }: FindingValues['REG-13']) =>
    `il codice ${code} è di ${codeName}, ma è scritto «${name}», che sembra ${named}. Vale il codice: verificare.`,
  'REG-15': ({ name, invited }: FindingValues['REG-15']) =>
    `l'impostazione «invitati» nomina «${name}», che non è una provincia né un CPT in elenco: ${plural(invited, 'istituto invitato', 'istituti invitati')} in tutto. Correggerla con «zerosei impostazioni invitati VALORE», o importare l'elenco dei CPT.`,
  'CPT-03': ({ municipality, institute, instituteName }: FindingValues['CPT-03']) =>
    `nessun CPT associato al comune di ${municipality} (${institute}, ${instituteName}).`,
  'CPT-04': ({ institute, instituteName, cpts }: FindingValues['CPT-04']) =>
    `${institute} (${instituteName}) ha plessi in ${plural(cpts.length, 'ambito', 'ambiti')}: ${cpts.join(', ')}.`,
  'CPT-07': ({ institute, stated, municipalities, derived }: FindingValues['CPT-07']) =>
    `${institute}: l'elenco indica ${stated}, ma ${municipalities.map(printedMunicipality).join(', ')} ${
      municipalities.length === 1 ? 'è' : 'sono'
    } di ${derived.join(', ')}. Correggere l'elenco degli istituti o quello dei CPT e importarlo di nuovo.`,
};
