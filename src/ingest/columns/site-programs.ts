import type { Program } from './program.js';

/** Forms of web sites, of bookings and of the public administration. */
export const SITE_PROGRAMS = [
  {
    name: 'wufoo',
    out: [['Completion Status', '0 | Incomplete', 'incomplete']],
    own: {
      responseId: 'Entry Id',
      submittedAt: 'Date Created',
      ignored: 'Last Page Accessed | Completion Status',
    },
    also: { ignored: 'Created By | Last Updated | Updated By | IP Address' },
    inOrder: [
      [
        ['Name', 'givenName'],
        ['Last', 'surname'],
      ],
    ],
  },
  {
    name: 'drupal',
    out: [['In draft | Is draft | Draft | Bozza | Brouillon', '1 | Yes | Sì | Oui | True', 'incomplete']],
    leads: true,
    own: {
      responseId: 'Numéro de série | Serial number | Serial | Numero di serie | Seriennummer',
      submittedAt: 'Soumis le | Submitted Time | Inviato il | Ora di invio | Envoyé le',
      ignored:
        'SID | Submission URI | Terminé le | Completed Time | Completato il | Modifié le | Modified Time | Modificato il | ' +
        'Brouillon | In draft | Is draft | UID | Remote IP address | Indirizzo IP remoto | Submitted by: ID | ' +
        'Submitted by: URL | Submitted to: Entity ID | Submitted to: Entity title | Sticky | Flagged',
    },
    also: {
      ignored:
        "Adresse IP | IP Address | Indirizzo IP | Nom d'utilisateur | Draft | Bozza | Submission ID | Locked | " +
        'Submitted by: Title | Current page',
    },
    beside: {
      submittedAt: 'Completed | Completato | Time',
      ignored: 'Created | Creato | Changed | Modificato | Language | Lingua | Token | Username | Nome utente',
    },
  },
  {
    name: 'nextcloud',
    own: {
      submittedAt: 'Timestamp | Marca temporale | Zeitstempel',
      accountName:
        "User display name | Nome visualizzato dell'utente | Nome visualizzato utente | Anzeigename des Benutzers",
      ignored: 'User ID | ID utente | Benutzer-ID',
    },
  },
  {
    name: 'moodle',
    leads: true,
    out: [['Complete | Completo | Completata', 'n | no', 'incomplete']],
    own: {
      responseId: 'Response number | Numero di risposta | Numero risposta',
      submittedAt: 'Submitted on | Inviato il | Abgeschickt am',
    },
    beside: {
      responseId: 'Response | Risposta',
      accountName: 'Full name | Nome completo | User full name',
      accountEmail: 'Email address | Indirizzo email',
      ignored:
        'Institution | Istituzione | Department | Dipartimento | Course | Corso | Group | Gruppo | Groups | Gruppi | ID | ' +
        'Username | Complete | Completo | Completata',
    },
  },
  {
    name: 'moodle',
    leads: true,
    own: { accountName: '#account', ignored: 'Gruppi | Groups' },
    beside: { accountEmail: 'Email address | Indirizzo email', submittedAt: 'Data | Date' },
  },
  {
    // Gravity Forms, WPForms, Ninja, Formidable, Fluent, Elementor, and the boxes that keep what Contact Form 7 sends.
    name: 'wordpress',
    out: [
      ['Is Draft', '1 | Yes', 'incomplete'],
      ['Entry Status | Submission Status', 'Partial | Abandoned | Spam | Trash | Trashed', 'incomplete'],
    ],
    own: {
      responseId:
        'Entry ID | Submission ID | ID inserimento | ID voce | ID invio | ID della voce | Entry Key | form_id | Seq_num',
      submittedAt:
        'Entry Date | Data inserimento | Data di inserimento | Data voce | Data della voce | Date Submitted | form_date | ' +
        'Submitted At',
      ignored:
        'Date Updated | Source URL | URL di origine | URL sorgente | User Agent | User IP | IP utente | Payment Status | ' +
        'Created By (User Id) | Creato da (ID utente) | Entry Notes | Note voce | Viewed | Starred | Form Name (ID) | ' +
        'Nome del modulo (ID) | Submission Status | Entry Status | Is Draft | cfdb7_status | Submitted Login | ' +
        'Submitted From',
    },
    also: {
      responseId: 'Serial Number',
      submittedAt: 'Created At | Creato il | Submitted',
      ignored:
        'User ID | ID utente | Referrer | Referer | Browser | Device | IP | IP Address | Indirizzo IP | Last Updated | ' +
        'Data aggiornamento | ID transazione | Importo pagamento | Data pagamento | Stato pagamento | ID articolo | Transaction ID | Payment Date | Payment Amount | Post ID',
    },
    beside: {
      responseId: 'ID | #',
      submittedAt: 'Timestamp | Date | Data',
      ignored: 'Created By | Updated By | Key | Status | Stato | Visualizzata | Speciale | Preferita',
    },
  },
  {
    name: 'eventbrite',
    out: [
      [
        'Attendee Status | Stato partecipante',
        'Not Attending | Deleted | Refunded | Cancelled | Transferred | Non partecipa | Annullato | Rimborsato',
        'withdrawn',
      ],
    ],
    tables: 'Attendee no. | Attendee # | N. partecipante | Numero partecipante | Attendee Status | Stato partecipante',
    own: {
      responseId:
        'Attendee no. | Attendee # | N. partecipante | Numero partecipante | Order no. | Order # | Order ID | N. ordine | ' +
        'Numero ordine | ID ordine',
      submittedAt: "Order Date | Data ordine | Data dell'ordine",
      ignored:
        'Order Type | Tipo di ordine | Ticket Price | Prezzo del biglietto | Price Tier | Attendee Status | ' +
        'Stato partecipante | Total Paid | Fees Paid | Eventbrite Fees | Eventbrite Payment Processing | Delivery Method | ' +
        'Buyer Email | Buyer First Name | Buyer Last Name | Buyer Surname',
    },
    also: {
      givenName: 'First Name',
      surname: 'Last Name | Surname',
      session: 'Event start date',
      ignored:
        'Quantity | Quantità | Currency | Valuta | Event name | Event ID | Event start time | Event end date | ' +
        'Event end time | Event timezone | Event location | Ticket quantity | Ticket tier | Payment type | Payment status',
    },
    beside: { accountName: 'Name' },
  },
  {
    name: 'luma',
    out: [['approval_status', 'declined | rejected | cancelled', 'withdrawn']],
    own: {
      responseId: 'api_id | guest_id',
      ignored:
        'qr_code_url | checked_in_at | eth_address | solana_address | custom_source | coupon_code | amount_tax | ' +
        'amount_discount | ticket_type_id',
    },
    also: {
      submittedAt: 'created_at',
      givenName: 'first_name',
      surname: 'last_name',
      ignored: 'approval_status | amount | currency',
    },
    beside: { accountName: 'name' },
  },
  {
    // The registrations of a video conference: Zoom, Teams, Webex.
    name: 'meetings',
    out: [
      [
        'Approval Status | Stato approvazione | Stato di approvazione | Registration Status | Status | Stato',
        'Denied | Cancelled | Canceled | Rejected | Declined | Blocked | Negato | Rifiutato | Respinto | Annullato',
        'withdrawn',
      ],
    ],
    own: {
      submittedAt:
        'Registration Time | Ora di registrazione | Ora iscrizione | Registration Date/Time | Registration Date',
      responseId: 'Registration ID',
      ignored:
        'Approval Status | Stato approvazione | Stato di approvazione | Registration Status | Registration Source | ' +
        'Source Name | Source ID | Join Time | Leave Time | Time in Session (minutes) | Is Guest | Country/Region Name',
    },
    beside: { ignored: 'Status | Stato' },
    inOrder: [
      [
        ['First Name', 'givenName'],
        ['Last Name', 'surname'],
        ['Email', 'email'],
      ],
      [
        ['First Name', 'givenName'],
        ['Last Name', 'surname'],
      ],
    ],
  },
  {
    name: 'moduli-pa',
    tables: true,
    own: {
      responseId:
        'Numero pratica | N. pratica | Codice pratica | ID pratica | Numero istanza | ID istanza | Numero domanda',
      submittedAt:
        'Data presentazione | Data di presentazione | Data invio pratica | Data invio istanza | Data istanza',
      ignored: 'Stato pratica | Stato istanza | Oggetto pratica',
    },
  },
  {
    name: 'airtable',
    tables: true,
    own: { responseId: 'Record ID', submittedAt: 'Created time', ignored: 'Last modified time | Last modified by' },
    also: { ignored: 'Created by' },
  },
  {
    name: 'zoho',
    tables: true,
    own: {
      submittedAt: 'Added Time | Completed time',
      ignored: 'Added IP | Added User IP Address | Modified Time | Referrer Name | Task Owner | Collector Name',
    },
    also: { responseId: 'Response ID', ignored: 'IP Address' },
  },
] as const satisfies readonly Program[];
