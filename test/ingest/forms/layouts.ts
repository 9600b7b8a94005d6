/**
 * Invented forms, as different offices might ask the same things: one question a line, `title | sort of answers | field
 * that it must fill`. Nothing after the second bar: the column must not be used; `!x`: dropped as x.
 */
export const LAYOUTS: Readonly<Record<string, string>> = {
  'the form of an office that never spoke to us': `
    Data e ora | shortTime | submittedAt
    Cognome e nome | surnameGiven | fullName
    Recapito e-mail | email | email
    Funzione svolta | role | role
    Istituzione scolastica di servizio | school | institution
    Sede di lavoro | town | institution
    Incontro preferito | session | session
    Chi parteciperà al Suo posto | fewNames | delegate`,
  'Google Sheets, plain': `
    Informazioni cronologiche | googleTime | submittedAt
    Indirizzo email | accountEmail | email
    Cognome | surname | surname
    Nome | given | givenName
    Ruolo | role | role
    Codice meccanografico | code | code
    Istituto | school | institution
    Comune | town | municipality
    Provincia | province | province
    CPT di riferimento | cpt | cpt
    Incontro | session | session
    In qualità di delegato del DS | yesNo | isDelegate
    Nome del DS delegante | fewNames | principal
    Presidente CPT | yesNo | isPresident
    Presa visione informativa | consent |
    Note | note | !notes`,
  'Google CSV, account besides the address asked': `
    Informazioni cronologiche | googleCsvTime | submittedAt
    Nome utente | accountEmail | email
    Nome e cognome | givenSurname | fullName
    Indirizzo e-mail personale | email | email
    Telefono cellulare | phone | phone
    A quale incontro intende partecipare? | session | session
    Qualifica | role | role`,
  'Microsoft, known account': `
    ID | id | responseId
    Ora di inizio | shortTime |
    Ora di completamento | shortTime | submittedAt
    Posta elettronica | accountEmail | email
    Nome | givenSurname |
    Cognome | surname | surname
    Nome2 | given | givenName
    Indichi il codice meccanografico dell'istituto di appartenenza * | code | code
    Selezioni l'incontro a cui desidera partecipare | session | session
    E-mail istituzionale del partecipante | email | email`,
  'Microsoft, anonymous, long questions': `
    Id | id | responseId
    Ora di inizio | shortTime |
    Ora di completamento | shortTime | submittedAt
    Posta elettronica | anonymous | email
    Nome | empty |
    Inserire cognome e nome del partecipante | surnameGiven | fullName
    Inserire un recapito di posta elettronica per le comunicazioni | email | email
    Indicare la scuola o il servizio educativo di appartenenza | school | institution
    Indicare il comune in cui ha sede il servizio | town | municipality
    Indicare il ruolo ricoperto (dirigente, docente, educatore, coordinatore...) | role | role
    Scegliere la data | sessionDate | session
    Ha allergie o intolleranze alimentari? | diet | !sensitive`,
  'Microsoft, account name and nothing else': `
    ID | id | responseId
    Start time | isoTime |
    Completion time | isoTime | submittedAt
    Email | email | email
    Name | givenSurname | fullName
    Ruolo | role | role
    Quale giornata? | session | session`,
  'LimeSurvey, code and text': `
    id. ID risposta | id | responseId
    submitdate. Data invio | isoTime | submittedAt
    lastpage. Ultima pagina | id |
    startlanguage. Lingua iniziale | empty |
    startdate. Data di inizio | isoTime |
    G01Q01. Cognome | surname | surname
    G01Q02. Nome | given | givenName
    G01Q03. Indirizzo di posta elettronica | email | email
    G02Q01. In quale istituto presta servizio? | school | institution
    G02Q02[SQ001]. A quali incontri parteciperà? [Lecco, 12 marzo] | y | session
    G02Q02[SQ002]. A quali incontri parteciperà? [Monza, 26 marzo] | y | session`,
  'LimeSurvey, codes alone': `
    id | id | responseId
    submitdate | isoTime | submittedAt
    lastpage | id |
    startlanguage | empty |
    seed | id |
    cognome | surname | surname
    nome | given | givenName
    email | email | email
    G02Q07 | code | code
    incontri[SQ001] | y | session
    incontri[SQ002] | y | session`,
  'a grid of sessions': `
    Informazioni cronologiche | googleTime | submittedAt
    Nominativo del partecipante | surnameGiven | fullName
    Mail | email | email
    Incontri [12 marzo] | tick | session
    Incontri [26 marzo] | tick | session
    Incontri [17 aprile] | tick | session`,
  'a yes or no for each session': `
    Data di compilazione | shortTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Scuola di servizio | school | institution
    Incontro del 12 marzo 2026 - Lecco | yesNo | session
    Incontro del 26 marzo 2026 - Monza | mostlyYes | session`,
  'the head answers and names a delegate': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome e nome del Dirigente Scolastico | headNames | fullName
    Denominazione dell'Istituto Comprensivo | school | institution
    Codice meccanografico dell'Istituto | code | code
    Parteciperà personalmente? | mostlyYes |
    In caso di delega, cognome e nome del delegato | fewNames | delegate
    E-mail del delegato | fewEmails | delegateEmail
    Sessione scelta | session | session`,
  'the delegate answers and names the head': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Posta elettronica | email | email
    Partecipa in qualità di delegato? | yesNo | isDelegate
    Se delegato, indicare nome e cognome del dirigente delegante | fewNames | principal
    E-mail del dirigente che delega | fewEmails | principalEmail
    Istituto di appartenenza | school | institution
    Giornata di formazione prescelta | session | session`,
  'delegate in two cells': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome DS | surname | surname
    Nome DS | given | givenName
    Email DS | email | email
    Istituto | school | institution
    Cognome del delegato | fewSurnames | delegate
    Nome del delegato | fewGiven | delegate
    Data scelta | session | session`,
  'head in two cells besides the participant': `
    Marca temporale | googleTime | submittedAt
    Cognome partecipante | surname | surname
    Nome partecipante | given | givenName
    Cognome Dirigente | fewSurnames | principal
    Nome Dirigente | fewGiven | principal
    Turno | shift | session
    Qualifica del partecipante | role | role`,
  'someone substitutes': `
    Inviato il | shortTime | submittedAt
    Nominativo | capitals | fullName
    Ente di appartenenza | school | institution
    Mansione | role | role
    In sostituzione di | fewNames | principal
    Evento | session | session
    Cellulare | phone | phone`,
  'school list with code and name together': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome e Nome | surnameGiven | fullName
    Istituto scolastico (selezionare dall'elenco) | codeAndName | code
    Ruolo | role | role
    Quando intende partecipare? | session | session`,
  'private data that nobody needs': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Codice fiscale | taxCode | !tax_code
    Data di nascita | birthDate |
    Luogo di nascita | town |
    Comune di residenza | town |
    Comune sede di servizio | town | municipality
    Esigenze particolari (es. accessibilità, menù) | diet | !sensitive
    Osservazioni | note | !notes
    Incontro | session | session
    Autorizzo il trattamento dei dati personali ai sensi del GDPR | accept |`,
  'tax code under another title': `
    Data iscrizione | date | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    CF | taxCode | !tax_code
    Edizione | sessionCode | session
    Scuola | school | institution`,
  'many ways to be reached': `
    Timestamp | isoTime | submittedAt
    Nome completo | givenSurname | fullName
    Telefono | phone | phone
    Recapito elettronico | email | email
    Struttura educativa | school | institution
    Località | town | municipality
    Prov. | province | province
    Appuntamento a cui si iscrive | session | session`,
  'school and person have addresses': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome del docente | surname | surname
    Nome del docente | given | givenName
    E-mail del docente | email | email
    E-mail dell'istituto | accountEmail | email
    Telefono dell'istituto | phone | phone
    Plesso | school | institution
    Seminario | session | session`,
  'sections for different people': `
    Informazioni cronologiche | googleTime | submittedAt
    Lei è | role | role
    Cognome | surname | surname
    Nome | given | givenName
    Numero di telefono (per il gruppo) | phone | phone
    Codice dell'istituto scolastico | code | code
    Numero di telefono (per il gruppo) | empty | phone
    Laboratorio | session | session`,
  'questions as one speaks': `
    Informazioni cronologiche | googleTime | submittedAt
    Come si chiama? | givenSurname | fullName
    Qual è la Sua e-mail? | email | email
    Dove lavora? | school | institution
    Che ruolo ha? | role | role
    In quale provincia? | provinceName | province
    Quale data preferisce? | sessionDate | session
    Come ha saputo dell'incontro? | howKnown |
    Vuole aggiungere qualcosa? | note | !notes`,
  'terms of a public office': `
    Numero | id | responseId
    Data ricezione | shortTime | submittedAt
    Il/La sottoscritto/a | surnameGiven | fullName
    in servizio presso | school | institution
    codice meccanografico | code | code
    in qualità di | role | role
    su delega di | fewNames | principal
    chiede di partecipare all'incontro | session | session
    recapito telefonico | phone | phone
    indirizzo mail | email | email`,
  'nursery services': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome educatore/educatrice | surname | surname
    Nome educatore/educatrice | given | givenName
    Servizio educativo | school | institution
    Tipologia di servizio | grade |
    Comune del servizio | town | municipality
    Ambito territoriale sociale | cptTown | cpt
    Anni di servizio | years |
    Profilo professionale | role | role
    Incontro prescelto | session | session`,
  'snake case, from a database': `
    data_invio | isoTime | submittedAt
    cognome_partecipante | surname | surname
    nome_partecipante | given | givenName
    email_partecipante | email | email
    codice_istituto | code | code
    denominazione_istituto | school | institution
    codice_incontro | sessionCode | session
    is_delegato | yesNo | isDelegate
    cognome_nome_delegante | fewNames | principal
    note_libere | note | !notes`,
  'camel case, from a program': `
    dataInserimento | isoTime | submittedAt
    cognomeNome | surnameGiven | fullName
    indirizzoEmail | email | email
    scuolaServizio | school | institution
    ruoloRicoperto | role | role
    sessioneScelta | session | session`,
  'English, from an international form': `
    Timestamp | isoTime | submittedAt
    Email Address | email | email
    First name | given | givenName
    Last name | surname | surname
    School | school | institution
    Role | role | role
    Which session will you attend? | session | session
    Dietary requirements (menu) | diet | !sensitive`,
  'place and time of the session': `
    Informazioni cronologiche | googleTime | submittedAt
    Partecipante (cognome e nome) | surnameGiven | fullName
    Istituto di servizio (denominazione) | school | institution
    Istituto di servizio (codice meccanografico) | code | code
    Sede prescelta | sessionTown | session
    Posta elettronica istituzionale | email | email`,
  'confirmations and uploads': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Indirizzo e-mail | email | email
    Conferma indirizzo e-mail | email |
    Allegare la delega del dirigente | web |
    Delegato dal Dirigente Scolastico (sì/no) | yesNo | isDelegate
    Istituto | school | institution
    Incontri | sessions | session`,
  'the substitute in other words': `
    Informazioni cronologiche | googleTime | submittedAt
    Dirigente scolastico (cognome e nome) | headNames | fullName
    Istituto comprensivo | school | institution
    Eventuale sostituto | fewNames | delegate
    Mail del sostituto | fewEmails | delegateEmail
    Mail del dirigente | email | email
    Preferenza per la giornata | session | session`,
  'the pedagogical coordination': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome e nome del partecipante | surnameGiven | fullName
    Coordinamento Pedagogico Territoriale di appartenenza | cpt | cpt
    È Presidente coordinatore di un CPT? | yesNo | isPresident
    Ente rappresentato | school | institution
    Funzione nel servizio | role | role
    Modulo formativo scelto | session | session
    Consenso privacy | accept |`,
  'a secretary fills it in': `
    Informazioni cronologiche | googleTime | submittedAt
    Indirizzo email | accountEmail | email
    Nome e cognome di chi compila il modulo | headNames |
    Cognome e nome della persona che parteciperà | surnameGiven | fullName
    E-mail della persona che parteciperà | email | email
    Qualifica della persona che parteciperà | role | role
    Istituto | school | institution
    Data dell'incontro | sessionDate | session`,
  'titles with line breaks and stars': `
    Informazioni cronologiche | googleTime | submittedAt
    COGNOME * (in stampatello) | surname | surname
    NOME * (in stampatello) | given | givenName
    ISTITUTO COMPRENSIVO / SCUOLA PARITARIA / SERVIZIO 0-3 * | school | institution
    CODICE MECC. (solo per le scuole) | code | code
    CELL. | phone | phone
    E.MAIL * | email | email
    PARTECIPO ALL'INCONTRO DEL * | sessionDate | session`,
  'online desk of a province': `
    Progressivo | id | responseId
    Registrato il | shortTime | submittedAt
    Cognome/Nome | surnameGiven | fullName
    Sede di titolarità | school |
    Sede di servizio | school | institution
    Cod. Mecc. | code | code
    Qualifica/Profilo | role | role
    Adesione all'incontro | session | session
    Contatto telefonico | phone | phone
    Contatto mail | email | email`,
  'who comes': `
    Informazioni cronologiche | googleTime | submittedAt
    Chi parteciperà all'incontro? (nome e cognome) | givenSurname | fullName
    In che veste? | role | role
    Per quale istituto? | school | institution
    A quale giornata? | session | session
    Dove possiamo scriverLe? | email | email`,
  'head or delegate': `
    Informazioni cronologiche | googleTime | submittedAt
    Istituto Comprensivo | school | institution
    Nome e Cognome del DS | headNames | principal
    Nome e Cognome del partecipante (DS o suo delegato) | givenSurname | fullName
    E-mail del partecipante | email | email
    Il partecipante è il DS o un suo delegato? | role | role
    Data scelta per la partecipazione in presenza | sessionDate | session`,
  'reply slip': `
    Data | shortTime | submittedAt
    Scuola | school | institution
    Mecc. | code | code
    Referente per la partecipazione | surnameGiven | fullName
    Tel. | phone | phone
    Mail | email | email
    Incontro n. | sessionCode | session`,
  'workshop of a university': `
    Submission date | isoTime | submittedAt
    Your full name | givenSurname | fullName
    Your e-mail | email | email
    Affiliation | school | institution
    Preferred date | sessionDate | session`,
  'registration of teachers': `
    Ora di completamento | shortTime | submittedAt
    Cognome docente | surname | surname
    Nome docente | given | givenName
    Istituto di titolarità | school | institution
    Istituto di servizio a.s. 2025/26 | school | institution
    Ordine di scuola | grade |
    Corso a cui si intende iscriversi | session | session
    Codice Fiscale (per l'attestato) | taxCode | !tax_code`,
  'who goes in my place': `
    Informazioni cronologiche | googleTime | submittedAt
    Io sottoscritto/a (Cognome Nome) | surnameGiven | fullName
    Dirigente dell'Istituto | school | institution
    delego a partecipare in mia vece | fewNames | delegate
    il cui indirizzo e-mail è | fewEmails | delegateEmail
    all'incontro del | sessionDate | session`,
  'nominee of an institution': `
    Timestamp | isoTime | submittedAt
    Ente/Scuola | school | institution
    Persona designata | surnameGiven | fullName
    Ruolo della persona designata | role | role
    Email della persona designata | email | email
    Turno assegnato | shift | session
    Note per l'organizzazione | note | !notes`,
  'delegation told by a tick': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Sono delegato/a dal Dirigente | yesNo | isDelegate
    Dirigente che mi ha delegato | fewNames | principal
    Sono Presidente di CPT | yesNo | isPresident
    CPT | cpt | cpt
    Sessione formativa | session | session
    Indirizzo di posta elettronica a cui inviare l'attestato | email | email`,
  'health in many words': `
    Informazioni cronologiche | googleTime | submittedAt
    Nome e cognome | givenSurname | fullName
    Struttura di provenienza | school | institution
    Intolleranze | diet | !sensitive
    Ha bisogno di posto riservato per disabilità motoria? | yesNo | !sensitive
    Giornata | session | session
    Eventuali note o richieste | note | !notes`,
  'days to tick': `
    Informazioni cronologiche | googleTime | submittedAt
    Partecipante | surnameGiven | fullName
    Servizio/Scuola | school | institution
    Parteciperò alle seguenti date [mercoledì 12 marzo] | tick | session
    Parteciperò alle seguenti date [giovedì 26 marzo] | tick | session`,
  'an export of a booking site': `
    Numero ordine | id | responseId
    Data ordine | isoTime | submittedAt
    Nome partecipante | given | givenName
    Cognome partecipante | surname | surname
    Email partecipante | email | email
    Tipo di biglietto | grade |
    Evento | session | session
    Scuola/Ente | school | institution`,
  terse: `
    data/ora | googleTime | submittedAt
    nominativo | capitals | fullName
    scuola | school | institution
    qual. | role | role
    email | email | email
    inc. | sessionCode | session`,
  'everybody in one line': `
    Informazioni cronologiche | googleTime | submittedAt
    Dati del partecipante: cognome e nome | surnameGiven | fullName
    Dati del partecipante: e-mail | email | email
    Dati del partecipante: ruolo | role | role
    Dati dell'istituto: denominazione | school | institution
    Dati dell'istituto: codice meccanografico | code | code
    Dati dell'istituto: comune | town | municipality
    Dati del delegante: cognome e nome | fewNames | principal
    Scelta dell'incontro | session | session`,
  formal: `
    Informazioni cronologiche | googleTime | submittedAt
    Generalità del richiedente | surnameGiven | fullName
    Istituzione scolastica o educativa rappresentata | school | institution
    Carica ricoperta | role | role
    Estremi della persona eventualmente delegata | fewNames | delegate
    Recapito telefonico diretto | phone | phone
    Recapito di posta elettronica | email | email
    Data e sede prescelte | session | session`,
  'the president and the others': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Ricopre la carica di Presidente del CPT? | yesNo | isPresident
    Se sì, di quale CPT? | cpt | cpt
    Partecipa su delega? | yesNo | isDelegate
    Da chi è stato delegato? | fewNames | principal
    Scelga uno dei tre incontri | session | session`,
  'the absent head': `
    Informazioni cronologiche | googleTime | submittedAt
    Dirigente: cognome e nome | headNames | fullName
    Istituzione scolastica | school | institution
    Sarò presente di persona | mostlyYes |
    Nel caso di assenza, sarò sostituito da | fewNames | delegate
    Incontro di interesse | session | session`,
  'a spreadsheet passed around': `
    COGNOME | surname | surname
    NOME | given | givenName
    SCUOLA DI APPARTENENZA | school | institution
    RUOLO | role | role
    INCONTRO | sessionDate | session
    FIRMA | empty |`,
  'with hidden columns of the program': `
    Response ID | id | responseId
    Date submitted | isoTime | submittedAt
    Last page | id |
    Start language | empty |
    Date started | isoTime |
    Surname | surname | surname
    Name | given | givenName
    E-mail address | email | email
    Institute | school | institution
    Sessions [Lecco 12/03/2026] | y | session
    Sessions [Monza 26/03/2026] | y | session`,
  'questions numbered': `
    Informazioni cronologiche | googleTime | submittedAt
    1. Cognome | surname | surname
    2. Nome | given | givenName
    3. Istituto/servizio di appartenenza | school | institution
    4. Ruolo svolto | role | role
    5. E-mail a cui ricevere conferma | email | email
    6. Incontro prescelto | session | session`,
  'modulo di adesione': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome e nome (in stampatello) | capitals | fullName
    Ruolo (dirigente, docente, educatore, altro) | role | role
    Denominazione della scuola o del servizio | school | institution
    Sede (comune e provincia) | town | municipality
    E-mail (per invio materiali) | email | email
    Data a cui si intende partecipare | sessionDate | session`,
  'two addresses and two phones': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    E-mail personale | email | email
    E-mail istituzionale | accountEmail | email
    Telefono fisso | phone | phone
    Cellulare | phone | phone
    Istituto principale | school | institution
    Eventuale istituto in reggenza | school | institution
    Incontro | session | session`,
  'names of the head last': `
    Informazioni cronologiche | googleTime | submittedAt
    Nome | given | givenName
    Cognome | surname | surname
    Indirizzo e-mail | email | email
    Ruolo all'interno dell'istituto | role | role
    Nome dell'istituto | school | institution
    Città dell'istituto | town | municipality
    Nome del CPT di riferimento | cpt | cpt
    Dirigente Scolastico | headNames | principal
    Turno preferito | shift | session`,
  'the meeting in pieces': `
    Informazioni cronologiche | googleTime | submittedAt
    Nominativo | surnameGiven | fullName
    Scuola/ente | school | institution
    Sceglie l'incontro di | sessionTown | session
    Partecipa come | role | role
    Contatti (e-mail) | email | email`,
  'a call for nominations': `
    Data di invio | date | submittedAt
    Codice univoco scuola | code | code
    Istituzione | school | institution
    Nominativo del docente individuato | surnameGiven | fullName
    Nominativo del Dirigente | headNames | principal
    Indirizzo di posta del docente | email | email
    Giornata assegnata | sessionDate | session`,
  'interest only': `
    Informazioni cronologiche | googleTime | submittedAt
    Nome e Cognome | givenSurname | fullName
    Servizio di appartenenza (nido, scuola dell'infanzia...) | school | institution
    Comune | town | municipality
    ATS/Ambito | cptTown | cpt
    Quali incontri seguirà? | sessions | session
    Temi di interesse | howKnown |`,
  'a survey in full text': `
    ID risposta | id | responseId
    Data inviata | isoTime | submittedAt
    Ultima pagina | id |
    Linguaggio di partenza | empty |
    Identificativo | empty |
    Data di inizio | isoTime |
    Indirizzo IP | empty |
    Il Suo cognome | surname | surname
    Il Suo nome | given | givenName
    Il Suo indirizzo e-mail | email | email
    Codice meccanografico della scuola | code | code
    In quale data verrà? [12 marzo 2026] | y | session
    In quale data verrà? [26 marzo 2026] | y | session`,
  'on behalf of the head': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome del partecipante | surname | surname
    Nome del partecipante | given | givenName
    Per conto di quale dirigente partecipa? | fewNames | principal
    Delega scritta | web |
    Scuola dell'infanzia o servizio educativo in cui opera | school | institution
    Posizione lavorativa | role | role
    Incontro al quale ci si iscrive | session | session
    Dichiaro di aver letto l'informativa sulla privacy | accept |`,
  'answers in a table of ours': `
    Submitted at | isoTime | submittedAt
    Person | givenSurname | fullName
    Mail address | email | email
    Where do you work? | school | institution
    Position | role | role
    Session | session | session`,
  'many notes': `
    Informazioni cronologiche | googleTime | submittedAt
    Cognome | surname | surname
    Nome | given | givenName
    Istituto | school | institution
    Incontro | session | session
    Segnalare eventuali allergie alimentari | diet | !sensitive
    Domande per i relatori | note | !notes
    Commenti | note | !notes`,
  'substitution by law': `
    Informazioni cronologiche | googleTime | submittedAt
    Dirigente Scolastico: Cognome | surname | surname
    Dirigente Scolastico: Nome | given | givenName
    Istituto | school | institution
    Collaboratore delegato: Cognome | fewSurnames | delegate
    Collaboratore delegato: Nome | fewGiven | delegate
    Collaboratore delegato: e-mail | fewEmails | delegateEmail
    Data prescelta | sessionDate | session`,
  'from the secretary office': `
    Inserito il | shortTime | submittedAt
    Rif. incontro | sessionCode | session
    Sig./Sig.ra | surnameGiven | fullName
    Presso | school | institution
    Con funzione di | role | role
    Posta elettronica | email | email
    Delegante | fewNames | principal`,
};
