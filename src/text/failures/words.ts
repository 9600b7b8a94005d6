import { listed } from '../words.js';
import type { Advice, AdviceOn, Of } from './advice.js';

/** Words of the command line that cannot be followed. */
export const WORD_ADVICE: AdviceOn<'interrupted' | 'needs-yes' | 'needs-answer' | 'bad-date' | 'bad-usage'> = {
  interrupted: (_, kept) => ({ happened: 'Interrotto.', todo: `${kept.charAt(0).toUpperCase()}${kept.slice(1)}.` }),
  'needs-yes': ({ what }, kept) => ({
    happened: `Serve un sì: ${what}`,
    todo: `Ripetere con --si per confermare: per ora ${kept}.`,
  }),
  'needs-answer': ({ what, option }) => ({
    happened: `Manca una risposta: ${what}`,
    todo: `Indicarla con ${option}.`,
  }),
  'bad-date': ({ given }) => ({
    happened: `«${given}» non è una data.`,
    todo: 'Scriverla come AAAA-MM-GG, per esempio 2026-03-12.',
  }),
  'bad-usage': usage,
};

function usage({ code, words, command, suggestion }: Of<'bad-usage'>): Advice {
  const [word = '', value = '', choices] = words;
  const help = `zerosei aiuto${command === undefined ? '' : ` ${command}`}`;
  const todo = suggestion ? `Forse si intendeva «${suggestion}»?` : `Le parole ammesse sono elencate da «${help}».`;
  const among = choices === undefined ? todo : `Valori: ${choices}.`;
  switch (code) {
    case 'commander.unknownOption':
      return { happened: `L'opzione «${word}» non esiste.`, todo };
    case 'commander.unknownCommand':
      return { happened: `Il comando «${word}» non esiste.`, todo };
    case 'commander.missingArgument':
      return { happened: `Manca «${word}».`, todo: `Come si usa, con esempi: «${help}».` };
    case 'commander.optionMissingArgument':
      return { happened: `L'opzione «${word}» vuole un valore.`, todo: among };
    case 'only-with':
      return { happened: `L'opzione «${word}» vale solo con «${value}».`, todo };
    case 'commander.conflictingOption':
      return {
        happened: `Le opzioni «${word}» e «${value}» non si possono usare insieme.`,
        todo: 'Dare il comando due volte, o togliere una delle due.',
      };
    case 'stands-alone':
      return {
        happened: `Con «${word}» non si indica altro: «${words.slice(1).join(' ')}» è di troppo.`,
        todo: 'Ripetere senza.',
      };
    case 'commander.excessArguments':
      return {
        happened: `${words.length === 1 ? 'C’è una parola' : 'Ci sono parole'} di troppo: ${listed(words)}.`,
        todo,
      };
    case 'commander.invalidArgument':
      return { happened: `«${value || word}» non è ammesso per «${word}».`, todo: among };
    default:
      return { happened: `Il comando non è chiaro (${words.join(' ')}).`, todo };
  }
}
