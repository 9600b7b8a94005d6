import { type Shape, shape } from './shape.js';
import { CELLS, TITLES } from './shapes-of-titles.js';

const HOURS: readonly Shape[] = [
  shape('one column of hours', ['Ora', '09:15:00', '10:20:30', '11:05:59'], 'Ora', [
    '09:15:00',
    '10:20:30',
    '11:05:59',
  ]),
  shape('one column of hours without titles', ['09:15:00', '10:20:30', '11:05:59'], undefined, [
    '09:15:00',
    '10:20:30',
    '11:05:59',
  ]),
  shape('two columns of hours, commas', ['inizio,fine', '09:00:00,10:30:00', '10:45:00,12:15:00'], 'inizio¦fine', [
    '09:00:00¦10:30:00',
    '10:45:00¦12:15:00',
  ]),
  shape(
    'two columns of hours, semicolons',
    ['Entrata;Uscita', '08:01:12;13:00:05', '08:03:44;13:01:59'],
    'Entrata¦Uscita',
    ['08:01:12¦13:00:05', '08:03:44¦13:01:59'],
  ),
  shape(
    'a name and an hour',
    ['corsa;passaggio', 'Linea A;07:15:30', 'Linea B;07:45:00', 'Linea C;08:10:10'],
    'corsa¦passaggio',
    ['Linea A¦07:15:30', 'Linea B¦07:45:00', 'Linea C¦08:10:10'],
  ),
  shape('one column of hours and minutes', ['Orario', '9:15', '10:20', '11:05'], 'Orario', ['9:15', '10:20', '11:05']),
  shape('stamps with blanks', ['rilevazione', '2025-03-01 10:00:00', '2025-03-01 11:00:00'], 'rilevazione', [
    '2025-03-01 10:00:00',
    '2025-03-01 11:00:00',
  ]),
  shape('hours two columns with tabs', ['da\ta', '00:00:00\t05:59:59', '06:00:00\t11:59:59'], 'da¦a', [
    '00:00:00¦05:59:59',
    '06:00:00¦11:59:59',
  ]),
  shape('hours over a day', ['durata', '100:15:00', '26:20:30', '11:05:59'], 'durata', [
    '100:15:00',
    '26:20:30',
    '11:05:59',
  ]),
  shape('hours with tenths', ['giro;tempo', '1;00:01:32.450', '2;00:01:33.120'], 'giro¦tempo', [
    '1¦00:01:32.450',
    '2¦00:01:33.120',
  ]),
];

const SINGLE: readonly Shape[] = [
  shape(
    'semicolons with a blank in the text of one column',
    ['Materie', 'italiano; storia', 'matematica; scienze', 'musica; arte'],
    'Materie',
    ['italiano; storia', 'matematica; scienze', 'musica; arte'],
  ),
  shape(
    'commas with a blank in the text of one column',
    ['Autori', 'Lodi, Mario', 'Ciari, Bruno', 'Malaguzzi, Loris'],
    'Autori',
    ['Lodi, Mario', 'Ciari, Bruno', 'Malaguzzi, Loris'],
  ),
  shape('semicolons only inside quotes', ['"Sede"', '"Como; via Po"', '"Lecco; via Adda"'], 'Sede', [
    'Como; via Po',
    'Lecco; via Adda',
  ]),
  shape('commas only inside quotes', ['Indirizzo', '"via Roma, 1"', '"via Po, 22"', '"corso Como, 3"'], 'Indirizzo', [
    'via Roma, 1',
    'via Po, 22',
    'corso Como, 3',
  ]),
  shape(
    'bars with blanks in one column',
    ['Titolo', 'Il gioco | primo ciclo', 'La voce | secondo ciclo', 'Il segno | terzo ciclo'],
    'Titolo',
    ['Il gioco | primo ciclo', 'La voce | secondo ciclo', 'Il segno | terzo ciclo'],
  ),
  shape('bars inside quotes', ['scelte', '"nido|infanzia"', '"infanzia|primaria"', '"nido|primaria"'], 'scelte', [
    'nido|infanzia',
    'infanzia|primaria',
    'nido|primaria',
  ]),
  shape('colons in sentences', ['Nota', 'Attenzione: chiuso', 'Avviso: aperto', 'Orario: variabile'], 'Nota', [
    'Attenzione: chiuso',
    'Avviso: aperto',
    'Orario: variabile',
  ]),
  shape(
    'one column of links',
    ['sito', 'https://www.uno.example/a?b=1', 'https://www.due.example/c', 'http://tre.example'],
    'sito',
    ['https://www.uno.example/a?b=1', 'https://www.due.example/c', 'http://tre.example'],
  ),
  shape('one column of decimals', ['Importo', '12,50', '7,25', '130,00'], 'Importo', ['12,50', '7,25', '130,00']),
  shape('one column of dates with dots', ['Data', '01.09.2025', '12.10.2025', '30.11.2025'], 'Data', [
    '01.09.2025',
    '12.10.2025',
    '30.11.2025',
  ]),
  shape(
    'texts of one column with more or fewer pieces',
    ['Interessi', 'nido; infanzia', 'gioco; voce; segno', 'musica'],
    'Interessi',
    ['nido; infanzia', 'gioco; voce; segno', 'musica'],
  ),
  shape('one column of amounts', ['Spesa', '1.200,00', '85,40', '7,25'], 'Spesa', ['1.200,00', '85,40', '7,25']),
  shape(
    'a caption over two columns with a figure, semicolon and blank',
    ['Elenco', 'nome; anno', 'Ada; 1990', 'Ugo; 1985'],
    'nome¦anno',
    ['Ada¦1990', 'Ugo¦1985'],
  ),
  shape(
    'a caption over three columns of words, comma and blank',
    ['Elenco', 'nome, sede, ruolo', 'Ada, Como, docente', 'Ugo, Lecco, bidello'],
    'nome¦sede¦ruolo',
    ['Ada¦Como¦docente', 'Ugo¦Lecco¦bidello'],
  ),
  shape(
    'a caption over two columns of words',
    ['Elenco', 'Comune,Scuola', 'Como,Verdi', 'Lecco,Rossi'],
    'Comune¦Scuola',
    ['Como¦Verdi', 'Lecco¦Rossi'],
  ),
  shape('one column of words', ['Comune', 'Como', 'Lecco', 'Sondrio'], 'Comune', ['Como', 'Lecco', 'Sondrio']),
  shape('one column of names with blanks', ['Docente', 'Ada Longhi', 'Ugo Pini', 'Ivo De Col'], 'Docente', [
    'Ada Longhi',
    'Ugo Pini',
    'Ivo De Col',
  ]),
];

export const SHAPES: readonly Shape[] = [...HOURS, ...SINGLE, ...CELLS, ...TITLES];
