import { number } from './words.js';

/** What is said of many files at once. */
export const filesText = {
  more: (count: number, folder: string, all: string | undefined) =>
    `… e altri ${number(count)} nella cartella «${folder}»${all === undefined ? '' : ` (tutti: ${all})`}; l'ultimo:`,
};
