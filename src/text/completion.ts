/** How each shell is told to complete the words of `zerosei`, from its next window on. */
export const completionText = {
  installed: {
    bash: `Da aggiungere in fondo a ~/.bashrc: eval "$(zerosei completamento bash)"`,
    zsh: `Da aggiungere in fondo a ~/.zshrc, dopo compinit: eval "$(zerosei completamento zsh)"`,
    powershell:
      'Da aggiungere in fondo al profilo (notepad $PROFILE): zerosei completamento powershell | Out-String | Invoke-Expression',
  },
};
