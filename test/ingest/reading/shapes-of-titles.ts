import { type Shape, shape } from './shape.js';

export const CELLS: readonly Shape[] = [
  shape('decimals with commas', ['voce;importo;iva', 'carta;12,50;2,75', 'colla;3,20;0,70'], 'voce¦importo¦iva', [
    'carta¦12,50¦2,75',
    'colla¦3,20¦0,70',
  ]),
  shape(
    'thousands with dots',
    ['comune;abitanti', 'Como;84.250', 'Lecco;46.831', 'Sondrio;21.457'],
    'comune¦abitanti',
    ['Como¦84.250', 'Lecco¦46.831', 'Sondrio¦21.457'],
  ),
  shape(
    'dates with dots',
    ['evento;dal;al', 'Mostra;01.03.2025;15.03.2025', 'Fiera;02.04.2025;04.04.2025'],
    'evento¦dal¦al',
    ['Mostra¦01.03.2025¦15.03.2025', 'Fiera¦02.04.2025¦04.04.2025'],
  ),
  shape(
    'links with colons',
    ['ente;sito;fax', 'Alfa;https://alfa.example:8080/x;', 'Beta;http://beta.example;031 1'],
    'ente¦sito¦fax',
    ['Alfa¦https://alfa.example:8080/x¦', 'Beta¦http://beta.example¦031 1'],
  ),
  shape('JSON in a cell', ['id,payload', '1,"{""a"": 1, ""b"": [1, 2]}"', '2,"{""a"": 2}"'], 'id¦payload', [
    '1¦{"a": 1, "b": [1, 2]}',
    '2¦{"a": 2}',
  ]),
  shape(
    'semicolon in text of a comma file',
    ['id,nota,anno', '1,prima; seconda,2020', '2,terza; quarta,2021', '3,quinta,2022'],
    'id¦nota¦anno',
    ['1¦prima; seconda¦2020', '2¦terza; quarta¦2021', '3¦quinta¦2022'],
  ),
  shape('tabs of ragged width', ['a\tb\tc', '1\tx', '2\ty\tz', '3'], 'a¦b¦c', ['1¦x¦', '2¦y¦z', '3¦¦']),
  shape('line breaks in quotes', ['nome;nota', 'Ada;"prima riga', 'seconda riga"', 'Ugo;niente'], 'nome¦nota', [
    'Ada¦prima riga\nseconda riga',
    'Ugo¦niente',
  ]),
  shape('separator at the end of each line', ['a;b;c;', '1;2;3;', '4;5;6;'], 'a¦b¦c', ['1¦2¦3', '4¦5¦6']),
  shape('a blank column in front', [';nome;anno', ';Ada;1990', ';Ugo;1985'], '¦nome¦anno', ['¦Ada¦1990', '¦Ugo¦1985']),
  shape('last cell holds a blank', ['nome,esito', 'Ada,buono', 'Ugo, ', 'Ivo,buono'], 'nome¦esito', [
    'Ada¦buono',
    'Ugo¦ ',
    'Ivo¦buono',
  ]),
  shape('extra cell of a line break', ['a,b', '1,2', '3,4,"\n"', '5,6'], 'a¦b', ['1¦2', '3¦4¦\n', '5¦6']),
  shape('first record equal to the titles', ['nome,ruolo', 'nome,ruolo', 'Ada,docente', 'Ugo,bidello'], 'nome¦ruolo', [
    'nome¦ruolo',
    'Ada¦docente',
    'Ugo¦bidello',
  ]),
  shape('coordinates with commas in quotes', ['luogo,"punto"', 'Como,"45,81"', 'Lecco,"45,85"'], 'luogo¦punto', [
    'Como¦45,81',
    'Lecco¦45,85',
  ]),
  shape('money with a sign', ['voce;spesa', 'Affitto;€ 1.200,00', 'Luce;€ 85,40'], 'voce¦spesa', [
    'Affitto¦€ 1.200,00',
    'Luce¦€ 85,40',
  ]),
  shape('percentages', ['area;quota', 'Nord;12,5%', 'Sud;87,5%'], 'area¦quota', ['Nord¦12,5%', 'Sud¦87,5%']),
  shape('apostrophes at the start', ['citta;prov', "L'Aquila;AQ", "'Ndrangheta no;RC"], 'citta¦prov', [
    "L'Aquila¦AQ",
    "'Ndrangheta no¦RC",
  ]),
  shape('inches', ['pezzo;misura;n', 'tubo;1/2";4', 'vite;3/4";9'], 'pezzo¦misura¦n', ['tubo¦1/2"¦4', 'vite¦3/4"¦9']),
  shape('a list in the cells', ['classe;alunni', '1A;Ada, Ugo, Ivo', '1B;Lia, Teo'], 'classe¦alunni', [
    '1A¦Ada, Ugo, Ivo',
    '1B¦Lia, Teo',
  ]),
  shape('bars as separator', ['a|b|c', 'x; y|1,5|z', 'w|2,5|k; j'], 'a¦b¦c', ['x; y¦1,5¦z', 'w¦2,5¦k; j']),
  shape('separator with a blank after', ['nome, anno, sede', 'Ada, 1990, Como', 'Ugo, 1985, Lecco'], 'nome¦anno¦sede', [
    'Ada¦1990¦Como',
    'Ugo¦1985¦Lecco',
  ]),
  shape('two columns of semicolon and blank', ['nome; anno', 'Ada; 1990', 'Ugo; 1985'], 'nome¦anno', [
    'Ada¦1990',
    'Ugo¦1985',
  ]),
];

