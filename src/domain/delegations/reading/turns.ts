import { nameIn } from './name-in.js';

/** Which side of the delegation the cell asks for. */
export type Side = 'delegate' | 'principal';

const ARTICLE = String.raw`(?:\s+(?:d[ai]|del|dello|della|dal|dallo|dalla)\b|\s+d(?:ell|all)['’]|\s*:)`;

/** Words after which the one who delegates is named, and before which the delegate. */
const FROM = new RegExp(
  String.raw`\b(?:(?:in|per)\s+(?:sostituzione|vece|rappresentanza|luogo|conto|nome)|al\s+posto|per\s+delega|su\s+delega|con\s+delega|delegat[oaie]|delega|a\s+nome|sostituisc[eo])(?:${ARTICLE}|(?<=sostituisc[eo]))\s*`,
  'i',
);

/** Words after which the delegate is named, and before which the one who delegates. */
const TO =
  /\b(?:(?:si\s+|intendo\s+|vorrei\s+)?deleg(?:o|a|hiamo|her[oò]|her[aà]|are|ando)|h[oa]\s+delegato|è\s+delegat[oa]|nomin[oa]|incaric[oa]|design[oa]|individu[oa]|sostituit[oa]\s+da(?:l|lla|ll['’])?)(?!\p{L})\s*:?\s*(?:(?:a|al|alla|all['’])\s+)?/iu;

/** Words around which only one side names somebody: «parteciperà la prof.ssa Rossi», «Rossi Maria a partecipare». */
const COMING =
  /\b(?:(?:a|per)\s+)?(?:partecip(?:a|er[aà]|are|ante)|sar[aà]\s+presente|verr[aà]|interverr[aà]|presenzier[aà])(?!\p{L})\s*/iu;

/** Words that say nothing more: «al mio posto», «in mia vece». */
const FOR_ME =
  /\b(?:al\s+(?:mio|suo|nostro)\s+posto|in\s+(?:mia|sua|nostra)\s+(?:vece|sostituzione|rappresentanza|assenza)|per\s+(?:mio|suo)\s+conto|(?:come\s+da|con|vedi)\s+(?:atto\s+(?:di\s+)?)?delega(?:\s+(?:allegata|scritta|firmata|agli\s+atti))?|a\s+tale\s+scopo)\b/gi;

/** Which side a sentence about a delegation names: the delegate, the one who delegates, both, or it does not tell. */
export function sidesTold(text: string): Side | 'both' | undefined {
  const forMe = text.replace(FOR_ME, ' ');
  const [from, to] = [parted(forMe, FROM), parted(forMe, TO)];
  if (from) return names(from.before) && names(from.after) ? 'both' : 'principal';
  if (to) return names(to.before) ? 'both' : 'delegate';
  return forMe === text ? undefined : 'delegate';
}

/** The part of a sentence about a delegation in which the side asked for is named. */
export function turning(text: string, side: Side): string {
  const said = text.replace(FOR_ME, ' ');
  const from = parted(said, FROM);
  if (from) return chosen(side === 'principal' ? [from.after, from.before] : [from.before, from.after]);
  const to = parted(said, TO);
  if (to) return turning(chosen(side === 'delegate' ? [to.after, to.before] : [to.before, to.after]), side);
  const coming = parted(said, COMING);
  return coming ? chosen([coming.before, coming.after]) : said;
}

function parted(text: string, pattern: RegExp): { before: string; after: string } | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  return { before: text.slice(0, match.index), after: text.slice(match.index + match[0].length) };
}

/** The first of two parts unless it is empty, or only the other names somebody. */
function chosen([first, second]: readonly [string, string]): string {
  if (first.trim() === '') return second;
  return !names(first) && names(second) ? second : first;
}

const names = (text: string): boolean => text.split(/[,;:]/).some((piece) => nameIn(piece).kind === 'name');
