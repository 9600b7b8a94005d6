/** The shells whose words can be completed. */
export const SHELLS = ['bash', 'zsh', 'powershell'] as const;
export type Shell = (typeof SHELLS)[number];

/**
 * What each shell is given to ask `zerosei __completa` at a keystroke: `+` and what is written of the word, then the words
 * before it. It answers with a word a line and, after a tabulator, what it is; `:files` or `:folders` where the shell knows.
 * Plain ASCII: no shell can mistake its encoding.
 */
export const SCRIPTS: { readonly [S in Shell]: string } = {
  // Bash parts words at `=` and `:` (COMP_WORDBREAKS): they are put together to be asked about, and parted in the answer.
  bash: String.raw`# zerosei: completamento per bash
_zerosei() {
  local -a words=()
  local i word line value before
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${'$'}{COMP_WORDS[i]}
    if ((${'$'}{#words[@]})) && [[ $word == [=:]* || ${'$'}{COMP_WORDS[i - 1]} == *[=:] ]]; then
      words[${'$'}{#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
  done
  ((${'$'}{#words[@]})) || words=('')
  local typed=${'$'}{words[${'$'}{#words[@]} - 1]} open=
  [[ $typed == [\"\']* ]] && open=${'$'}{typed:0:1}
  for ((i = 0; i < ${'$'}{#words[@]}; i++)); do
    word=${'$'}{words[i]//\\ / }
    word=${'$'}{word#[\"\']}
    words[i]=${'$'}{word%[\"\']}
  done
  typed=${'$'}{words[${'$'}{#words[@]} - 1]}
  before=${'$'}{typed%"${'$'}{typed##*[=:]}"}
  [[ $COMP_WORDBREAKS == *[=:]* ]] || before=
  COMPREPLY=()
  while IFS= read -r line; do
    value=${'$'}{line%%$'\t'*}
    case $line in
      :files) compopt -o default 2> /dev/null ;;
      :folders) compopt -o dirnames 2> /dev/null ;;
      *)
        value=${'$'}{value#"$before"}
        [[ -z $open ]] && printf -v value '%q' "$value"
        COMPREPLY+=("$value")
        ;;
    esac
  done < <(zerosei __completa "+$typed" "${'$'}{words[@]:0:${'$'}{#words[@]} - 1}" 2> /dev/null)
}
complete -F _zerosei zerosei
`,
  zsh: String.raw`#compdef zerosei
# zerosei: completamento per zsh
_zerosei() {
  local line how
  local -a values shown
  while IFS= read -r line; do
    case $line in
      (:files|:folders) how=$line ;;
      (*)
        values+=("${'$'}{line%%$'\t'*}")
        shown+=("${'$'}{line/$'\t'/  -- }")
        ;;
    esac
  done < <(zerosei __completa "+${'$'}{(Q)PREFIX}" "${'$'}{(@Q)words[2,CURRENT-1]}" 2> /dev/null)
  (($#values)) && compadd -U -l -d shown -a values
  case $how in
    (:files) _files ;;
    (:folders) _files -/ ;;
  esac
}
if [[ $funcstack[1] = _zerosei ]]; then
  _zerosei "$@"
else
  compdef _zerosei zerosei
fi
`,
  // A native command of Windows PowerShell loses words that are empty, and text that is not ASCII unless its console says UTF-8.
  powershell: String.raw`# zerosei: completamento per PowerShell
Register-ArgumentCompleter -Native -CommandName zerosei -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $before = @($commandAst.CommandElements | Select-Object -Skip 1 |
    Where-Object { $_.Extent.EndOffset -lt $cursorPosition } |
    ForEach-Object {
      if ($_ -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $_.Value } else { $_.Extent.Text }
    } | Where-Object { $_ -ne '' })
  $typed = "$wordToComplete".Trim([char[]]@('"', "'"))
  $encoding = [Console]::OutputEncoding
  try {
    [Console]::OutputEncoding = [System.Text.Encoding]::UTF8
    $lines = @(& zerosei __completa "+$typed" @before 2>$null)
  } finally {
    [Console]::OutputEncoding = $encoding
  }
  foreach ($line in $lines) {
    if (-not $line -or $line.StartsWith(':')) { continue }
    $value, $about = $line -split [char]9, 2
    if (-not $about) { $about = $value }
    $text = $value
    if ($value -notmatch '^[\w.:=/\\-]+$') { $text = "'" + $value.Replace("'", "''") + "'" }
    [System.Management.Automation.CompletionResult]::new($text, $value, 'ParameterValue', $about)
  }
}
`,
};
