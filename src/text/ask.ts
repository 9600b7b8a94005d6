/** Words of the questions put at the keyboard. */
export const promptText = {
  yesNo: { yes: 'Sì', no: 'No', error: () => 'Rispondere s o n.' },
  key: 'Tasto, e Invio:',
  keys: '↑↓ scegliere, Invio confermare, Esc indietro',
  needed: 'Scrivere qualcosa (Esc per uscire).',
  wrongKey: (keys: readonly string[]) => `Premere uno di questi tasti e Invio: ${keys.join(', ')} (Esc per uscire).`,
};