export const TITLES: readonly Shape[] = [
  shape(
    'groups over titles',
    [';Docenti;;Alunni;', 'Comune;Infanzia;Primaria;Infanzia;Primaria', 'Como;12;30;140;410', 'Lecco;9;22;98;300'],
    'Comune¦Docenti / Infanzia¦Docenti / Primaria¦Alunni / Infanzia¦Alunni / Primaria',
    ['Como¦12¦30¦140¦410', 'Lecco¦9¦22¦98¦300'],
  ),
  shape(
    'groups and a blank row',
    ['Docenti;;Alunni;', '', 'Infanzia;Primaria;Infanzia;Primaria', '12;30;140;410', '9;22;98;300'],
    'Docenti / Infanzia¦Docenti / Primaria¦Alunni / Infanzia¦Alunni / Primaria',
    ['12¦30¦140¦410', '9¦22¦98¦300'],
  ),
  shape(
    'title of the first columns in the upper row',
    ['Comune;Docenti;;Alunni;', ';Infanzia;Primaria;Infanzia;Primaria', 'Como;12;30;140;410', 'Lecco;9;22;98;300'],
    'Comune¦Docenti / Infanzia¦Docenti / Primaria¦Alunni / Infanzia¦Alunni / Primaria',
    ['Como¦12¦30¦140¦410', 'Lecco¦9¦22¦98¦300'],
  ),
  shape(
    'three rows of titles',
    [';2024;;;', ';Docenti;;Alunni;', 'Comune;M;F;M;F', 'Como;12;30;140;410', 'Lecco;9;22;98;300'],
    'Comune¦2024 / Docenti / M¦2024 / Docenti / F¦2024 / Alunni / M¦2024 / Alunni / F',
    ['Como¦12¦30¦140¦410', 'Lecco¦9¦22¦98¦300'],
  ),
  shape('years over figures', ['Provincia;2022;2023;2024', 'Como;1;2;3', 'Lecco;4;5;6'], 'Provincia¦2022¦2023¦2024', [
    'Como¦1¦2¦3',
    'Lecco¦4¦5¦6',
  ]),
  shape(
    'a caption',
    ['Elenco delle scuole', 'Comune;Scuola;Alunni', 'Como;Verdi;120', 'Lecco;Rossi;98'],
    'Comune¦Scuola¦Alunni',
    ['Como¦Verdi¦120', 'Lecco¦Rossi¦98'],
  ),
  shape(
    'a caption padded with separators',
    ['Elenco delle scuole;;', ';;', 'Comune;Scuola;Alunni', 'Como;Verdi;120', 'Lecco;Rossi;98'],
    'Comune¦Scuola¦Alunni',
    ['Como¦Verdi¦120', 'Lecco¦Rossi¦98'],
  ),
  shape(
    'a caption in the middle',
    [';;Rilevazione annuale;;', 'Comune;Scuola;Alunni;Docenti;Aule', 'Como;Verdi;120;10;6', 'Lecco;Rossi;98;9;5'],
    'Comune¦Scuola¦Alunni¦Docenti¦Aule',
    ['Como¦Verdi¦120¦10¦6', 'Lecco¦Rossi¦98¦9¦5'],
  ),
  shape(
    'a preamble of pairs',
    [
      'Ente:;Ufficio studi',
      'Data:;01/09/2025',
      '',
      'Comune;Scuola;Alunni',
      'Como;Verdi;120',
      'Lecco;Rossi;98',
      'Varese;Bruni;77',
    ],
    'Comune¦Scuola¦Alunni',
    ['Como¦Verdi¦120', 'Lecco¦Rossi¦98', 'Varese¦Bruni¦77'],
  ),
  shape(
    'comment lines',
    ['# esportato il 01/09/2025', '# versione 2', 'id,nome,anno', '1,Ada,1990', '2,Ugo,1985'],
    'id¦nome¦anno',
    ['1¦Ada¦1990', '2¦Ugo¦1985'],
  ),
  shape(
    'footnotes',
    ['Comune;Alunni;Docenti', 'Como;120;10', 'Lecco;98;9', '', 'Fonte: rilevazione interna', '(*) dati provvisori'],
    'Comune¦Alunni¦Docenti',
    ['Como¦120¦10', 'Lecco¦98¦9'],
  ),
  shape('a total', ['Comune;Alunni;Docenti', 'Como;120;10', 'Lecco;98;9', 'Totale;218;19'], 'Comune¦Alunni¦Docenti', [
    'Como¦120¦10',
    'Lecco¦98¦9',
  ]),
  shape('no titles', ['1;Ada;1990-01-02', '2;Ugo;1985-03-04', '3;Ivo;1979-05-06'], undefined, [
    '1¦Ada¦1990-01-02',
    '2¦Ugo¦1985-03-04',
    '3¦Ivo¦1979-05-06',
  ]),
  shape('titles alone', ['nome;cognome;email'], 'nome¦cognome¦email', []),
  shape(
    'a second table under the first',
    [
      'Comune;Alunni;Docenti',
      'Como;120;10',
      'Lecco;98;9',
      '',
      'Sede;Piano;Referente',
      'Verdi;terra;Ada',
      'Rossi;primo;Ugo',
    ],
    'Comune¦Alunni¦Docenti',
    ['Como¦120¦10', 'Lecco¦98¦9'],
  ),
  shape(
    'a second table with a caption',
    [
      'Comune;Alunni;Docenti',
      'Como;120;10',
      'Lecco;98;9',
      '',
      'Riepilogo per sede',
      'Sede;Piano;Referente',
      'Verdi;terra;Ada',
      'Rossi;primo;Ugo',
    ],
    'Comune¦Alunni¦Docenti',
    ['Como¦120¦10', 'Lecco¦98¦9'],
  ),
  shape(
    'blank rows among records',
    ['nome;ruolo;sede', 'Ada;docente;Como', '', 'Ugo;bidello;Lecco', '', 'Ivo;docente;Como'],
    'nome¦ruolo¦sede',
    ['Ada¦docente¦Como', 'Ugo¦bidello¦Lecco', 'Ivo¦docente¦Como'],
  ),
  shape(
    'titles repeated on each page',
    ['nome;ruolo;sede', 'Ada;docente;Como', 'nome;ruolo;sede', 'Ugo;bidello;Lecco'],
    'nome¦ruolo¦sede',
    ['Ada¦docente¦Como', 'Ugo¦bidello¦Lecco'],
  ),
  shape('sep line', ['sep=;', 'a;b', '1,5;x', '2,5;y'], 'a¦b', ['1,5¦x', '2,5¦y']),
];
