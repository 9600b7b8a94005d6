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

function usage({ code, words, suggestion }: Of<'bad-usage'>): Advice {
  const [word = ''] = words;
  const todo = suggestion
    ? `Forse si intendeva «${suggestion}»?`
    : 'Le parole ammesse sono elencate da «zerosei aiuto».';
  switch (code) {
    case 'commander.unknownOption':
      return { happened: `L'opzione «${word}» non esiste.`, todo };
    case 'commander.unknownCommand':
      return { happened: `Il comando «${word}» non esiste.`, todo };
    case 'commander.missingArgument':
      return { happened: `Manca «${word}».`, todo };
    case 'commander.optionMissingArgument':
      return { happened: `L'opzione «${word}» vuole un valore.`, todo };
    case 'only-with':
      return { happened: `L'opzione «${word}» vale solo con «${words[1] ?? ''}».`, todo };
    case 'commander.conflictingOption':
      return {
        happened: `Le opzioni «${word}» e «${words[1] ?? ''}» non si possono usare insieme.`,
        todo: 'Dare il comando due volte, o togliere una delle due.',
      };
    case 'commander.excessArguments':
      return { happened: 'Ci sono parole di troppo.', todo };
    case 'commander.invalidArgument':
      return {
        happened: `«${words[1] ?? word}» non è ammesso per «${word}».`,
        todo: words[2] ? `Valori: ${words[2]}.` : todo,
      };
    default:
      return { happened: `Il comando non è chiaro (${words.join(' ')}).`, todo };
  }
}
